"""The papers that were given out, and what came of them."""

from dataclasses import dataclass

from game.rules.state import Paper
from game.viewmodel.manuscript import manuscript
from game.viewmodel.paper import PaperView
from game.viewmodel.sight import Sight


@dataclass(frozen=True, slots=True)
class PaperRow:
    """A paper in the list; `tag` says in a word what came of it."""

    number: int
    title: str
    when: str
    tag: str
    taken_up: bool


@dataclass(frozen=True, slots=True)
class PapersOutView:
    """The second tab: the list, and the paper that is shown."""

    rows: tuple[PaperRow, ...] = ()
    shown: int = 0
    title: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    came: str = ""
    taken_up: bool = False
    paper: PaperView | None = None
    empty: str = ""


def papers_out(sight: Sight, shown: int = 0) -> PapersOutView:
    """The papers, newest first; the newest is shown unless another is asked for."""
    every = tuple(reversed(sight.state.papers))
    if not every:
        return PapersOutView(empty=sight.locale.text("ui.papers.none"))
    one = next((each for each in every if each.number == shown), every[0])
    return PapersOutView(
        rows=tuple(_row(sight, each) for each in every),
        shown=one.number,
        title=_title(sight, one),
        facts=_facts(sight, one),
        came=_came(sight, one),
        taken_up=one.taken_up,
        paper=manuscript(sight, one.text, one.number, one.turn),
    )


def is_judged(sight: Sight, paper: Paper) -> bool:
    """Whether the turn in which it went out is over."""
    return sight.state.over or paper.turn < sight.state.turn


def _title(sight: Sight, paper: Paper) -> str:
    return sight.locale.text("ui.papers.title", number=paper.number, paper=paper.text.subject)


def _row(sight: Sight, paper: Paper) -> PaperRow:
    when = sight.locale.turn(sight.scenario.turns[paper.turn - 1])
    tag = sight.locale.text(f"ui.papers.tag.{_fate(sight, paper)}")
    return PaperRow(paper.number, _title(sight, paper), when, tag, paper.taken_up)


def _fate(sight: Sight, paper: Paper) -> str:
    if not is_judged(sight, paper):
        return "open"
    return "taken-up" if paper.taken_up else "let-pass"


def _facts(sight: Sight, paper: Paper) -> tuple[tuple[str, str], ...]:
    say = sight.locale.text
    return tuple(
        (say(f"ui.papers.{field}"), say(f"paper.{field}.{paper.text.choices[field]}.name"))
        for field in ("signatures", "addressee", "publicity")
    )


def _came(sight: Sight, paper: Paper) -> str:
    lost = sum(each.weight("risk") for each in paper.text.made(sight.scenario))
    return sight.locale.text(f"ui.papers.came.{_fate(sight, paper)}", count=lost)
