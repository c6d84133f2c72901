"""The typed sheet under the paper: the Secretariat's secret summary, or what the critics have."""

from collections.abc import Mapping
from dataclasses import dataclass

from game.rules.ids import OFFICE
from game.rules.state import Argument, Step
from game.viewmodel.context import ViewContext
from game.viewmodel.findings import Because, Finding, findings

MOST = 3
"""So many findings stand on the sheet; the chronicle and the numbers have everything."""

CELLS = 5


@dataclass(frozen=True, slots=True)
class FindingView:
    """A numbered finding: in words, from whom, how sure in cells and in a word.

    `because` says what of one's own led to it, where that is so; `about` what the source is worth.
    """

    id: str
    text: str
    source: str
    sure: int
    word: str
    about: str
    because: str


@dataclass(frozen=True, slots=True)
class SummaryView:
    """The sheet: its head at the left and at the right, the findings, its stamp."""

    head: tuple[str, ...]
    corner: tuple[str, ...]
    findings: tuple[FindingView, ...]
    stamp: str


def summary(context: ViewContext, last: Step | None) -> SummaryView:
    """What is known of the turn that `last` has closed, the gravest first."""
    say, side = context.locale.text, _side(context)
    closed = context.scenario.turns[max(0, len(context.state.series) - 1)]
    found = findings(context, last)
    told = found[:MOST] if len(found) <= 1 else tuple(f for f in found if f.weight > 1)[:MOST]
    return SummaryView(
        head=(say(f"summary.head.{side}.1"), say(f"summary.head.{side}.2")),
        corner=(context.locale.turn(closed), say(f"summary.corner.{side}")),
        findings=tuple(_view(context, each, index) for index, each in enumerate(told)),
        stamp=say(f"summary.stamp.{side}"),
    )


def _side(context: ViewContext) -> str:
    return "office" if context.scenario.seat == OFFICE else "critics"


def _view(context: ViewContext, found: Finding, index: int) -> FindingView:
    say = context.locale.text
    return FindingView(
        id=f"{index}:{found.kind}",
        text=_worded(context, found, index),
        source=say(f"summary.from.{found.source}"),
        sure=found.sure,
        word=say(f"summary.sure.{found.sure}"),
        about=say(f"summary.from.{found.source}.about"),
        because=_because(context, found.because),
    )


def _worded(context: ViewContext, found: Finding, index: int) -> str:
    """One of the wordings of a finding, by turn and place, so that two months do not read alike."""
    locale, stem = context.locale, f"summary.finding.{found.kind}"
    own = f"{stem}.{_side(context)}"
    stem = own if _wordings(context, own) else stem
    count = _wordings(context, stem)
    turn = len(context.state.series)
    return locale.text(f"{stem}.{1 + (turn + index) % count}" if count else stem, **found.args)


def _wordings(context: ViewContext, stem: str) -> int:
    """How many wordings there are: `stem.1`, `stem.2` and so on, perhaps by plural."""
    count = 0
    while _has(context, f"{stem}.{count + 1}"):
        count += 1
    return count


def _has(context: ViewContext, key: str) -> bool:
    return context.locale.has(key) or context.locale.has(f"{key}.other")


def _because(context: ViewContext, because: Because | None) -> str:
    if because is None:
        return ""
    args: Mapping[str, Argument] = because.args
    return context.locale.text(f"summary.because.{because.key}", **args)
