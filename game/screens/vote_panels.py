"""The panels beside the hall: who votes now, the forecast, the record, the buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.page.ctx import Ctx
from game.screens.faces import features
from game.page.nodes import roomy
from game.screens.vote_blocs import blocs_panel
from game.page.nodes import (
    Button,
    Column,
    Flow,
    Heading,
    Label,
    Panel,
    Portrait,
    Prose,
    Row,
    Node,
)
from game.viewmodel.vote import ResultView, SeatView

if TYPE_CHECKING:
    from game.screens.vote import Vote

_LATEST = 4
"""Names shown while they are called; after the last one only that one, if room is dear."""


def side_column(ctx: Ctx, view: ResultView, called: int, page: Vote) -> Node:
    """From above: who was called last; when all are, the forecast and the record."""
    done = called >= len(view.called)
    rows = [_now(ctx, view, called, 1 if done and roomy(ctx) else _LATEST)] if view.called else []
    if done and view.blocs and view.seats:
        rows.append(blocs_panel(ctx, view.blocs, held=True, alone=False))
    if done:
        rows += [_forecast(ctx, view), _record(ctx, view)]
    if not (done and roomy(ctx)):  # then the button of the bar goes on
        rows.append(Flow(_buttons(ctx, page, done=done), gap=12))
    return Column(rows, gap=12)


def _buttons(ctx: Ctx, page: Vote, *, done: bool) -> list[Node]:
    name = "ui.vote.go-on" if done else "ui.vote.call"
    rows: list[Node] = [Button(ctx.say(name), page.go_on, kind="primary", arrow=True, key="go-on")]
    if not done:
        more = ctx.say("ui.vote.call-all")
        rows.append(Button(more, page.call_all, kind="light", key="call-all"))
    return rows


def _now(ctx: Ctx, view: ResultView, called: int, most: int) -> Node:
    """The names called last, with their ballots."""
    by_person = {seat.person: seat for seat in view.seats}
    last = [by_person[person] for person in view.called[:called][-most:]]
    rows: list[Node] = [Heading(ctx.say("ui.vote.now"))]
    if not last:
        rows.append(Label(ctx.say("ui.vote.before-first"), "ui", colour="muted"))
    rows += [_voter(ctx, seat) for seat in reversed(last)]
    return Panel(Column(rows, gap=6), key="now")


def _voter(ctx: Ctx, seat: SeatView) -> Node:
    ballot = ctx.say(f"ui.ballot.{seat.ballot}")
    words = Column([Label(seat.name, "option"), Label(ballot, "ui")], gap=0, grow=1)
    return Row([Portrait(features(seat.portrait), 44), words], gap=10, least=80)


def _forecast(ctx: Ctx, view: ResultView) -> Node:
    rows: list[Node] = [Heading(ctx.say("ui.vote.you-said")), Label(view.forecast, "ui")]
    if view.brier:
        rows += [
            Label(view.brier, "ui-bold"),
            Label(ctx.say("ui.vote.brier-note"), "ui", colour="muted"),
        ]
    return Panel(Column(rows, gap=4), key="your-forecast")


def _record(ctx: Ctx, view: ResultView) -> Node:
    rows: list[Node] = [Heading(ctx.say("ui.vote.record")), Prose(view.record, "ui")]
    if view.recorded:
        rows.append(Label(view.recorded, "ui", colour="muted"))
    if view.dispute:
        rows.append(Prose(view.dispute, "ui", colour="muted"))
    return Panel(Column(rows, gap=5), key="the-record")
