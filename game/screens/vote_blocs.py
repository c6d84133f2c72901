"""Seats without names on the pages of a vote: a block for each bloc or delegation."""

from collections.abc import Sequence

from game.page.ctx import Ctx
from game.page.nodes import Column, Heading, Node, Panel, Part, StackedBar
from game.screens.rows import said
from game.viewmodel.blocs import BlocView


def blocs_panel(
    ctx: Ctx, blocs: Sequence[BlocView], sides: tuple[str, str], *, held: bool, alone: bool
) -> Node:
    """The blocs with how they voted, or before the vote how they seem to lean.

    If they are `alone`, without members of names, they are the delegations of an assembly.
    """
    rows: list[Node] = [Heading(ctx.say("ui.vote.delegations" if alone else "ui.vote.blocs"))]
    rows += [_block(ctx, each, sides, held=held) for each in blocs]
    rows += said(ctx.say("ui.vote.chosen-line" if alone else "ui.vote.bloc-line"), colour="muted")
    return Panel(Column(rows, gap=8), key="blocs")


def _block(ctx: Ctx, view: BlocView, sides: tuple[str, str], *, held: bool) -> Node:
    third = "abstain" if held else "waiting"
    names = (*sides, ctx.say(f"ui.vote.bloc.{third}"))
    looks = (("red", ""), ("blue", "diagonal"), ("tan", "dots"))
    parts = [
        Part(name, count, colour, pattern)  # type: ignore[arg-type]  # patterns of Part
        for name, (colour, pattern), count in zip(names, looks, view.cast, strict=True)
        if count
    ]
    caption = ctx.say("ui.vote.bloc", name=view.name, count=view.size)
    return StackedBar(caption, parts, key=f"bloc:{view.id}")
