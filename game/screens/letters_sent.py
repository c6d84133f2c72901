"""The letters that were sent: the list, the replies by organisation, the letter itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.page.ctx import Ctx
from game.screens.letter_paper import Table as Desk
from game.screens.letter_paper import sheet
from game.screens.panes import pane, two_panes
from game.page.nodes import (
    Column,
    Heading,
    Label,
    ListRow,
    Notice,
    Panel,
    Part,
    Prose,
    StackedBar,
    Node,
)
from game.viewmodel.letters import LetterRow, LettersView, ReplyGroup

if TYPE_CHECKING:
    from game.screens.form_page import FormPage

SHARE = 0.42
LOOKS = {
    "carried-out": ("dark", ""),
    "formal": ("ochre", "diagonal"),
    "protested": ("red", "vertical"),
    "silent": ("tan", "dots"),
}


def letters_panes(ctx: Ctx, view: LettersView, page: FormPage) -> Node:
    """The list at the left, the letter shown at the right."""
    if view.empty:
        return Panel(Column([Heading(ctx.say("ui.letters.list")), Prose(view.empty)]))
    rows: list[Node] = [Heading(ctx.say("ui.letters.list"))]
    rows += [_row(each, view, page) for each in view.rows]
    left = pane(ctx, rows, share=SHARE, key="letters")
    return two_panes(ctx, left, _letter(ctx, view), share=SHARE)


def _row(each: LetterRow, view: LettersView, page: FormPage) -> Node:
    return ListRow(
        f"{each.title} \u00b7 {each.when}",
        marker="red" if each.noticed else "dark",
        tag=each.counts,
        chosen=each.number == view.shown,
        on_activate=lambda: page.read(str(each.number)),
        key=f"letter:{each.number}",
    )


def _letter(ctx: Ctx, view: LettersView) -> Node:
    rows: list[Node] = [Heading(view.title)]
    if view.noticed:
        rows.append(Notice(view.noticed, "warning"))
    if view.waiting:
        rows.append(Label(view.waiting, "ui"))
    if view.groups:
        rows.append(StackedBar(ctx.say("ui.letters.replies"), [_part(g) for g in view.groups]))
    rows += [_group(each) for each in view.groups if each.count]
    if view.paper is not None:
        rows.append(Desk(sheet(view.paper, stamped=True)))
    return pane(ctx, rows, share=SHARE, key="letter")


def _part(group: ReplyGroup) -> Part:
    colour, pattern = LOOKS[group.reply]
    return Part(group.name, group.count, colour, pattern)  # type: ignore[arg-type]  # a pattern's name


def _group(group: ReplyGroup) -> Node:
    title = Label(f"{group.name}: {group.count}", "ui-bold")
    return Column([title, Label(group.names, "ui")], gap=0)
