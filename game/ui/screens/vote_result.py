"""The page of a vote that was held: ballots by name, the count, the forecast, the record."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from game.ui.charts.seats import Ballot
from game.ui.ctx import Ctx
from game.ui.screens.ballot_key import BallotKey
from game.ui.screens.chamber import Chamber
from game.ui.screens.hall import Hall, roomy
from game.ui.screens.prompts import prompts
from game.ui.screens.vote_before import hemicycle
from game.ui.screens.vote_panels import side_column
from game.ui.widgets import Box, Column, Flow, Label, Panel, Split, Widget
from game.viewmodel.vote import ResultView, SeatView

if TYPE_CHECKING:
    from game.ui.screens.vote import Vote


def result_page(ctx: Ctx, view: ResultView, called: int, page: Vote) -> Widget:
    """The half-circle fills as names are called; the record comes with the last."""
    known = set(view.called[:called])
    seats = tuple(
        seat if seat.person in known or seat.ballot == "absent" else _silent(ctx, seat)
        for seat in view.seats
    )
    done = called >= len(view.called)
    side = side_column(ctx, view, called, page)
    score, key = _score(ctx, view, seats, called), _key(ctx, view, seats)
    if roomy(ctx):
        return Hall(_head(ctx, view, done=done), hemicycle(ctx, seats), score, key, side)
    left: list[Widget] = [
        _head(ctx, view, done=done),
        Chamber(hemicycle(ctx, seats, height=300)),
        Box(score, pad=(20, 4, 20, 10), ground="red"),
        key,
    ]
    ballots = Panel(Column(left, gap=8), key="ballots")
    return Split(ballots, side, share=0.68, grow=1)


def tally(view: ResultView, called: int) -> dict[Ballot, int]:
    """How many ballots of each kind have been called."""
    known = set(view.called[:called])
    cast = [seat.ballot for seat in view.seats if seat.person in known]
    kinds: tuple[Ballot, ...] = ("for", "against", "abstain")
    return {kind: cast.count(kind) for kind in kinds}


def _silent(ctx: Ctx, seat: SeatView) -> SeatView:
    words = ctx.say("ui.vote.seat", who=seat.name, how=ctx.say("ui.ballot.waiting"))
    return replace(seat, ballot="waiting", words=words)


def _head(ctx: Ctx, view: ResultView, *, done: bool) -> Widget:
    rows: list[Widget] = [
        Label(f"{view.date} \u00b7 {view.body}", "caption"),
        Label(view.question, "title"),
    ]
    if done:
        carried = ctx.say("ui.vote.carried", side=view.winner)
        rows.append(Label(carried, "option", colour="red_text"))
    return Column(rows, gap=2)


def _score(ctx: Ctx, view: ResultView, seats: tuple[SeatView, ...], called: int) -> Widget:
    """The count so far in large figures, on red."""
    ballots = [seat.ballot for seat in seats]
    of = len(view.called)
    under = ctx.say("ui.vote.called", called=called, of=of)
    if called >= of:
        under = ctx.say("ui.vote.under", counts=view.counts, **prompts(ctx))
    rows: list[Widget] = [
        Label(f"{ballots.count('for')} : {ballots.count('against')}", "score", colour="on_red"),
        Label(under, "ui", colour="on_red"),
    ]
    return Column(rows, gap=0, key="count")


def _key(ctx: Ctx, view: ResultView, seats: tuple[SeatView, ...]) -> Widget:
    """Which sign is which side, and how many took it."""
    ballots = [seat.ballot for seat in seats]

    def side(ballot: Ballot, name: str) -> BallotKey:
        count = ballots.count(ballot)
        return BallotKey(ballot, ctx.say("ui.vote.key-line", count=count, what=name))

    def rest(ballot: Ballot, key: str) -> BallotKey:
        return BallotKey(ballot, ctx.say(key, count=ballots.count(ballot)))

    others: list[Widget] = [rest("abstain", "ui.vote.abstain")]
    if "absent" in ballots:
        others.append(rest("absent", "ui.vote.absent"))
    return Column([side("for", view.first), side("against", view.second), Flow(others, gap=20)])
