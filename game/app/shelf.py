"""The saved games as the list shows them, with what would keep each from being taken up."""

from datetime import datetime

from game.app.words import Words
from game.rules.archive import Pack
from game.saves.problem import SaveError
from game.saves.store import Store
from game.saves.summary import Summary
from game.session.host import SavedGame
from game.session.resume import probe


class Shelf:
    """Makes the rows of the list. What it finds out by playing a game through, it remembers."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._probes: dict[tuple[str, datetime, str], SaveError | None] = {}

    def rows(self, pack: Pack | None, words: Words, mine: str | None) -> tuple[SavedGame, ...]:
        """The saved games, the one played last first. `mine` is the one that is open here."""
        return tuple(self._row(each, pack, words, mine) for each in self._store.summaries())

    def _row(self, found: Summary, pack: Pack | None, words: Words, mine: str | None) -> SavedGame:
        setup = found.header.setup if found.header is not None else {}
        name = setup.get("scenario", "")
        scenario = pack.scenarios.get(name) if pack is not None else None
        turns = scenario.turns if scenario is not None else ()
        turn = min(found.ended + 1, len(turns)) if turns else found.ended + 1
        error = found.problem
        if error is None and pack is not None and found.id != mine:
            error = self._hindrance(found, pack)
        return SavedGame(
            id=found.id,
            scenario=name,
            month=words.turn(turns[turn - 1]) if turns else "",
            turn=turn,
            of=len(turns),
            programme=setup.get("programme", ""),
            saved_at=found.saved_at.astimezone().strftime("%Y-%m-%d %H:%M"),
            seat=setup.get("seat", ""),
            over=bool(turns) and found.ended >= len(turns),
            problem=words.why(error.why) if error is not None else None,
        )

    def _hindrance(self, found: Summary, pack: Pack) -> SaveError | None:
        """What would keep a sound game from being taken up now."""
        try:
            if self._store.busy(found.id):
                return SaveError("save.problem.locked")
            return self._probe(found, pack)
        except SaveError as error:
            return error

    def _probe(self, found: Summary, pack: Pack) -> SaveError | None:
        """A game of other content is played through once to see whether it still comes out."""
        head = found.header
        if head is None:
            return None
        name = head.setup.get("scenario", "?")
        if name not in pack.scenarios:
            return SaveError("save.problem.no-scenario", scenario=name)
        if head.content_hash == pack.content_hash:
            return None
        key = (found.id, found.saved_at, pack.content_hash)
        if key not in self._probes:
            self._probes[key] = probe(head, self._store.records(head), pack)
        return self._probes[key]
