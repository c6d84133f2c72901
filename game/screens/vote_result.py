"""The page of a vote that was held: ballots by name, the count, the forecast, the record."""

from collections.abc import Sequence
from dataclasses import replace

from game.drawing.seats import Ballot
from game.page.arrival import Arrival
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
from game.screens.vote_blocs import blocs_panel
from game.screens.vote_panels import ResultAnswers, side_column
from game.screens.vote_parts import hemicycle
from game.viewmodel.count import CountView
from game.viewmodel.vote import ResultView

_AFTER_ALL = 1000
"""An order after that of every ballot."""


def result_page(ctx: Ctx, view: ResultView, count: CountView, answers: ResultAnswers) -> Node:
    """The half-circle fills as names are called; the record comes with the last.

    Where there is room, and there are members to be seen, it fills a poster.
    """
    seats = count.seats
    head, score = _head(ctx, view, done=count.done), _score(ctx, view, count)
    key = _key(ctx, view, count)
    side = side_column(ctx, view, count.called, answers, roomy=False)
    lower = side_column(ctx, view, count.called, answers, roomy=True)
    framed = Box(score, pad=(20, 4, 20, 10), ground="red")
    if not seats:
        blocs = blocs_panel(ctx, view.blocs, view.question.sides, held=True, alone=True)
        return _beside([head, framed, key, blocs], Either(Roomy(), lower, side))
    falls = Arrival("fall")
    chamber = Chamber(replace(hemicycle(ctx, seats, height=300), arrives=falls))
    hall = Hall(head, replace(hemicycle(ctx, seats), arrives=falls), score, key, lower)
    return Either(Roomy(), hall, _beside([head, chamber, framed, key], side))


def _beside(ballots: Sequence[Node], side: Node) -> Node:
    panel = Panel(Column(ballots, gap=8), key="ballots")
    return Split(panel, side, share=0.68, grow=1)


def _head(ctx: Ctx, view: ResultView, *, done: bool) -> Node:
    carried = ctx.say("ui.vote.carried", side=view.winner) if done else ""
    rows: list[Node] = [
        Label(f"{view.question.date} \u00b7 {view.question.body}", "caption"),
        Label(view.question.text, "title"),
        *(_carried(carried) if done else ()),
    ]
    return Column(rows, gap=2)


def _carried(words: str) -> list[Node]:
    """Which side it was, when the last ballot has fallen."""
    closed = Arrival("fade", _AFTER_ALL + 1, "gavel")
    return [Label(words, "option", colour="red_text", arrives=closed, key="carried")]


def _score(ctx: Ctx, view: ResultView, count: CountView) -> Node:
    """The count so far in large figures, on red."""
    under = ctx.say("ui.vote.called", called=count.called, of=count.of)
    if count.done:
        named = ctx.say("ui.vote.under", counts=view.counts, **prompts(ctx))
        under = named if ctx.can.keyboard else view.counts
    ballots = count.ballots
    rows: list[Node] = [
        Label(
            f"{ballots['for']} : {ballots['against']}",
            "score",
            colour="on_red",
            arrives=Arrival("count", _AFTER_ALL),
            key="score",
        ),
        Label(under, "ui", colour="on_red"),
    ]
    return Column(rows, gap=0, key="count")


def _key(ctx: Ctx, view: ResultView, count: CountView) -> Node:
    """Which sign is which side, and how many took it."""
    ballots, absent = count.ballots, count.absent

    def side(ballot: Ballot, name: str) -> BallotKey:
        return BallotKey(ballot, ctx.say("ui.vote.key-line", count=ballots[ballot], what=name))

    def rest(ballot: Ballot, key: str, number: int) -> BallotKey:
        return BallotKey(ballot, ctx.say(key, count=number))

    others: list[Node] = [rest("abstain", "ui.vote.abstain", ballots["abstain"])]
    if absent:
        others.append(rest("absent", "ui.vote.absent", absent))
    return Column(
        [
            side("for", view.question.first),
            side("against", view.question.second),
            Flow(others, gap=20),
        ]
    )
