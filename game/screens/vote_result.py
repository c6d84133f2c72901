"""The page of a vote that was held: ballots by name, the count, the forecast, the record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui.charts.seats import Ballot
from game.ui.ctx import Ctx
from game.ui.screens.ballot_key import BallotKey
from game.ui.screens.chamber import Chamber
from game.ui.screens.hall import Hall, roomy
from game.ui.screens.prompts import prompts
from game.ui.screens.vote_before import hemicycle
from game.ui.screens.vote_blocs import blocs_panel
from game.ui.screens.vote_panels import side_column
from game.ui.widgets import Box, Column, Flow, Label, Panel, Split, Widget
from game.viewmodel.count import CountView, count_view
from game.viewmodel.vote import ResultView


def result_page(ctx: Ctx, view: ResultView, called: int, acts: ResultActs) -> Node:
    """The half-circle fills as names are called; the record comes with the last.

def result_page(ctx: Ctx, view: ResultView, called: int, page: Vote) -> Widget:
    """The half-circle fills as names are called; the record comes with the last."""
    count = count_view(view, called, page.locale)
    side = side_column(ctx, view, called, page)
    score, key = _score(ctx, view, count), _key(ctx, view, count)
    if in_hall(ctx, view):
        return Hall(
            _head(ctx, view, done=count.done), hemicycle(ctx, count.seats), score, key, side
        )
    left: list[Widget] = [
        _head(ctx, view, done=count.done),
        Box(score, pad=(20, 4, 20, 10), ground="red"),
        key,
    ]
    if count.seats:
        left.insert(1, Chamber(hemicycle(ctx, count.seats, height=300)))
    else:
        left.append(blocs_panel(ctx, view.blocs, held=True, alone=True))
    ballots = Panel(Column(left, gap=8), key="ballots")
    return Split(ballots, side, share=0.68, grow=1)


def _beside(ballots: Sequence[Node], side: Node) -> Node:
    panel = Panel(Column(ballots, gap=8), key="ballots")
    return Split(panel, side, share=0.68, grow=1)


def _head(ctx: Ctx, view: ResultView, *, done: bool) -> Widget:
    rows: list[Widget] = [
        Label(f"{view.date} \u00b7 {view.body}", "caption"),
        Label(view.question, "title"),
    ]
    if done:
        carried = ctx.say("ui.vote.carried", side=view.winner)
        rows.append(Label(carried, "option", colour="red_text"))
    return Column(rows, gap=2)


def _score(ctx: Ctx, view: ResultView, count: CountView) -> Widget:
    """The count so far in large figures, on red."""
    under = (
        ctx.say("ui.vote.under", counts=view.counts, **prompts(ctx))
        if count.done
        else ctx.say("ui.vote.called", called=count.called, of=count.of)
    )
    ballots = count.ballots
    rows: list[Widget] = [
        Label(f"{ballots['for']} : {ballots['against']}", "score", colour="on_red"),
        Label(under, "ui", colour="on_red"),
    ]
    return Column(rows, gap=0, key="count")


def _key(ctx: Ctx, view: ResultView, count: CountView) -> Widget:
    """Which sign is which side, and how many took it."""
    ballots, absent = count.ballots, count.absent

    def side(ballot: Ballot, name: str) -> BallotKey:
        return BallotKey(ballot, ctx.say("ui.vote.key-line", count=ballots[ballot], what=name))

    def rest(ballot: Ballot, key: str, number: int) -> BallotKey:
        return BallotKey(ballot, ctx.say(key, count=number))

    others: list[Widget] = [rest("abstain", "ui.vote.abstain", ballots["abstain"])]
    if absent:
        others.append(rest("absent", "ui.vote.absent", absent))
    return Column([side("for", view.first), side("against", view.second), Flow(others, gap=20)])
