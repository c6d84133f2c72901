"""To whom an action can be done: regions with their figures, people with their posts, ranks."""

from collections.abc import Callable
from dataclasses import dataclass

from game.locale.locale import capital
from game.rules.archive import Portrait
from game.rules.ids import Id, at
from game.rules.moves import Undertake
from game.rules.power.actions import mark
from game.rules.power.actions import targets as open_to
from game.rules.scenario import Action
from game.rules.visibility import opposition_share
from game.viewmodel.candidates import TIE, word
from game.viewmodel.context import ViewContext
from game.viewmodel.dossier import offices, portrait
from game.viewmodel.names import owner_name, person_name
from game.viewmodel.pay import rank_name

UNKNOWN = "\u2013"

REGION = ("delegates", "opposition", "grip", "contentment", "contested")
"""The figures of a region that an action of a seat turns on, in the order of the columns."""

RANK = ("pay", "rank-loyalty")


@dataclass(frozen=True, slots=True)
class FigureView:
    """A figure as it is shown and as it is sorted."""

    shown: str
    order: int


@dataclass(frozen=True, slots=True)
class TargetView:
    """One target. `done` says that the action was done to it, and when; `words` are a person's."""

    id: Id
    name: str
    figures: tuple[FigureView, ...]
    words: str
    portrait: Portrait | None
    done: str


@dataclass(frozen=True, slots=True)
class TargetsView:
    """All targets; `columns` are the titles of the figures. Of the centre there are none."""

    scope: str
    columns: tuple[str, ...]
    rows: tuple[TargetView, ...]


def targets(context: ViewContext, action: Action) -> TargetsView:
    """The targets of an action, regions with most delegates first."""
    say, every = context.locale.text, open_to(context.scenario, action)
    match action.scope:
        case "organisation":
            rows = [_region(context, action, each) for each in every]
            rows.sort(key=lambda row: -row.figures[0].order)
            columns = tuple(say(f"ui.actions.column.{each}") for each in REGION)
            return TargetsView(action.scope, columns, tuple(rows))
        case "person":
            people = tuple(_person(context, action, each) for each in every)
            return TargetsView(action.scope, (), people)
        case "rank":
            columns = tuple(say(f"ui.actions.column.{each}") for each in RANK)
            ranks = tuple(_rank(context, action, each) for each in every)
            return TargetsView(action.scope, columns, ranks)
        case "centre":
            return TargetsView(action.scope, (), ())


def done(context: ViewContext, action: Action, target: Id) -> str:
    """When an action was done to a target, as far as it still matters; "" if it was not."""
    last = context.state.done.get(mark(Undertake(action.id, target)))
    if last is None:
        return ""
    if last == context.state.turn:
        return context.locale.text("ui.actions.done-now")
    if action.once == "turn":
        return ""
    when = context.locale.turn(context.scenario.turns[last - 1])
    return context.locale.text("ui.actions.done-then", when=when)


def _region(context: ViewContext, action: Action, organisation: Id) -> TargetView:
    figures = tuple(FIGURES[each](context, organisation) for each in REGION)
    name = owner_name(context.locale, organisation)
    return TargetView(organisation, name, figures, "", None, done(context, action, organisation))


def _person(context: ViewContext, action: Action, person: Id) -> TargetView:
    locale = context.locale
    tie = word(locale, "ui.actions.tie", context.state.ledger.get(at("tie", person), 0), TIE)
    return TargetView(
        person,
        capital(person_name(locale, person)),
        (),
        " \u00b7 ".join((_office(context, person).rstrip("."), tie)),
        portrait(context.archive, person),
        done(context, action, person),
    )


def _office(context: ViewContext, person: Id) -> str:
    """The post that somebody holds; else the first body that he sits in."""
    held = offices(person, context.scenario, context.state, context.locale)  # bodies, then posts
    if not held:
        return context.locale.text("ui.bodies.no-office")
    posted = any(each.holder == person for each in context.state.holdings.values())
    return held[-1] if posted else held[0]


def _rank(context: ViewContext, action: Action, rank: Id) -> TargetView:
    paid = context.state.ledger.get(at("pay", rank), 0)
    shown = context.locale.text("ui.unit.roubles", value=paid)
    loyal = _share(context, at("rank-loyalty", rank))
    name = capital(rank_name(context.locale, rank))
    return TargetView(
        rank, name, (FigureView(shown, paid), loyal), "", None, done(context, action, rank)
    )


def _delegates(context: ViewContext, organisation: Id) -> FigureView:
    count = context.state.ledger[at("delegates", organisation)]
    return FigureView(context.locale.number(count), count)


def _opposition(context: ViewContext, organisation: Id) -> FigureView:
    share = opposition_share(organisation, context.state, context.scenario)
    if share is None:
        return FigureView(UNKNOWN, -1)
    return FigureView(context.locale.percent(round(share, -1)), share)


def _share(context: ViewContext, key: str) -> FigureView:
    """A per-mille number as 0–100, like the bars of a region."""
    value = context.state.ledger[key]
    return FigureView(str(round(value / 10)), value)


FIGURES: dict[str, Callable[[ViewContext, Id], FigureView]] = {
    "delegates": _delegates,
    "opposition": _opposition,
    "grip": lambda context, where: _share(context, at("grip", where)),
    "contentment": lambda context, where: _share(context, at("contentment", where)),
    "contested": lambda context, where: _share(context, at("contested", where)),
}
