"""The saved games as the list shows them, with what keeps one from being taken up.

Nothing is played for the list. Whether a game comes out with this content is found when it is
opened.
"""

from datetime import datetime

from game.app.text_lookup import TextLookup
from game.rules.archive import Pack
from game.rules.state import Why
from game.rules.table import PERSON
from game.rules.version import RULES
from game.saves.problem import SaveError
from game.saves.store import Store
from game.saves.summary import Summary
from game.session.host import SavedGame
from game.session.setup import packages


class SaveList:
    """Makes the rows of the list."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def rows(self, pack: Pack | None, texts: TextLookup, mine: str | None) -> tuple[SavedGame, ...]:
        """The saved games, the one played last first. `mine` is the one that is open here."""
        return tuple(self._row(each, pack, texts, mine) for each in self._store.summaries())

    def _row(
        self, found: Summary, pack: Pack | None, texts: TextLookup, mine: str | None
    ) -> SavedGame:
        name = found.setup.get("scenario", "")
        scenario = pack.scenarios.get(name) if pack is not None else None
        turns = scenario.turns if scenario is not None else ()
        cards = scenario.cards if scenario is not None else {}
        turn = min(found.ended + 1, len(turns)) if turns else found.ended + 1
        error = found.problem
        if error is None and pack is not None and found.id != mine and not found.is_old:
            error = self._hindrance(found, pack)
        return SavedGame(
            id=found.id,
            scenario=name,
            month=texts.turn(turns[turn - 1]) if turns else "",
            turn=turn,
            of=len(turns),
            programme=found.setup.get("programme", ""),
            saved_at=_local(found.saved_at).strftime("%Y-%m-%d %H:%M"),
            seat=found.setup.get("seat", ""),
            over=bool(turns) and found.ended >= len(turns),
            old=found.is_old,
            note=texts.why(note) if (note := _note(found, pack)) is not None else "",
            problem=texts.why(error.why) if error is not None else None,
            card=found.card,
            strip=cards[found.card].illustration if found.card in cards else "",
            moves=found.moves,
            outdated=pack is not None and _is_outdated(found, pack),
            packages=tuple(each.id for each in found.packages),
        )

    def _hindrance(self, found: Summary, pack: Pack) -> SaveError | None:
        """What keeps a sound game from being taken up, as far as one sees without playing it."""
        if found.setup.get("rival") == PERSON:
            return SaveError("save.problem.two-people")
        name = found.setup.get("scenario", "?")
        if name not in pack.scenarios and not self._store.pins.has(found.packages):
            return SaveError("save.problem.no-scenario", scenario=name)
        try:
            return SaveError("save.problem.locked") if self._store.busy(found.id) else None
        except SaveError as error:
            return error


def _local(when: datetime) -> datetime:
    """A moment by the clock on the wall; at either end of the calendar there may be none."""
    try:
        return when.astimezone()
    except (OSError, OverflowError, ValueError):
        return when


def _is_outdated(found: Summary, pack: Pack) -> bool:
    """Whether a game that can be played again is one of other content than today's."""
    return found.rules == RULES and found.problem is None and found.packages != packages(pack)


def _note(found: Summary, pack: Pack | None) -> Why | None:
    """Where a game comes from, and what opening it will do."""
    if found.is_old:
        return Why("save.note.old-cut" if found.cut else "save.note.old")
    if found.rules is not None and found.rules < RULES:
        return Why("save.note.other-rules")
    if found.cut:
        return Why("save.note.cut")
    if pack is not None and _is_outdated(found, pack):
        return Why("save.note.outdated")
    if found.origin is None:
        return None
    kind = "renewed" if found.origin.why == "content" else found.origin.kind
    return Why(f"save.note.{kind}", {"count": found.origin.n})
