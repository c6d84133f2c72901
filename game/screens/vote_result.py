"""The page of a vote that was held: ballots by name, the count, the forecast, the record."""

from collections.abc import Sequence
from dataclasses import replace

from game.drawing.seats import Ballot
from game.page.ctx import Ctx
from game.page.nodes import (
    BallotKey,
    Box,
    Chamber,
    Column,
    Either,
    Flow,
    Hall,
    Label,
    Node,
    Panel,
    Roomy,
    Split,
)
from game.screens.prompts import prompts
from game.screens.vote_before import hemicycle
from game.screens.vote_blocs import blocs_panel
from game.screens.vote_panels import ResultActs, side_column
from game.viewmodel.vote import ResultView, SeatView


def result_page(ctx: Ctx, view: ResultView, called: int, acts: ResultActs) -> Node:
    """The half-circle fills as names are called; the record comes with the last.

    Where there is room, and there are members to be seen, it fills a poster.
    """
    known = set(view.called[:called])
    seats = tuple(
        seat if seat.person in known or seat.ballot == "absent" else _silent(ctx, seat)
        for seat in view.seats
    )
    done = called >= len(view.called)
    head, score = _head(ctx, view, done=done), _score(ctx, view, called)
    key = _key(ctx, view, called)
    side = side_column(ctx, view, called, acts, roomy=False)
    lower = side_column(ctx, view, called, acts, roomy=True)
    framed = Box(score, pad=(20, 4, 20, 10), ground="red")
    if not seats:
        blocs = blocs_panel(ctx, view.blocs, held=True, alone=True)
        return _beside([head, framed, key, blocs], Either(Roomy(), lower, side))
    chamber = Chamber(hemicycle(ctx, seats, height=300))
    hall = Hall(head, hemicycle(ctx, seats), score, key, lower)
    return Either(Roomy(), hall, _beside([head, chamber, framed, key], side))


def _beside(ballots: Sequence[Node], side: Node) -> Node:
    panel = Panel(Column(ballots, gap=8), key="ballots")
    return Split(panel, side, share=0.68, grow=1)


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


def _head(ctx: Ctx, view: ResultView, *, done: bool) -> Node:
    rows: list[Node] = [
        Label(f"{view.date} \u00b7 {view.body}", "caption"),
        Label(view.question, "title"),
    ]
    if done:
        carried = ctx.say("ui.vote.carried", side=view.winner)
        rows.append(Label(carried, "option", colour="red_text"))
    return Column(rows, gap=2)


def _score(ctx: Ctx, view: ResultView, called: int) -> Node:
    """The count so far in large figures, on red."""
    counted = tally(view, called)
    of = len(view.called)
    under = ctx.say("ui.vote.called", called=called, of=of)
    if called >= of:
        under = ctx.say("ui.vote.under", counts=view.counts, **prompts(ctx))
    rows: list[Node] = [
        Label(f"{counted['for']} : {counted['against']}", "score", colour="on_red"),
        Label(under, "ui", colour="on_red"),
    ]
    return Column(rows, gap=0, key="count")


def _key(ctx: Ctx, view: ResultView, called: int) -> Node:
    """Which sign is which side, and how many took it."""
    counted = tally(view, called)
    absent = sum(seat.ballot == "absent" for seat in view.seats)

    def side(ballot: Ballot, name: str) -> BallotKey:
        return BallotKey(ballot, ctx.say("ui.vote.key-line", count=counted[ballot], what=name))

    def rest(ballot: Ballot, key: str, count: int) -> BallotKey:
        return BallotKey(ballot, ctx.say(key, count=count))

    others: list[Node] = [rest("abstain", "ui.vote.abstain", counted["abstain"])]
    if absent:
        others.append(rest("absent", "ui.vote.absent", absent))
    return Column([side("for", view.first), side("against", view.second), Flow(others, gap=20)])
