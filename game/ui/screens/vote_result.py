"""The page of a vote that was held: ballots by name, the count, the forecast, the record."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from game.ui.ctx import Ctx
from game.ui.screens.chamber import Chamber
from game.ui.screens.faces import features
from game.ui.screens.vote_before import hemicycle
from game.ui.widgets import (
    Box,
    Button,
    Column,
    Flow,
    Heading,
    Label,
    Panel,
    Portrait,
    Prose,
    Row,
    Split,
    Widget,
)
from game.viewmodel.vote import ResultView, SeatView

if TYPE_CHECKING:
    from game.ui.screens.vote import Vote


def result_page(ctx: Ctx, view: ResultView, called: int, page: Vote) -> Widget:
    """The half-circle fills as names are called; the count and the record come with the last."""
    known = set(view.called[:called])
    done = called >= len(view.called)
    seats = tuple(
        seat if seat.person in known or seat.ballot == "absent" else _silent(ctx, seat)
        for seat in view.seats
    )
    left: list[Widget] = [
        Label(f"{view.date} \u00b7 {view.body}", "caption", colour="muted"),
        Label(view.question, "title"),
        Chamber(hemicycle(ctx, seats, height=300)),
        _count(ctx, view) if done else _waiting(ctx, called, len(view.called)),
        Flow(_buttons(ctx, page, done=done)),
    ]
    right: list[Widget] = [_now(ctx, view, called)]
    if done:
        right += [_forecast(ctx, view), _record(ctx, view)]
    return Split(
        Panel(Column(left, gap=8), key="ballots"), Column(right, gap=12), share=0.68, grow=1
    )


def _silent(ctx: Ctx, seat: SeatView) -> SeatView:
    words = ctx.say("ui.vote.seat", who=seat.name, how=ctx.say("ui.ballot.waiting"))
    return replace(seat, ballot="waiting", words=words)


def _count(ctx: Ctx, view: ResultView) -> Widget:
    """The result in large figures on red, as a banner."""
    score = Label(view.score, "score", colour="on_red")
    words = Column(
        [
            Label(ctx.say("ui.vote.carried", side=view.winner), "option", colour="on_red"),
            Label(view.counts, "ui", colour="on_red"),
        ],
        gap=0,
        grow=1,
    )
    return Box(Row([score, words], gap=24), pad=(20, 0, 20, 6), ground="red", key="count")


def _waiting(ctx: Ctx, called: int, of: int) -> Widget:
    words = Label(ctx.say("ui.vote.called", called=called, of=of), "option", colour="on_dark")
    return Box(words, pad=(20, 12, 20, 14), ground="dark", key="count")


def _buttons(ctx: Ctx, page: Vote, *, done: bool) -> list[Widget]:
    name = "ui.vote.go-on" if done else "ui.vote.call"
    rows: list[Widget] = [
        Button(ctx.say(name), page.go_on, kind="primary", arrow=True, key="go-on")
    ]
    if not done:
        rows.append(Button(ctx.say("ui.vote.call-all"), page.call_all, key="call-all"))
    return rows


def _now(ctx: Ctx, view: ResultView, called: int) -> Widget:
    """The names called last, with their ballots."""
    by_person = {seat.person: seat for seat in view.seats}
    last = [by_person[person] for person in view.called[:called][-4:]]
    rows: list[Widget] = [Heading(ctx.say("ui.vote.now"))]
    if not last:
        rows.append(Label(ctx.say("ui.vote.before-first"), "ui", colour="muted"))
    rows += [_voter(ctx, seat) for seat in reversed(last)]
    return Panel(Column(rows, gap=6), key="now")


def _voter(ctx: Ctx, seat: SeatView) -> Widget:
    ballot = ctx.say(f"ui.ballot.{seat.ballot}")
    words = Column([Label(seat.name, "option"), Label(ballot, "ui")], gap=0, grow=1)
    return Row([Portrait(features(seat.portrait), 44), words], gap=10, least=80)


def _forecast(ctx: Ctx, view: ResultView) -> Widget:
    rows: list[Widget] = [Heading(ctx.say("ui.vote.you-said")), Label(view.forecast, "ui")]
    if view.brier:
        rows += [
            Label(view.brier, "ui-bold"),
            Label(ctx.say("ui.vote.brier-note"), "ui", colour="muted"),
        ]
    return Panel(Column(rows, gap=4), key="your-forecast")


def _record(ctx: Ctx, view: ResultView) -> Widget:
    rows: list[Widget] = [Heading(ctx.say("ui.vote.record")), Prose(view.record, "ui")]
    if view.recorded:
        rows.append(Label(view.recorded, "ui", colour="muted"))
    if view.dispute:
        rows.append(Prose(view.dispute, "ui", colour="muted"))
    return Panel(Column(rows, gap=5), key="the-record")
