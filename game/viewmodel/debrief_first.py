"""The first page of the debrief: where it came to rest, what differs, what held, the people.

All of it is chosen by rule. A decision is an input and never counts as something that held; of the
measures only those count for which no constant was set.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from game.rules.archive import Pack
from game.rules.ids import MeasureKind, Seat, VoteId, other_seat
from game.rules.scenario import Measure
from game.rules.scoring.record import Row, divergences, table
from game.rules.state import Played
from game.rules.tally import tally
from game.viewmodel.cited import first_citation
from game.viewmodel.context import ViewContext
from game.viewmodel.deeds import SORTS, Deed, Sort, deeds
from game.viewmodel.divergence import divergence_view
from game.viewmodel.endings import ending_views
from game.viewmodel.epilogue import epilogue
from game.viewmodel.record import band
from game.viewmodel.seat_names import seat_name
from game.viewmodel.shared import Face, face_of
from game.viewmodel.units import amount

WORDS = 60
"""So many words of an ending's text stand on the page; it is cut at the end of a sentence."""

SHOWN = 3
"""Things that changed, and things that held."""

COULD_FAIL: tuple[MeasureKind, ...] = ("tested", "found-afterwards")
"""Measures that were not set from the record: only they can be said to have held."""

COMPANY = 5
"""So many heads stand where nobody was touched."""

HEAD, UNDER, DEED = 34, 22, 38
"""So many letters of a name or an answer stand in a line, of an answer under one, and of a deed
beside a head."""

_SENTENCE = re.compile(r"(?<=[.!?])\s+")


@dataclass(frozen=True, slots=True)
class MomentView:
    """Something that came otherwise than in the record, or as in it; `weight` says how much so.

    `month` is when; empty for what was counted over the whole game. `whole` is all of it in words,
    where `title` or `under` had to be cut.
    """

    title: str
    under: str
    weight: int
    month: str = ""
    whole: str = ""


@dataclass(frozen=True, slots=True)
class AxisView:
    """A measure on a line: places are per mille of its length, with what stands there in words."""

    name: str
    low: str
    high: str
    accounts: tuple[int, ...]
    said: str
    yours_at: int
    yours: str
    source: str
    about: str


@dataclass(frozen=True, slots=True)
class FateView:
    """Somebody, what the player did to him and when, and what became of him."""

    face: Face
    sort: Sort
    did: str
    years: str
    fate: str


@dataclass(frozen=True, slots=True)
class FirstView:
    """The page. Without an ending `title` and `text` are empty."""

    date: str
    under: str
    seat: str
    turns: str
    picture: str
    title: str
    text: str
    whole: str
    changed: tuple[MomentView, ...]
    held: tuple[MomentView, ...]
    axis: AxisView | None
    people: tuple[tuple[Sort, str, tuple[Face, ...]], ...]
    company: tuple[Face, ...]
    fates: tuple[FateView, ...]


def first_page(context: ViewContext, pack: Pack, history: Iterable[Played]) -> FirstView:
    """The first page of the debrief of a game, from its last state and the moves of its seat."""
    state, scenario, locale = context.state, context.scenario, context.locale
    rests = ending_views(state, scenario, locale)
    ending = next((each for each in rests if each.reached), None)
    rows = table(state, scenario)
    turn = scenario.turns[state.turn - 1]
    done = deeds(history, context)
    return FirstView(
        date=locale.turn(turn),
        under=locale.text("ui.first.under", scenario=scenario.id),
        seat=seat_name(locale, scenario.id, scenario.seat),
        turns=locale.text("ui.first.turns", count=len(state.series)),
        picture=ending.picture if ending is not None else "",
        title=ending.name if ending is not None else locale.text("ui.first.no-ending"),
        text=shortened(ending.text) if ending is not None else "",
        whole=ending.text if ending is not None else "",
        changed=strongest(_changed(context, rows)),
        held=strongest(_held(context, rows)),
        axis=_axis(context, pack, rows),
        people=_people(context, done),
        company=_company(context),
        fates=_fates(context, pack, done),
    )


def _people(
    context: ViewContext, done: Sequence[Deed]
) -> tuple[tuple[Sort, str, tuple[Face, ...]], ...]:
    """To whom the player did what, by sort; of each those first to whom most was done."""
    return tuple(
        (
            sort,
            context.locale.text(f"ui.first.sort.{context.scenario.seat}.{sort}"),
            tuple(
                face_of(each.person, context.locale, context.archive, brief(each.words, DEED))
                for each in done
                if each.sort == sort
            ),
        )
        for sort in SORTS
    )


def _company(context: ViewContext) -> tuple[Face, ...]:
    """Who spoke on most of the cards of this desk, at most five."""
    cards = [context.scenario.cards[each] for each in sorted(context.state.seen)]
    own = [card for card in cards if card.seat == context.scenario.seat]
    spoke = Counter(person for card in own for person in card.speakers)
    most = sorted(spoke.items(), key=lambda each: (-each[1], each[0]))[:COMPANY]
    say = context.locale.text
    return tuple(
        face_of(person, context.locale, context.archive, say("ui.first.spoke", count=count))
        for person, count in most
    )


def _fates(context: ViewContext, pack: Pack, done: Sequence[Deed]) -> tuple[FateView, ...]:
    """What became of those people, as far as it is known, in the order of what was done to them."""
    known = {
        each.id: each for each in epilogue(context.state, context.scenario, pack, context.locale)
    }
    return tuple(
        FateView(
            face_of(each.person, context.locale, context.archive, each.words),
            each.sort,
            context.locale.text(
                "ui.fates.did",
                sort=context.locale.text(f"ui.fates.sort.{context.scenario.seat}.{each.sort}"),
                what=each.words,
                month=each.when,
            ),
            known[each.person].years,
            known[each.person].fate,
        )
        for each in done
        if each.person in known
    )


def shortened(text: str, words: int = WORDS) -> str:
    """As many whole sentences from the beginning as have so many words, and at least one.

    >>> shortened("One two. Three four five. Six.", 5)
    'One two. Three four five.'
    """
    kept: list[str] = []
    for sentence in _SENTENCE.split(text.strip()):
        if kept and len(" ".join([*kept, sentence]).split()) > words:
            break
        kept.append(sentence)
    return " ".join(kept)


def brief(text: str, letters: int) -> str:
    """A text of not much more than so many letters, cut between words.

    >>> brief("Put it to a telephone vote", 12)
    'Put it to a…'
    """
    if len(text) <= letters:
        return text
    cut = text[: letters + 1].rsplit(" ", 1)[0][:letters].rstrip(" ,;:–")
    return f"{cut}…"


def strongest(moments: Iterable[MomentView]) -> tuple[MomentView, ...]:
    """Those that say most; of those that say as much, the earlier ones.

    A month that has one already comes again only where nothing of another is left: a game is not
    told by its first weeks.
    """
    ranked = sorted(moments, key=lambda each: -each.weight)
    months: set[str] = set()
    first: list[MomentView] = []
    for each in ranked:
        if not each.month or each.month not in months:
            first.append(each)
            months.add(each.month)
    again = [each for each in ranked if each not in first]
    return tuple((first + again)[:SHOWN])


# --- what changed ---------------------------------------------------------------------------
def _changed(context: ViewContext, rows: Sequence[Row]) -> Iterator[MomentView]:
    yield from (view for view, same in _votes(context) if not same)
    yield from _left(context)
    counted = [row for row in rows if row.measure.kind != "input" and not _is_vote(row.measure)]
    apart = [row for row in counted if not row.inside]
    on_axis = _most_apart(rows)
    for row in [row for row in sorted(apart, key=lambda each: -each.distance) if row != on_axis][
        :1
    ]:
        yield _measured(context, row, 40 + row.distance // 2)


def _left(context: ViewContext) -> Iterator[MomentView]:
    """Decisions that were not the recorded ones: first those with names, then with a sequel."""
    say = context.locale.text
    for one in divergences(context.state, context.scenario):
        view = divergence_view(one, context.state, context.scenario, context.locale)
        named = bool(context.scenario.cards[one.card].speakers)
        hang = 6 * min(3, len(view.opened) + len(view.closed)) + 2 * min(3, len(view.spoken))
        weight = 30 + 12 * named + hang
        turn = context.scenario.turns[one.turn - 1]
        month = context.locale.month(turn.month)
        recorded = brief(view.recorded, UNDER)
        under = say("ui.first.recorded-choice", what=recorded, month=month)
        title = say("ui.first.chose", what=brief(view.chosen, HEAD + len(" 20 : 5")))
        all_of_it = (
            say("ui.first.chose", what=view.chosen),
            say("ui.first.recorded-choice", what=view.recorded, month=month),
        )
        whole = "" if (title, under) == all_of_it else ". ".join(all_of_it)
        yield MomentView(title, under, weight, turn.month, whole)


def _votes(context: ViewContext) -> Iterator[tuple[MomentView, bool]]:
    """Every vote whose outcome is recorded, and whether it went the same way.

    One that went the same way weighs the more the closer it was: it could have gone the other.
    """
    say = context.locale.text
    for vote in context.state.votes:
        note = context.archive.votes.get(vote)
        if note is None:
            continue
        result = context.state.votes[vote]
        first, second, _ = tally(result, context.scenario.votes[vote])
        most, least = max(first, second), min(first, second)
        won, recorded = (_label(context, vote, each) for each in (result.winner, note.winner))
        date = context.locale.date(note.date)
        same = result.winner == note.winner
        title = say("ui.first.carried", what=brief(won, HEAD), most=most, least=least)
        full = say("ui.first.carried", what=won, most=most, least=least)
        whole = "" if title == full else full
        if same:
            under = say("ui.first.same-vote", date=date)
            close = 20 + 60 * least // max(1, most)
            yield MomentView(title, under, close, note.date[:7], whole), True
        else:
            under = say("ui.first.recorded-vote", what=recorded, date=date)
            yield MomentView(title, under, 90, note.date[:7], whole), False


def _label(context: ViewContext, vote: VoteId, option: str) -> str:
    return context.locale.text(f"vote.{vote}.option.{option}.label")


def _measured(context: ViewContext, row: Row, weight: int, *, held: bool = False) -> MomentView:
    locale, measure = context.locale, row.measure
    yours = amount(locale, row.yours, measure.unit)
    name = locale.text(f"measure.{measure.id}.name")
    title = locale.text("ui.first.measured", what=brief(name, HEAD), yours=yours)
    full = locale.text("ui.first.measured", what=name, yours=yours)
    recorded = amount(locale, measure.recorded, measure.unit)
    how = locale.text(f"ui.confidence.{measure.confidence}")
    key = "ui.first.recorded-band" if held and measure.low < measure.high else "ui.first.recorded"
    under = locale.text(key, value=recorded, how=how, band=band(measure, locale))
    return MomentView(title, under, weight, whole="" if title == full else full)


# --- what held ------------------------------------------------------------------------------
def _held(context: ViewContext, rows: Sequence[Row]) -> Iterator[MomentView]:
    yield from (view for view, same in _votes(context) if same)
    for row in rows:
        if row.inside and row.measure.kind in COULD_FAIL and not _is_vote(row.measure):
            yield _measured(context, row, _near(row), held=True)
    yield from _fixed(context)


def _is_vote(measure: Measure) -> bool:
    """Whether it only says how a vote went: the vote itself is told of."""
    quantity = measure.quantity
    return not isinstance(quantity, str) and quantity.kind in ("won", "vote")


def _near(row: Row) -> int:
    """What a figure inside its band weighs: the more the nearer it came."""
    return 60 - 100 * abs(row.yours - row.measure.recorded) // max(1, row.measure.span)


def _fixed(context: ViewContext) -> Iterator[MomentView]:
    """What follows the record and nothing else, so that no game is without: it says so."""
    say, turns = context.locale.text, context.scenario.turns[: len(context.state.series)]
    for number, fell in (("lenin-health", True), ("strikes", False), ("wage-index", True)):
        values = [(turn, turn.series[number]) for turn in turns if number in turn.series]
        if not values:
            continue
        turn, _ = (min if fell else max)(values, key=lambda each: each[1])
        what = say(f"ui.first.fixed.{number}", month=context.locale.month(turn.month))
        yield MomentView(what, say("ui.first.no-reach"), 10)


# --- the axis -------------------------------------------------------------------------------
def _most_apart(rows: Sequence[Row]) -> Row | None:
    """The measure told most apart from the record; of equals, one that could have failed."""
    every = [
        row
        for row in rows
        if row.measure.kind != "input" and row.measure.scored and row.measure.unit != "yes-no"
    ]
    return max(
        every, key=lambda each: (each.distance, each.measure.kind in COULD_FAIL), default=None
    )


def _axis(context: ViewContext, pack: Pack, rows: Sequence[Row]) -> AxisView | None:
    """That measure on a line with everything that the record has of it."""
    row = _most_apart(rows)
    if row is None:
        return None
    locale, measure = context.locale, row.measure
    accounts = sorted({measure.low, measure.recorded, measure.high})
    least, most = min(accounts[0], row.yours), max(accounts[-1], row.yours)
    spare = max(1, (most - least) // 4)
    start, end = max(0, least - spare), most + spare
    start, end = _rounded(start, measure.unit), _rounded(end, measure.unit)
    place = {each: (each - start) * 1000 // max(1, end - start) for each in (*accounts, row.yours)}
    shown = " · ".join(amount(locale, each, measure.unit) for each in accounts)
    return AxisView(
        name=locale.text(f"measure.{measure.id}.name"),
        low=amount(locale, start, measure.unit),
        high=amount(locale, end, measure.unit),
        accounts=tuple(place[each] for each in accounts),
        said=locale.text("ui.first.accounts", accounts=shown),
        yours_at=place[row.yours],
        yours=locale.text("ui.first.yours", value=amount(locale, row.yours, measure.unit)),
        source=first_citation(pack, pack.archive.measures.get(measure.id)),
        about=locale.text(f"measure.{measure.id}.definition"),
    )


def _rounded(value: int, unit: str) -> int:
    """An end of the line; shares in whole per cent."""
    return round(value, -1) if unit == "permille" else value


def other_desk(context: ViewContext, pack: Pack) -> Seat | None:
    """The other seat of the scenario, if one can sit there."""
    other = other_seat(context.scenario.seat)
    return other if other in pack.seats(context.scenario.id) else None


def next_reading(context: ViewContext, pack: Pack) -> str:
    """The reading that follows in the list; the same where there is no other."""
    readings = list(pack.readings)
    here = context.scenario.reading.id
    at = readings.index(here) if here in readings else -1
    return readings[(at + 1) % len(readings)] if readings else here
