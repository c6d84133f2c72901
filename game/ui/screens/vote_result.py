"""The page of a vote that was held: ballots by name, the count, the forecast, the record."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from game.drawing.seats import Ballot
from game.ui.ctx import Ctx
from game.ui.screens.ballot_key import BallotKey
from game.ui.screens.chamber import Chamber
from game.ui.screens.hall import Hall, roomy
from game.ui.screens.prompts import prompts
from game.ui.screens.vote_before import hemicycle
from game.ui.screens.vote_blocs import blocs_panel
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
    score, key = _score(ctx, view, called), _key(ctx, view, called)
    if in_hall(ctx, view):
        return Hall(_head(ctx, view, done=done), hemicycle(ctx, seats), score, key, side)
    left: list[Widget] = [
        _head(ctx, view, done=done),
        Box(score, pad=(20, 4, 20, 10), ground="red"),
        key,
    ]
    if seats:
        left.insert(1, Chamber(hemicycle(ctx, seats, height=300)))
    else:
        left.append(blocs_panel(ctx, view.blocs, held=True, alone=True))
    ballots = Panel(Column(left, gap=8), key="ballots")
    return Split(ballots, side, share=0.68, grow=1)


def in_hall(ctx: Ctx, view: ResultView) -> bool:
    """Whether the vote fills a poster: there is room, and there are members to be seen."""
    return roomy(ctx) and bool(view.seats)


def tally(view: ResultView, called: int) -> dict[Ballot, int]:
    """How many ballots of each kind have been counted; those without a name with the last."""
    if called >= len(view.called):
        return {"for": view.total[0], "against": view.total[1], "abstain": view.total[2]}
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


def _score(ctx: Ctx, view: ResultView, called: int) -> Widget:
    """The count so far in large figures, on red."""
    counted = tally(view, called)
    of = len(view.called)
    under = ctx.say("ui.vote.called", called=called, of=of)
    if called >= of:
        under = ctx.say("ui.vote.under", counts=view.counts, **prompts(ctx))
    rows: list[Widget] = [
        Label(f"{counted['for']} : {counted['against']}", "score", colour="on_red"),
        Label(under, "ui", colour="on_red"),
    ]
    return Column(rows, gap=0, key="count")


def _key(ctx: Ctx, view: ResultView, called: int) -> Widget:
    """Which sign is which side, and how many took it."""
    counted = tally(view, called)
    absent = sum(seat.ballot == "absent" for seat in view.seats)

    def side(ballot: Ballot, name: str) -> BallotKey:
        return BallotKey(ballot, ctx.say("ui.vote.key-line", count=counted[ballot], what=name))

    def rest(ballot: Ballot, key: str, count: int) -> BallotKey:
        return BallotKey(ballot, ctx.say(key, count=count))

    others: list[Widget] = [rest("abstain", "ui.vote.abstain", counted["abstain"])]
    if absent:
        others.append(rest("absent", "ui.vote.absent", absent))
    return Column([side("for", view.first), side("against", view.second), Flow(others, gap=20)])
