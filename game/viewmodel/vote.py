"""A vote: before it, who leans how and what the player expects; after it, ballots by name."""

from dataclasses import dataclass, replace
from typing import Literal

from game.rules.power.votes import probability, voters
from game.rules.scenario import Vote
from game.rules.scoring.forecasts import scored
from game.rules.state import VoteResult
from game.rules.tally import ABSTAIN, tally
from game.viewmodel.blocs import BlocView, Cast, cast_blocs, lean, leaning_blocs
from game.viewmodel.context import ViewContext
from game.viewmodel.likely import LikelyView, likely
from game.viewmodel.names import person_name, side_name
from game.viewmodel.reasons import reason_of, with_reason
from game.viewmodel.shared import Face, Line, face_of
from game.viewmodel.tray import vote_day, votes_due
from game.viewmodel.visits import VisitsView, visits_view

Ballot = Literal["for", "against", "abstain", "absent", "waiting"]
ORDER: tuple[Ballot, ...] = ("for", "abstain", "waiting", "against", "absent")


@dataclass(frozen=True, slots=True)
class SeatView:
    """A member: how he leans before the vote, how he voted after it, and then why.

    The face says all of it in words, `how` the ballot alone.
    """

    face: Face
    ballot: Ballot
    how: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class QuestionView:
    """What is voted on, where and when, and the two options; `sides` are their short names."""

    id: str
    date: str
    body: str
    text: str
    first: str
    second: str
    sides: tuple[str, str]


@dataclass(frozen=True, slots=True)
class VoteView:
    """A vote before it is held. `likely` and `visits` are of a body whose members can be moved."""

    question: QuestionView
    text: str
    seats: tuple[SeatView, ...]
    blocs: tuple[BlocView, ...]
    counts: str
    waits: str
    percent: int
    made: str
    others: tuple[Line, ...]
    likely: LikelyView | None
    visits: VisitsView | None
    absent: str


@dataclass(frozen=True, slots=True)
class ResultView:
    """A vote that was held; `seats` from left to right, `called` the names in the body's order.

    `total` has the ballots with a name and those of the blocs.
    """

    question: QuestionView
    seats: tuple[SeatView, ...]
    called: tuple[str, ...]
    blocs: tuple[BlocView, ...]
    total: Cast
    counts: str
    winner: str
    forecast: str
    brier: str
    record: str
    recorded: str
    dispute: str


def vote_view(context: ViewContext, vote: str) -> VoteView:
    """A coming vote. Raises KeyError for an unknown one."""
    record, locale = context.scenario.votes[vote], context.locale
    seats, absent = _members(context, record)
    made = context.desk.forecasts.get(vote)
    unnamed = leaning_blocs(context, record)
    return VoteView(
        question=_question(context, record),
        text=locale.text(f"vote.{vote}.text"),
        seats=_arranged((*seats, *absent)),
        blocs=unnamed,
        counts=_leanings(context, record, seats, unnamed),
        waits="" if seats or unnamed else locale.text("ui.vote.not-chosen"),
        percent=50 if made is None else made,
        made="" if made is None else locale.text("ui.vote.made", percent=made),
        others=votes_due(context),
        likely=likely(context, record),
        visits=visits_view(context, record),
        absent=_absent(context, record),
    )


def _members(context: ViewContext, vote: Vote) -> tuple[tuple[SeatView, ...], tuple[SeatView, ...]]:
    """Who will vote by name, and who will not be there; in an assembly nobody does."""
    if vote.assembly is not None:
        return (), ()
    seats = tuple(_leaning(context, vote, each) for each in voters(context.scenario, vote))
    return seats, tuple(_seat(context, vote, each, "absent") for each in vote.absent)


def _absent(context: ViewContext, vote: Vote) -> str:
    """Who has no ballot because he is not there."""
    names = ", ".join(person_name(context.locale, each) for each in vote.absent)
    return context.locale.text("ui.vote.not-there", who=names) if names else ""


def result_view(context: ViewContext, vote: str) -> ResultView:
    """A vote that was held. Raises KeyError if it was not."""
    record, locale = context.scenario.votes[vote], context.locale
    result = context.state.votes[vote]
    seats = [_cast(context, record, result, each) for each in result.ballots]
    absent = [_seat(context, record, each, "absent") for each in record.absent]
    total = tally(result, record)
    note = context.archive.votes.get(vote)
    sure = locale.text(f"ui.confidence.{note.confidence}") if note else ""
    forecast, brier = _forecast(context, vote)
    return ResultView(
        question=_question(context, record),
        seats=_arranged((*seats, *absent)),
        called=tuple(seat.face.id for seat in seats),
        blocs=cast_blocs(context, record, result),
        total=total,
        counts=locale.text("ui.vote.abstain", count=total[2]),
        winner=locale.text(f"vote.{vote}.option.{result.winner}.label"),
        forecast=forecast,
        brier=brier,
        record=locale.plain(f"vote.{vote}.record") or "",
        recorded=locale.text("ui.vote.sure", how=sure) if sure else "",
        dispute=locale.plain(f"vote.{vote}.dispute") or "",
    )


def question_view(context: ViewContext, vote: str) -> QuestionView:
    """What a vote is on, held or not. Raises KeyError for an unknown one."""
    return _question(context, context.scenario.votes[vote])


def _question(context: ViewContext, vote: Vote) -> QuestionView:
    locale = context.locale
    first, second = (
        locale.text(f"vote.{vote.id}.option.{each}.label") for each in vote.options[:2]
    )
    return QuestionView(
        vote.id,
        vote_day(context, vote.id),
        locale.name("body", vote.body) or vote.body,
        locale.text(f"vote.{vote.id}.question"),
        first,
        second,
        (side_name(locale, vote.id, vote.options[0]), side_name(locale, vote.id, vote.options[1])),
    )


def _leaning(context: ViewContext, vote: Vote, person: str) -> SeatView:
    """How a member seems to lean, by what he has said and what ties him."""
    chance = probability(context.state, context.scenario, vote, person)
    return _seat(context, vote, person, lean(chance))


def _cast(context: ViewContext, vote: Vote, result: VoteResult, person: str) -> SeatView:
    answer, ballot = result.ballots[person], "against"
    if answer == ABSTAIN:
        ballot = "abstain"
    elif answer == vote.options[0]:
        ballot = "for"
    seat = _seat(context, vote, person, ballot, cast=True)  # type: ignore[arg-type]  # one of the three
    why = reason_of(context, vote, result, person)
    words = with_reason(context.locale, seat.face.words, why)
    return replace(seat, face=replace(seat.face, words=words), why=why)


def _seat(
    context: ViewContext, vote: Vote, person: str, ballot: Ballot, *, cast: bool = False
) -> SeatView:
    locale = context.locale
    face = face_of(person, locale, context.archive)
    side = side_name(locale, vote.id, vote.options[ballot == "against"])
    how = locale.text(f"ui.{'ballot' if cast else 'vote.lean'}.{ballot}", side=side)
    words = locale.text("ui.vote.seat", who=face.name, how=how)
    return SeatView(replace(face, words=words), ballot, how)


def _arranged(seats: tuple[SeatView, ...]) -> tuple[SeatView, ...]:
    """From left to right: for, abstaining or open, against, absent."""
    return tuple(sorted(seats, key=lambda seat: ORDER.index(seat.ballot)))


def _leanings(
    context: ViewContext,
    vote: Vote,
    seats: tuple[SeatView, ...],
    unnamed: tuple[BlocView, ...],
) -> str:
    ballots = [seat.ballot for seat in seats]
    counts = {
        name: ballots.count(ballot) + sum(each.cast[index] for each in unnamed)
        for name, ballot, index in _NAMED
    }
    locale = context.locale
    one, other = (side_name(locale, vote.id, each) for each in vote.options[:2])
    return locale.text("ui.vote.leanings", one=one, other=other, **counts)


_NAMED: tuple[tuple[str, Ballot, int], ...] = (
    ("first", "for", 0),
    ("unsure", "waiting", 2),
    ("second", "against", 1),
)


def _forecast(context: ViewContext, vote: str) -> tuple[str, str]:
    """The player's forecast and its Brier score."""
    found = next((row for row in scored(context.state, context.scenario) if row.vote == vote), None)
    if found is None:
        return context.locale.text("ui.vote.no-forecast"), ""
    brier = f"{found.brier // 10_000}.{found.brier % 10_000 // 100:02d}"
    first = side_name(context.locale, vote, context.scenario.votes[vote].options[0])
    said = context.locale.text("ui.vote.said", percent=found.percent, side=first)
    return said, context.locale.text("ui.vote.brier", score=brier)
