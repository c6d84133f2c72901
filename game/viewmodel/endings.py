"""Where a game came to rest, and on what conditions it would have been elsewhere."""

from dataclasses import dataclass

from game.locale import Locale
from game.rules.scenario import Scenario
from game.rules.scoring.ending import EndingResult, endings
from game.rules.state import State


@dataclass(frozen=True, slots=True)
class ClauseView:
    """One condition of an ending and whether it holds."""

    text: str
    met: bool


@dataclass(frozen=True, slots=True)
class EndingView:
    """An ending. Without conditions it is what is left when no other is reached."""

    id: str
    name: str
    text: str
    clauses: tuple[ClauseView, ...]
    reached: bool
    picture: str = ""


def ending_views(state: State, scenario: Scenario, locale: Locale) -> tuple[EndingView, ...]:
    """Every ending of the seat, in the order in which they are asked for."""
    return tuple(_view(each, locale) for each in endings(state, scenario))


def _view(result: EndingResult, locale: Locale) -> EndingView:
    stem = f"ending.{result.ending.id}"
    return EndingView(
        id=result.ending.id,
        name=locale.text(f"{stem}.name"),
        text=locale.text(f"{stem}.text"),
        clauses=tuple(
            ClauseView(locale.text(f"{stem}.clause.{each.id}.name"), each.holds)
            for each in result.clauses
        ),
        reached=result.reached,
        picture=result.ending.picture,
    )
