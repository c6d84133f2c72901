"""The reports: numbers over the months, replies to letters, and what is not known."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from game.rules import visibility
from game.rules.archive import Pack
from game.rules.power.circulars import REPLIES
from game.rules.state import State
from game.rules.visibility import KINDS, kinds_sent
from game.viewmodel.context import ViewContext
from game.viewmodel.fog import FogView, fog
from game.viewmodel.series import SPECS, ChartView, Spec, chart_views, moments
from game.viewmodel.shared import Line

LETTERS = "letters"
GROUPS = (*dict.fromkeys(spec.group for spec in SPECS), LETTERS)

POOR = 1
"""An organisation that sends so many kinds or fewer is in the dark."""


@dataclass(frozen=True, slots=True)
class RepliesView:
    """What came back to the letters of a month, by kind of reply."""

    month: str
    letters: str
    counts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ReportsView:
    """The page on one of its groups."""

    tabs: tuple[tuple[str, str], ...]
    group: str
    charts: tuple[ChartView, ...]
    kinds: tuple[str, ...]
    replies: tuple[RepliesView, ...]
    silent: tuple[Line, ...]
    silent_count: str
    other: FogView


def reports(
    context: ViewContext, pack: Pack, opening: State, later: Sequence[State] = (), group: str = ""
) -> ReportsView:
    """The page. `opening` is the state of the first turn, `later` those of the turns after it."""
    locale = context.locale
    chosen = group if group in GROUPS else GROUPS[0]
    told = moments(context.scenario, opening, context.state, later)
    silent, senders = unknown(context), count_senders(context)
    return ReportsView(
        tabs=tuple((each, locale.text(f"ui.reports.tab.{each}")) for each in GROUPS),
        group=chosen,
        charts=chart_views(_specs(context, chosen), told, context.scenario, pack, locale),
        kinds=tuple(locale.text(f"ui.reply.{each}") for each in REPLIES),
        replies=replies(context) if chosen == LETTERS else (),
        silent=silent,
        silent_count=locale.text(
            "ui.reports.silent", none=senders[0], one=senders[POOR], of=senders.total()
        ),
        other=fog(context),
    )


def _specs(context: ViewContext, group: str) -> Iterator[Spec]:
    """The charts of a group; without those of a figure that is not known by number."""
    hidden = visibility.fogged(context.state, context.scenario)
    for spec in SPECS:
        if spec.group == group and not any(each in hidden for each in spec.numbers):
            yield spec


def replies(context: ViewContext) -> tuple[RepliesView, ...]:
    """The replies by month, for the months in which a letter was answered."""
    by_turn: dict[int, Counter[str]] = {}
    letters: Counter[int] = Counter()
    for letter in visibility.letters(context.state, context.scenario):
        if letter.replies:
            by_turn.setdefault(letter.turn, Counter()).update(letter.replies.values())
            letters[letter.turn] += 1
    return tuple(
        RepliesView(
            context.locale.turn(context.scenario.turns[turn - 1]),
            context.locale.text("ui.reports.letters", count=letters[turn]),
            tuple(counted[kind] for kind in REPLIES),
        )
        for turn, counted in sorted(by_turn.items())
    )


def count_senders(context: ViewContext) -> Counter[int]:
    """How many organisations send so many kinds of report, as the map has them in its legend."""
    return Counter(kinds_sent(each, context.state) for each in context.scenario.organisations)


def unknown(context: ViewContext) -> tuple[Line, ...]:
    """Organisations that send one kind of report or none, the most silent first."""
    locale = context.locale
    rows = [
        (kinds_sent(each, context.state), locale.name("organisation", each) or each, each)
        for each in context.scenario.organisations
    ]
    return tuple(
        Line(
            each,
            name,
            locale.text("ui.reports.sends", sent=sent, of=KINDS),
            kind="" if sent else "nothing",
        )
        for sent, name, each in sorted(rows)
        if sent <= POOR
    )
