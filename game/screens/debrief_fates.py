"""What became of the people of a game, one after another; a head that was read of goes grey."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.page.answers import OnUse
from game.page.ctx import Ctx
from game.page.nodes import Button, Column, Flow, Heading, Label, Node, Panel, Portrait, Prose, Row
from game.screens.debrief_first import GROUNDS
from game.screens.faces import features
from game.screens.rows import said
from game.viewmodel.debrief_first import FateView


@dataclass(frozen=True, slots=True)
class FatesAnswers:
    """What the page answers: the next head, all heads, on to the tables."""

    go_on: OnUse
    every: OnUse
    leave: OnUse


def fates_page(ctx: Ctx, views: Sequence[FateView], read: int, answers: FatesAnswers) -> Node:
    """The one who is read of, and all heads beneath; `read` is how many have been."""
    rows: list[Node] = [Heading(ctx.say("ui.fates.title"))]
    if not views:
        rows.append(Prose(ctx.say("ui.fates.none")))
        leave_it = Button(
            ctx.say("ui.fates.on"), answers.leave, kind="primary", arrow=True, key="go-on"
        )
        return Panel(Column([*rows, Flow([leave_it])], gap=12), key="fates")
    rows.append(Label(ctx.say("ui.fates.text"), "ui", colour="muted"))
    rows.append(_fate(views[min(read, len(views) - 1)], gone=read >= len(views)))
    rows.append(Flow([_head(each, gone=n < read) for n, each in enumerate(views)], gap=8))
    done = read >= len(views)
    more = Button(ctx.say("ui.fates.next"), answers.go_on, kind="primary", arrow=True, key="go-on")
    away = Button(
        ctx.say("ui.fates.on"),
        answers.leave,
        kind="primary" if done else "outline",
        arrow=done,
        key="leave",
    )
    ways: list[Node] = (
        [] if done else [more, Button(ctx.say("ui.fates.all"), answers.every, key="every")]
    )
    count = Label(ctx.say("ui.fates.read", read=min(read, len(views)), count=len(views)), "ui")
    rows.append(Flow([*ways, away, count], gap=10))
    return Panel(Column(rows, gap=12), key="fates")


def _fate(view: FateView, *, gone: bool) -> Node:
    face = view.face
    head = Portrait(
        features(face.portrait), 150, ground=GROUNDS[view.sort], gone=gone, label=face.alt
    )
    words: list[Node] = [
        Label(face.name, "title"),
        *said(view.years, "caption", colour="muted"),
        Label(view.did, "ui-bold"),
        Prose(view.fate),
    ]
    return Row([head, Column(words, gap=4, grow=1)], gap=18, align="top", least=220)


def _head(view: FateView, *, gone: bool) -> Node:
    name = view.face.name
    return Portrait(
        features(view.face.portrait), 52, ground=GROUNDS[view.sort], gone=gone, label=name
    )
