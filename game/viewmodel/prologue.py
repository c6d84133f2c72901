"""Before the first turn: who you are, what the office was the week before, what can be lost."""

from dataclasses import dataclass

from game.viewmodel.context import ViewContext
from game.viewmodel.seat_names import seat_name
from game.viewmodel.shared import Face, Grounds, cited, face_of


@dataclass(frozen=True, slots=True)
class PrologueView:
    """One page: a head, if it is anybody's, a name, a date, and what is told."""

    scenario: str
    date: str
    face: Face | None
    name: str
    seat: str
    text: str
    grounds: Grounds


def has_prologue(context: ViewContext) -> bool:
    """Whether there is something to tell before the first turn."""
    return context.locale.has(f"{_stem(context)}.prologue")


def prologue(context: ViewContext) -> PrologueView:
    """The prologue of a scenario from a seat; without one, what the scenario says of the seat."""
    locale, scenario = context.locale, context.scenario
    note = context.archive.desk(scenario.id, scenario.seat)
    seat, stem = seat_name(locale, scenario.id, scenario.seat), _stem(context)
    full = locale.plain(f"person.{note.you}.full-name") if note.you is not None else None
    return PrologueView(
        scenario=locale.text(f"scenario.{scenario.id}.name"),
        date=locale.turn(scenario.turns[0]),
        face=face_of(note.you, locale, context.archive) if note.you is not None else None,
        name=full or seat,
        seat=seat,
        text=locale.plain(f"{stem}.prologue") or locale.plain(f"{stem}.text") or "",
        grounds=Grounds("", "", "", cited(context.archive, note.citations)),
    )


def _stem(context: ViewContext) -> str:
    return f"scenario.{context.scenario.id}.seat.{context.scenario.seat}"
