"""A paper of the opposition as it is being written: four choices, who will hear, what it risks."""

from dataclasses import dataclass

from game.rules.ids import Id
from game.rules.moves import Publish
from game.rules.power.papers import FIELDS, choices, expected
from game.rules.scenario import PaperChoice
from game.viewmodel.acts import ActView, act_view
from game.viewmodel.circulars import RowView
from game.viewmodel.manuscript import manuscript
from game.viewmodel.paper import PaperView
from game.viewmodel.posting import Pick
from game.viewmodel.sight import Sight

SURE = 900
"""From this chance on (per mille) one does not speak of odds."""

WHOLE = 1_000


@dataclass(frozen=True, slots=True)
class HeardView:
    """How widely the case is known (per mille of the party): now, through this paper, not yet."""

    text: str
    known: int
    wider: int
    unheard: int


@dataclass(frozen=True, slots=True)
class PapersView:
    """The form and the paper; `move` is None where the content has no form.

    `notes` are the words of the form on what is chosen, `risk` the chance that it is taken up, and
    `lost` what that would cost.
    """

    rows: tuple[RowView, ...]
    notes: tuple[str, ...]
    heard: HeardView | None
    risk: str
    lost: str
    act: ActView
    move: Publish | None
    paper: PaperView | None


def papers(sight: Sight, chosen: dict[str, Id]) -> PapersView:
    """The form with what has been chosen; a field left open has its first choice."""
    if not all(getattr(sight.scenario.paper, field) for field in FIELDS):
        return PapersView((), (), None, "", "", ActView(), None, None)
    picked = {field: _picked(sight, field, chosen.get(field, "")) for field in FIELDS}
    move = Publish(
        subject=picked["subject"],
        signatures=picked["signatures"],
        addressee=picked["addressee"],
        publicity=picked["publicity"],
    )
    risk, lost = _risk(sight, move)
    return PapersView(
        rows=tuple(_row(sight, field, picked[field]) for field in FIELDS),
        notes=tuple(_note(sight, field, picked[field]) for field in FIELDS),
        heard=_heard(sight, move),
        risk=risk,
        lost=lost,
        act=act_view(sight, move),
        move=move,
        paper=manuscript(sight, move),
    )


def _form(sight: Sight, field: str) -> tuple[PaperChoice, ...]:
    found: tuple[PaperChoice, ...] = getattr(sight.scenario.paper, field)
    return found


def _picked(sight: Sight, field: str, name: Id) -> Id:
    every = [each.id for each in _form(sight, field)]
    return name if name in every else every[0]


def _row(sight: Sight, field: str, chosen: Id) -> RowView:
    say = sight.locale.text
    picks = tuple(
        Pick(each.id, say(f"paper.{field}.{each.id}.name"), _closed(sight, each))
        for each in _form(sight, field)
    )
    return RowView(field, say(f"ui.papers.{field}"), picks, chosen)


def _note(sight: Sight, field: str, chosen: Id) -> str:
    return sight.locale.plain(f"paper.{field}.{chosen}.text") or ""


def _closed(sight: Sight, one: PaperChoice) -> str:
    """Why a choice is closed. An empty purse closes none: the button says what is missing."""
    if one.needs is None or one.needs.compile(sight.scenario)(sight.state):
        return ""
    why = one.needs.why(sight.state, sight.scenario)
    return sight.locale.text(why.key, **why.args)


def _expected(sight: Sight, move: Publish) -> tuple[int, int]:
    read = sight.state.ledger
    return expected(sight.scenario, move, read["pressure-on-press"], read["watch"])


def _heard(sight: Sight, move: Publish) -> HeardView | None:
    """How much wider the case will be known. Archive mode does not say."""
    if sight.preview == "archive":
        return None
    known = sight.state.ledger["platform"]
    wider = min(WHOLE - known, max(0, _expected(sight, move)[0]))
    now, then = (sight.locale.percent(each) for each in (known, known + wider))
    text = sight.locale.text("ui.papers.heard", now=now, then=then)
    return HeardView(text, known, wider, WHOLE - known - wider)


def _risk(sight: Sight, move: Publish) -> tuple[str, str]:
    """How likely the paper is taken up, and what is lost then."""
    if sight.preview == "archive":
        return "", ""
    say, chance = sight.locale.text, _expected(sight, move)[1]
    lost = sum(each.risk for each in choices(sight.scenario.paper, move))
    if chance <= 0:
        return say("ui.papers.no-risk"), ""
    told = say("ui.papers.sure" if chance >= SURE else "ui.papers.risk", chance=_tens(chance))
    return told, say("ui.papers.lost", count=lost, left=sight.state.ledger["legality"])


def _tens(chance: int) -> int:
    """A chance in per cent, to the nearest five: nobody knows it better."""
    return max(5, round(chance / 50) * 5)
