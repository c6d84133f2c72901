"""The letters that were sent: the list, the replies by organisation, the letter itself."""

from collections.abc import Mapping

from game.drawing.shapes import Pattern
from game.page.answers import OnChoose
from game.page.ctx import Ctx
from game.page.nodes import (
    Column,
    Heading,
    Label,
    ListRow,
    Node,
    Pane,
    Panel,
    Part,
    Prose,
    StackedBar,
    Stamp,
    Tabletop,
    TwoPanes,
)
from game.screens.letter_sheet import sheet
from game.screens.rows import said, warned
from game.viewmodel.letters import LettersView
from game.viewmodel.shared import Figure, Line

SHARE = 0.42
LOOKS: Mapping[str, tuple[str, Pattern]] = {
    "carried-out": ("dark", ""),
    "formal": ("ochre", "diagonal"),
    "protested": ("red", "vertical"),
    "silent": ("tan", "dots"),
}


def letters_panes(ctx: Ctx, view: LettersView, read: OnChoose) -> Node:
    """The list at the left, the letter shown at the right; `read` shows another, by its number."""
    title = Heading(ctx.say("ui.letters.list"))
    if view.empty:
        return Panel(Column([title, Prose(view.empty)]))
    rows = [title, *(_row(each, view, read) for each in view.rows)]
    left = Pane(rows, share=SHARE, key="letters")
    return TwoPanes(left, _letter(ctx, view), share=SHARE)


def _row(each: Line, view: LettersView, read: OnChoose) -> Node:
    return ListRow(
        each.name,
        marker="red" if each.kind == "noticed" else "dark",
        tag=each.tag,
        chosen=each.id == str(view.shown),
        on_activate=lambda: read(each.id),
        key=f"letter:{each.id}",
    )


def _letter(ctx: Ctx, view: LettersView) -> Node:
    rows: list[Node] = [Heading(view.title), *warned(view.noticed), *said(view.waiting)]
    if view.groups:
        rows.append(StackedBar(ctx.say("ui.letters.replies"), [_part(g) for g in view.groups]))
    rows += [_group(each) for each in view.groups if each.value]
    if view.sheet is not None:
        rows.append(Tabletop(sheet(view.sheet, Stamp(view.sheet.stamp))))
    return Pane(rows, share=SHARE, key="letter")


def _part(group: Figure) -> Part:
    colour, pattern = LOOKS[group.id]
    return Part(group.name, group.value, colour, pattern)


def _group(group: Figure) -> Node:
    title = Label(f"{group.name}: {group.value}", "ui-bold")
    return Column([title, Label(group.note, "ui")], gap=0)
