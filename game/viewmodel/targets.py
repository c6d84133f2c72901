"""To whom an action can be done: regions with their figures, people with their posts, ranks."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from game.locale.locale import capital
from game.rules.ids import Id, at
from game.rules.moves import Undertake
from game.rules.power.actions import mark
from game.rules.power.actions import targets as open_to
from game.rules.scenario import Action
from game.rules.visibility import opposition_share
from game.viewmodel.candidates import TIE, word
from game.viewmodel.context import ViewContext
from game.viewmodel.dossier import offices
from game.viewmodel.names import NOTHING, owner_name
from game.viewmodel.pay import rank_name
from game.viewmodel.shared import Face, Row, face_of

Figured = tuple[str, int]
"""A figure as it is shown and as it is sorted."""

REGION = ("delegates", "opposition", "grip", "contentment", "contested")
"""The figures of a region that an action of a seat turns on, in the order of the columns."""

RANK = ("pay", "rank-loyalty")


@dataclass(frozen=True, slots=True)
class TargetsView:
    """All targets: places and ranks in `rows`, `people` with their posts; the centre has none.

    `columns` are the titles after the name. `done` says to whom it was done, and when.
    """

    scope: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    people: tuple[Face, ...]
    done: Mapping[Id, str]

    @property
    def names(self) -> dict[Id, str]:
        """Everyone to whom it can be done, by name, in the order of the page."""
        rows = {row.id: row.cells[0] for row in self.rows}
        return rows | {face.id: face.name for face in self.people}


def targets(context: ViewContext, action: Action) -> TargetsView:
    """The targets of an action, regions with most delegates first."""
    say, every = context.locale.text, open_to(context.scenario, action)
    past = {each: when for each in every if (when := done(context, action, each))}
    match action.scope:
        case "organisation":
            ledger = context.state.ledger
            most_first = sorted(every, key=lambda each: -ledger[at("delegates", each)])
            columns = tuple(say(f"ui.actions.column.{each}") for each in REGION)
            rows = tuple(_region(context, each) for each in most_first)
            return TargetsView(action.scope, columns, rows, (), past)
        case "person":
            people = tuple(_person(context, each) for each in every)
            return TargetsView(action.scope, (), (), people, past)
        case "rank":
            columns = tuple(say(f"ui.actions.column.{each}") for each in RANK)
            ranks = tuple(_rank(context, each) for each in every)
            return TargetsView(action.scope, columns, ranks, (), past)
        case "centre":
            return TargetsView(action.scope, (), (), (), past)


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


def _region(context: ViewContext, organisation: Id) -> Row:
    figures = [FIGURES[each](context, organisation) for each in REGION]
    return _row(organisation, owner_name(context.locale, organisation), figures)


def _row(key: Id, name: str, figures: Sequence[Figured]) -> Row:
    shown, order = zip(*figures, strict=True)
    return Row(key, (name, *shown), (name, *order))


def _person(context: ViewContext, person: Id) -> Face:
    locale = context.locale
    tie = word(locale, "ui.actions.tie", context.state.ledger.get(at("tie", person), 0), TIE)
    words = " \u00b7 ".join((_office(context, person).rstrip("."), tie))
    face = face_of(person, locale, context.archive, words)
    return replace(face, name=capital(face.name))


def _office(context: ViewContext, person: Id) -> str:
    """The post that somebody holds; else the first body that he sits in."""
    held = offices(person, context.scenario, context.state, context.locale)  # bodies, then posts
    if not held:
        return context.locale.text("ui.bodies.no-office")
    posted = any(each.holder == person for each in context.state.holdings.values())
    return held[-1] if posted else held[0]


def _rank(context: ViewContext, rank: Id) -> Row:
    paid = context.state.ledger.get(at("pay", rank), 0)
    shown = context.locale.text("ui.unit.roubles", value=paid)
    loyal = _share(context, at("rank-loyalty", rank))
    return _row(rank, capital(rank_name(context.locale, rank)), ((shown, paid), loyal))


def _delegates(context: ViewContext, organisation: Id) -> Figured:
    count = context.state.ledger[at("delegates", organisation)]
    return context.locale.number(count), count


def _opposition(context: ViewContext, organisation: Id) -> Figured:
    share = opposition_share(organisation, context.state, context.scenario)
    if share is None:
        return NOTHING, -1
    return context.locale.percent(round(share, -1)), share


def _share(context: ViewContext, key: str) -> Figured:
    """A per-mille number as 0–100, like the bars of a region."""
    value = context.state.ledger[key]
    return str(round(value / 10)), value


FIGURES: dict[str, Callable[[ViewContext, Id], Figured]] = {
    "delegates": _delegates,
    "opposition": _opposition,
    "grip": lambda context, where: _share(context, at("grip", where)),
    "contentment": lambda context, where: _share(context, at("contentment", where)),
    "contested": lambda context, where: _share(context, at("contested", where)),
}
