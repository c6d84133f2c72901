"""The page of a coming vote in which nobody wavers, or has a name: question, leanings, forecast."""

from game.page.answers import OnChoose
from game.page.ctx import Ctx
from game.page.nodes import (
    BallotKey,
    Banner,
    Button,
    Chamber,
    Column,
    Flow,
    Heading,
    Label,
    ListRow,
    Node,
    Panel,
    Prose,
    Slider,
    Split,
)
from game.screens.rows import said
from game.screens.vote_blocs import blocs_panel
from game.screens.vote_parts import BeforeAnswers, hemicycle
from game.viewmodel.shared import Line
from game.viewmodel.vote import QuestionView, VoteView


def before_page(ctx: Ctx, view: VoteView, percent: int, answers: BeforeAnswers) -> Node:
    """The question and who leans how; the forecast and the other votes of the month.

    `percent` is where the slider stands.
    """
    rows: list[Node] = [
        Label(f"{view.question.date} \u00b7 {view.question.body}", "caption", colour="muted"),
        Label(view.question.text, "title"),
        Prose(view.text),
        Heading(ctx.say("ui.vote.leaning")),
    ]
    waits = Label(view.waits or view.counts, "ui", align="center")
    if view.seats:
        note = Label(ctx.say("ui.vote.leaning-note"), "ui", colour="muted")
        rows += [
            *said(ctx.say("ui.vote.settled"), colour="muted"),
            Chamber(hemicycle(ctx, view.seats, height=230)),
            waits,
            note,
        ]
    else:
        rows += [Banner("ballot", label=""), waits]
    right = [_sides(ctx, view.question), _forecast(ctx, view, percent, answers)]
    if view.blocs:
        right.append(
            blocs_panel(ctx, view.blocs, view.question.sides, held=False, alone=not view.seats)
        )
    if len(view.others) > 1:
        right.append(_others(ctx, view, answers.turn_to))
    right.append(Flow([Button(ctx.say("ui.vote.back"), answers.back, key="back-to-desk")]))
    left = Panel(Column(rows, gap=7), key="vote")
    return Split(left, Column(right, gap=12), share=0.66, grow=1)


def _sides(ctx: Ctx, view: QuestionView) -> Node:
    rows: list[Node] = [
        Heading(ctx.say("ui.vote.sides")),
        BallotKey("for", view.first),
        BallotKey("against", view.second),
    ]
    return Panel(Column(rows, gap=6), key="sides")


def _forecast(ctx: Ctx, view: VoteView, percent: int, answers: BeforeAnswers) -> Node:
    shown = ctx.say("ui.vote.percent", percent=percent)
    caption = ctx.say("ui.vote.chance", side=view.question.first)
    rows: list[Node] = [
        Heading(ctx.say("ui.vote.forecast")),
        Prose(caption, "ui"),
        Slider(ctx.say("ui.vote.slider"), percent, answers.slide, shown=shown, key="forecast"),
        Button(
            ctx.say("ui.vote.write"),
            lambda: answers.write_down(percent),
            kind="primary",
            key="write-down",
        ),
        Label(view.made or ctx.say("ui.vote.why-forecast"), "ui", colour="muted"),
    ]
    return Panel(Column(rows, gap=8), key="forecast-panel")


def _others(ctx: Ctx, view: VoteView, turn_to: OnChoose) -> Node:
    rows: list[Node] = [Heading(ctx.say("ui.vote.others"))]
    rows += [_other(each, turn_to, chosen=each.id == view.question.id) for each in view.others]
    return Panel(Column(rows, gap=4), key="others")


def _other(vote: Line, turn_to: OnChoose, *, chosen: bool) -> Node:
    return ListRow(
        vote.name,
        marker="dark",
        chosen=chosen,
        on_activate=lambda: turn_to(vote.id),
        tip=vote.note,
        key=f"other:{vote.id}",
    )
