"""The panels beside the hall: who votes now, the forecast, the record, the buttons."""

from dataclasses import dataclass

from game.page.answers import OnUse
from game.page.ctx import Ctx
from game.page.nodes import (
    Button,
    Column,
    Flow,
    Heading,
    Label,
    Node,
    Panel,
    Portrait,
    Prose,
    Row,
)
from game.screens.faces import features
from game.screens.rows import said, told
from game.screens.vote_blocs import blocs_panel
from game.viewmodel.vote import ResultView, SeatView

_LATEST = 4
"""Names shown while they are called; after the last one only that one, if room is dear."""


@dataclass(frozen=True, slots=True)
class ResultAnswers:
    """What can be done while names are called: call more of them or go on; call all."""

    go_on: OnUse
    call_all: OnUse


def side_column(
    ctx: Ctx, view: ResultView, called: int, answers: ResultAnswers, *, roomy: bool
) -> Node:
    """From above: who was called last; when all are, the forecast and the record.

    `roomy` is where the vote has the whole page. When all are called, the bar’s button goes on
    there, and height is dear.
    """
    done = called >= len(view.called)
    rows = [_now(ctx, view, called, 1 if done and roomy else _LATEST)] if view.called else []
    if done and view.blocs and view.seats:
        rows.append(blocs_panel(ctx, view.blocs, view.question.sides, held=True, alone=False))
    if done:
        rows += [_forecast(ctx, view), _record(ctx, view)]
    if not (done and roomy):
        rows.append(Flow(_buttons(ctx, answers, done=done), gap=12))
    return Column(rows, gap=12)


def _buttons(ctx: Ctx, answers: ResultAnswers, *, done: bool) -> list[Node]:
    name = "ui.vote.go-on" if done else "ui.vote.call"
    rows: list[Node] = [
        Button(ctx.say(name), answers.go_on, kind="primary", arrow=True, key="go-on")
    ]
    if not done:
        more = ctx.say("ui.vote.call-all")
        rows.append(Button(more, answers.call_all, kind="light", key="call-all"))
    return rows


def _now(ctx: Ctx, view: ResultView, called: int, most: int) -> Node:
    """The names called last, with their ballots."""
    by_person = {seat.face.id: seat for seat in view.seats}
    last = [by_person[person] for person in view.called[:called][-most:]]
    voters: list[Node] = [_voter(seat) for seat in reversed(last)]
    rows = voters or said(ctx.say("ui.vote.before-first"), colour="muted")
    return Panel(Column([Heading(ctx.say("ui.vote.now")), *rows], gap=6), key="now")


def _voter(seat: SeatView) -> Node:
    told = [Label(seat.face.name, "option"), Label(seat.how, "ui"), *said(seat.why, colour="muted")]
    words = Column(told, gap=0, grow=1)
    head = Portrait(features(seat.face.portrait), 44, label=seat.face.alt)
    return Row([head, words], gap=10, least=80)


def _forecast(ctx: Ctx, view: ResultView) -> Node:
    note = ctx.say("ui.vote.brier-note") if view.brier else ""
    rows: list[Node] = [
        Heading(ctx.say("ui.vote.you-said")),
        Label(view.forecast, "ui"),
        *said(view.brier, "ui-bold"),
        *said(note, colour="muted"),
    ]
    return Panel(Column(rows, gap=4), key="your-forecast")


def _record(ctx: Ctx, view: ResultView) -> Node:
    rows: list[Node] = [
        Heading(ctx.say("ui.vote.record")),
        Prose(view.record, "ui"),
        *said(view.recorded, colour="muted"),
        *told(view.dispute, colour="muted"),
    ]
    return Panel(Column(rows, gap=5), key="the-record")
