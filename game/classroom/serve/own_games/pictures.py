"""Pictures of all pupils’ pages: drawn once for the room, since forty ask for the same ones."""

from collections import OrderedDict

from game.classroom.serve.own_games.game import Game
from game.drawing.theme import PAPER
from game.web import drawings

KNOWN = 600
"""So many drawings are remembered, of some 3 KB each."""


class Pictures:
    """Drawings by their names, which say what they show."""

    def __init__(self) -> None:
        self._drawn: OrderedDict[str, str] = OrderedDict()

    def drawn(self, name: str, game: Game | None) -> str | None:
        """A drawing; None if no page of this game has shown it, nor one of another."""
        found = self._drawn.get(name)
        if found is None:
            found = drawings.poster(PAPER) if name == "poster" else None
            if found is None and game is not None:
                found = game.front.drawn(name)
            if found is None:
                return None
            self._drawn[name] = found
            if len(self._drawn) > KNOWN:
                self._drawn.popitem(last=False)
        self._drawn.move_to_end(name)
        return found
