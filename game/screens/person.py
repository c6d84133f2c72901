"""A person's card: head, life to date, offices, where he stands, the record with its sources."""

from game.page.answers import OnUse
from game.page.ctx import Ctx
from game.page.nodes import (
    Chip,
    Column,
    Dialog,
    Heading,
    Label,
    Node,
    Portrait,
    Prose,
    Row,
)
from game.screens.closing import closing_dialog
from game.screens.faces import features
from game.screens.rows import disputed, headed, joined, told
from game.viewmodel.between import BetweenLine
from game.viewmodel.dossier import Dossier
from game.viewmodel.shared import FactView


def person_dialog(ctx: Ctx, view: Dossier, on_close: OnUse) -> Dialog:
    """The card over a page."""
    body = person_body(ctx, view)
    return closing_dialog(ctx, view.face.name, body, on_close, name="person", width=720)


def person_body(ctx: Ctx, view: Dossier) -> Node:
    """The card itself."""
    head = Row(
        [
            Portrait(features(view.face.portrait, dead=view.face.dead), 104, label=view.face.alt),
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
        if not view.invented:
            rows.append(Heading(ctx.say("ui.bodies.offices")))
            rows += [Label(each, "ui") for each in view.offices] or [
                Label(ctx.say("ui.bodies.no-office"), "ui", colour="muted")
            ]
    rows += headed(ctx.say("ui.bodies.between"), map(_between, view.between))
    rows += headed(ctx.say("ui.bodies.record"), map(_fact, view.facts))
    rows += headed(ctx.say("ui.bodies.later"), told(view.fate, "prose-small"))
    return Column([*rows, *_grounds(ctx, view)], gap=8)


def _about(view: Dossier) -> list[Node]:
    under = joined(view.full_name, view.years)
    return [Label(under, "ui", colour="muted"), *told(view.bio, "prose-small")]


def _between(view: BetweenLine) -> Node:
    """What passed between two people: a sign and a word beside it, where it moved one of them."""
    told = Prose(f"**{view.when}** {view.text}" if view.when else view.text, "ui", grow=1)
    if not view.mood:
        return told
    nearer = "farther" not in view.mood
    return Row([told, Chip(view.word, "ochre" if nearer else "blue", trend=1 if nearer else -1)])


def _fact(view: FactView) -> Node:
    rows: list[Node] = [
        Prose(f"**{view.date}** {view.text}" if view.date else view.text, "ui"),
        Label(view.source, "caption", colour="muted"),
    ]
    return Column(rows, gap=1)


def _grounds(ctx: Ctx, view: Dossier) -> list[Node]:
    if view.invented:
        aside = Chip(ctx.say("grade.invented"), "gold")
        return [Heading(ctx.say("ui.bodies.sources"), aside=aside), *told(view.invented, "ui")]
    rows = disputed(ctx, view.dispute)
    if view.sources:
        aside = Chip(view.confidence, "gold")
        rows.append(Heading(ctx.say("ui.bodies.sources"), aside=aside))
        rows += [Label(each, "caption", colour="muted") for each in view.sources]
    return rows
