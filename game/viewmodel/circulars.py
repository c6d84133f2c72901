"""A circular as it is being written: six choices, what may come of it, what it risks."""

from dataclasses import dataclass

from game.rules.ids import Id
from game.rules.moves import Send
from game.rules.power.circulars import FIELDS, choices, expected
from game.rules.scenario import CircularChoice
from game.viewmodel.acts import ActView, act_view
from game.viewmodel.paper import PaperView, paper
from game.viewmodel.posting import Pick
from game.viewmodel.sight import Sight


@dataclass(frozen=True, slots=True)
class RowView:
    """A row of chips."""

    field: str
    caption: str
    picks: tuple[Pick, ...]
    chosen: Id


@dataclass(frozen=True, slots=True)
class ExpectedView:
    """How many organisations will carry a letter out: surely, perhaps, hardly."""

    text: str
    sure: int
    perhaps: int
    hardly: int


@dataclass(frozen=True, slots=True)
class CircularsView:
    """The form and the letter; `move` is None where the content has no form."""

    rows: tuple[RowView, ...]
    expected: ExpectedView | None
    risk: str
    act: ActView
    move: Send | None
    paper: PaperView | None
    sent: int


def circulars(sight: Sight, chosen: dict[str, Id]) -> CircularsView:
    """The form with what has been chosen; a field left open has its first choice."""
    sent = len(sight.state.letters)
    if not all(getattr(sight.scenario.form, field) for field in FIELDS):
        return CircularsView((), None, "", ActView(), None, None, sent)
    picked = {field: _picked(sight, field, chosen.get(field, "")) for field in FIELDS}
    move = Send.of(picked)
    return CircularsView(
        rows=tuple(_row(sight, field, picked[field]) for field in FIELDS),
        expected=_expected(sight, move),
        risk=_risk(sight, move),
        act=act_view(sight, move),
        move=move,
        paper=paper(sight, move),
        sent=sent,
    )


def _form(sight: Sight, field: str) -> tuple[CircularChoice, ...]:
    found: tuple[CircularChoice, ...] = getattr(sight.scenario.form, field)
    return found


def _picked(sight: Sight, field: str, name: Id) -> Id:
    every = [each.id for each in _form(sight, field)]
    return name if name in every else every[0]


def _row(sight: Sight, field: str, chosen: Id) -> RowView:
    say = sight.locale.text
    picks = tuple(
        Pick(each.id, say(f"circular.{field}.{each.id}.label"), _closed(sight, each))
        for each in _form(sight, field)
    )
    return RowView(field, say(f"ui.circulars.{field}"), picks, chosen)


def _closed(sight: Sight, one: CircularChoice) -> str:
    """Why a choice is closed. An empty purse closes none: the button says what is missing."""
    if one.needs is None or one.needs.compile(sight.scenario)(sight.state):
        return ""
    why = one.needs.why(sight.state, sight.scenario)
    return sight.locale.text(why.key, **why.args)


def _expected(sight: Sight, move: Send) -> ExpectedView | None:
    """The range is a guess that reports make narrower. Archive mode gives none."""
    if sight.preview == "archive":
        return None
    low, high, of = expected(sight.state, sight.scenario, move)
    high = min(high, of)
    text = sight.locale.text("ui.circulars.expected", low=low, high=high, of=of)
    return ExpectedView(text, low, high - low, of - high)


def _risk(sight: Sight, move: Send) -> str:
    """What is risked by the name that is used, in words; empty if nothing is."""
    noticed = sum(each.noticed for each in choices(sight.scenario.form, move))
    if noticed <= 0 or sight.preview == "archive":
        return ""
    return sight.locale.text("ui.circulars.risk", count=max(1, round(1000 / noticed)))
