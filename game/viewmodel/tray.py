"""The in-tray, and what is left to do when it is empty."""

from dataclasses import dataclass

from game.rules.due import is_due
from game.rules.scenario import Card
from game.rules.visibility import daily
from game.viewmodel.card import kind, lapse
from game.viewmodel.context import ViewContext
from game.viewmodel.days import place_of
from game.viewmodel.forms import WORDS
from game.viewmodel.horizon import NEVER, whole_day
from game.viewmodel.seats import TO_ACT_ON
from game.viewmodel.shared import Line

VOTE = "vote"
"""The kind of a line of the tray that is a vote; that of a matter is its heading."""

WORTH_A_WORD = 3
"""So much left of the purse of the turn makes it likely that it was closed by mistake."""


@dataclass(frozen=True, slots=True)
class Way:
    """A way to another page; `at` is what it opens on, if it needs to be told."""

    page: str
    at: str
    text: str


@dataclass(frozen=True, slots=True)
class ClearView:
    """The desk when nothing on it needs an answer: what can still be done, and where."""

    title: str
    text: str
    ways: tuple[Way, ...]


def clear_view(context: ViewContext) -> ClearView:
    """Pages on which something can still be done this month."""
    say, purse = context.locale.text, daily(context.scenario.seat)
    left = context.state.ledger[purse]
    ways = (
        *_to_votes(context),
        *(_to_acts(context) if left > 0 else ()),
        Way("map", "", say("ui.clear.map")),
    )
    return ClearView(say("ui.clear.title"), say(f"ui.clear.{purse}", count=left), ways)


def _to_votes(context: ViewContext) -> list[Way]:
    """The votes of this month: the first that nothing has been said of, else the first."""
    votes = [each.id for each in votes_due(context)]
    if not votes:
        return []
    first = next((each for each in votes if each not in context.desk.forecasts), votes[0])
    return [Way("vote", first, context.locale.text("ui.clear.vote", count=len(votes)))]


def _to_acts(context: ViewContext) -> list[Way]:
    """The pages of the seat on which an act can be made."""
    scenario = context.scenario
    empty = sum(holding.holder is None for holding in context.state.holdings.values())
    bare = {
        "posts": not empty,
        "actions": all(each.seat != scenario.seat for each in scenario.actions.values()),
        **{words.PAGE: form not in scenario.forms for form, words in WORDS.items()},
    }
    return [
        Way(page, "", context.locale.text(f"ui.clear.{page}", count=empty))
        for page in TO_ACT_ON[scenario.seat]
        if not bare.get(page)
    ]


def tray(context: ViewContext) -> tuple[Line, ...]:
    """The lines of the in-tray: matters and the votes of the turn, in the order of their days.

    What has no day lies behind the card of the month, and before the first vote. Of a matter it is
    noted what leaving it does, of a vote its day.
    """
    cards = [context.scenario.cards[item.card] for item in context.desk.tray]
    votes = [(_day_of_vote(context, line.id), line) for line in votes_due(context)]
    opening = _day_of_undated(context, cards, [day for day, _ in votes])
    rows = [(_place(context, card, opening), _matter(context, card)) for card in cards]
    rows += [((day, _A_VOTE), line) for day, line in votes]
    return tuple(line for _, line in sorted(rows, key=lambda row: row[0]))


_Place = tuple[str, int]
_OF_THE_MONTH, _UNDATED, _DATED, _A_VOTE = range(4)


def _place(context: ViewContext, card: Card, undated: str) -> _Place:
    """Where a matter lies: by its day, or that of the scene before it if it has none itself."""
    day = place_of(context, card)
    if card.role == "month":
        return (day or undated, _OF_THE_MONTH)
    return (day, _DATED) if day else (undated, _UNDATED)


def _day_of_undated(context: ViewContext, cards: list[Card], votes: list[str]) -> str:
    """Where matters without a day lie: with the card of the month, if no vote is before it."""
    months = [place_of(context, card) for card in cards if card.role == "month"]
    return min([*months, *votes], default="")


def _day_of_vote(context: ViewContext, vote: str) -> str:
    """The day of a vote as it is written in content; of one without a day it is not known."""
    note = context.archive.votes.get(vote)
    return note.date if note is not None and whole_day(note.date) else NEVER


def _matter(context: ViewContext, card: Card) -> Line:
    return Line(
        card.id,
        context.locale.text(f"card.{card.id}.title"),
        context.locale.text(f"ui.tag.{kind(context, card)}"),
        lapse(context, card.id),
        card.act,
    )


def lapsing(context: ViewContext) -> tuple[Line, ...]:
    """What will take its own course if the month is closed now, and what comes of it."""
    cards = context.scenario.cards
    due = (
        item.card
        for item in context.desk.tray
        if cards[item.card].role == "tray"
        and context.state.turn - item.since >= cards[item.card].patience
    )
    return tuple(
        Line(
            card,
            context.locale.text(f"card.{card}.title"),
            note=context.locale.plain(f"card.{card}.lapse") or "",
        )
        for card in due
    )


def unspent(context: ViewContext) -> str:
    """What would go unused of the purse of the turn while matters wait; "" if too little."""
    purse = daily(context.scenario.seat)
    left = context.state.ledger[purse]
    if not context.desk.tray or left < WORTH_A_WORD:
        return ""
    return context.locale.text(f"ui.end.{purse}", count=left)


def votes_due(context: ViewContext) -> tuple[Line, ...]:
    """The votes that will be held when this month is closed, as far as one can know."""
    scenario, state = context.scenario, context.state
    due = (each for each in scenario.votes.values() if is_due(state, scenario, each))
    return tuple(
        Line(
            v.id,
            context.locale.text(f"vote.{v.id}.question"),
            note=vote_day(context, v.id),
            kind=VOTE,
        )
        for v in due
    )


def vote_day(context: ViewContext, vote: str) -> str:
    """The day of a vote; the turn, if the archive does not say."""
    note = context.archive.votes.get(vote)
    turn = context.scenario.turns[context.scenario.votes[vote].turn - 1]
    return context.locale.turn(turn) if note is None else context.locale.date(note.date)
