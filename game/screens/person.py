"""A person's card: head, life to date, offices, where he stands, the record with its sources."""

from game.page.answers import Act
from game.page.ctx import Ctx
from game.page.markup import plain
from game.page.nodes import (
    Button,
    Chip,
    Column,
    Dialog,
    Heading,
    Label,
    Node,
    Notice,
    Portrait,
    Prose,
    Row,
)
from game.screens.faces import features
from game.viewmodel.dossier import Dossier, FactView


def person_dialog(ctx: Ctx, view: Dossier, on_close: Act) -> Dialog:
    """The card over a page."""
    close = Button(ctx.say("ui.close"), on_close, kind="dark", key="person:close")
    body = person_body(ctx, view)
    return Dialog(
        view.name, body, [close], on_close=on_close, key="person", width=720, first="person:close"
    )


def person_body(ctx: Ctx, view: Dossier) -> Node:
    """The card itself."""
    head = Row(
        [
            Portrait(features(view.portrait), 104, label=view.alt),
            Column(_about(view), gap=4, grow=1),
        ],
        gap=16,
        align="top",
        least=260,
    )
    rows: list[Node] = [head]
    if view.tie:
        stands = " ".join(part for part in (view.tie, view.stands) if part)
        rows += [Heading(ctx.say("ui.bodies.stands")), Label(stands, "ui")]
        rows.append(Heading(ctx.say("ui.bodies.offices")))
        rows += [Label(each, "ui") for each in view.offices] or [
            Label(ctx.say("ui.bodies.no-office"), "ui", colour="muted")
        ]
    if view.facts:
        rows.append(Heading(ctx.say("ui.bodies.record")))
        rows += [_fact(each) for each in view.facts]
    if view.fate:
        rows += [Heading(ctx.say("ui.bodies.later")), Prose(view.fate, "prose-small")]
    return Column([*rows, *_grounds(ctx, view)], gap=8)


def _about(view: Dossier) -> list[Node]:
    under = " · ".join(part for part in (view.full_name, view.years) if part)
    rows: list[Node] = [Label(under, "ui", colour="muted")]
    if view.bio:
        rows.append(Prose(view.bio, "prose-small"))
    return rows


def _fact(view: FactView) -> Node:
    rows: list[Node] = [
        Prose(f"**{view.date}** {view.text}" if view.date else view.text, "ui"),
        Label(view.source, "caption", colour="muted"),
    ]
    return Column(rows, gap=1)


def _grounds(ctx: Ctx, view: Dossier) -> list[Node]:
    rows: list[Node] = []
    if view.dispute:
        rows.append(Notice(plain(f"{ctx.say('ui.sources.dispute')} {view.dispute}"), "warning"))
    if view.sources:
        aside = Chip(view.confidence, "gold")
        rows.append(Heading(ctx.say("ui.bodies.sources"), aside=aside))
        rows += [Label(each, "caption", colour="muted") for each in view.sources]
    return rows
