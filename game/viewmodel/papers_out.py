"""The papers that were given out, and what came of them."""

from dataclasses import dataclass

from game.rules.state import Paper
from game.viewmodel.context import ViewContext
from game.viewmodel.paper_sheet import paper_sheet
from game.viewmodel.shared import Line
from game.viewmodel.sheet import SheetView


@dataclass(frozen=True, slots=True)
class PapersOutView:
    """The second tab: the list, and the paper that is shown."""

    rows: tuple[Line, ...] = ()
    shown: int = 0
    title: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    came: str = ""
    taken_up: bool = False
    sheet: SheetView | None = None
    empty: str = ""


def papers_out(context: ViewContext, shown: int = 0) -> PapersOutView:
    """The papers, newest first; the newest is shown unless another is asked for."""
    every = tuple(reversed(context.state.papers))
    if not every:
        return PapersOutView(empty=context.locale.text("ui.papers.none"))
    one = next((each for each in every if each.number == shown), every[0])
    return PapersOutView(
        rows=tuple(_row(context, each) for each in every),
        shown=one.number,
        title=_title(context, one),
        facts=_facts(context, one),
        came=_came(context, one),
        taken_up=one.taken_up,
        sheet=paper_sheet(context, one.text, one.number, one.turn),
    )


def is_judged(context: ViewContext, paper: Paper) -> bool:
    """Whether the turn in which it went out is over."""
    return context.state.over or paper.turn < context.state.turn


def _title(context: ViewContext, paper: Paper) -> str:
    return context.locale.text("ui.papers.title", number=paper.number, paper=paper.text.subject)


def _row(context: ViewContext, paper: Paper) -> Line:
    when = context.locale.turn(context.scenario.turns[paper.turn - 1])
    tag = context.locale.text(f"ui.papers.tag.{_fate(context, paper)}")
    kind = "taken-up" if paper.taken_up else ""
    return Line(str(paper.number), f"{_title(context, paper)} \u00b7 {when}", tag, kind=kind)


def _fate(context: ViewContext, paper: Paper) -> str:
    if not is_judged(context, paper):
        return "open"
    return "taken-up" if paper.taken_up else "let-pass"


def _facts(context: ViewContext, paper: Paper) -> tuple[tuple[str, str], ...]:
    say = context.locale.text
    return tuple(
        (say(f"ui.papers.{field}"), say(f"paper.{field}.{paper.text.choices[field]}.name"))
        for field in ("signatures", "addressee", "publicity")
    )


def _came(context: ViewContext, paper: Paper) -> str:
    lost = sum(each.weight("risk") for each in context.scenario.made(paper.text))
    return context.locale.text(f"ui.papers.came.{_fate(context, paper)}", count=lost)
