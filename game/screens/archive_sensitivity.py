"""The page of the archive on which constants the winter hangs."""

from collections.abc import Sequence

from game.locale import Locale
from game.page.ctx import Ctx
from game.page.nodes import Column, Heading, Label, Node, Panel, Prose, TableColumn, TableRow
from game.rules.archive import Pack
from game.screens.rows import joined, sorted_table, told
from game.viewmodel.sensitivity import VariedView, sensitivity_view


def sensitivity_page(ctx: Ctx, pack: Pack, locale: Locale) -> Node:
    """The constants on which most hangs, each with the winter at half, as it is and at double."""
    view = sensitivity_view(pack, locale)
    rows: list[Node] = [
        Heading(ctx.say("ui.archive.sensitivity")),
        Prose(ctx.say("ui.archive.sensitivity.text"), "ui"),
        _told(view.texts),
    ]
    if view.rows:
        columns = [
            TableColumn(ctx.say("ui.archive.sensitivity.name"), 5, 240),
            *(
                TableColumn(ctx.say(f"ui.archive.sensitivity.{each}"), 1, 140, sortable=False)
                for each in ("half", "now", "double")
            ),
        ]
        lines = [_line(each, view.winter) for each in view.rows]
        rows += [sorted_table(ctx, "varied", columns, lines), _told(view.notes)]
    return Panel(Column(rows, gap=10), key="sensitivity")


def _told(texts: Sequence[str]) -> Node:
    return Column([Prose(each, "ui") for each in texts], gap=4)


def _line(view: VariedView, now: Sequence[str]) -> TableRow:
    constant = view.constant
    name = Column(
        [
            Label(constant.name, "ui-bold"),
            Label(joined(view.value, constant.id), "caption", colour="muted"),
            *told(view.does, "ui"),
            Prose(f"**{constant.set}** {constant.set_from}", "ui"),
        ],
        gap=1,
    )
    winters = (_winter(each) for each in (view.half, now, view.double))
    return TableRow(constant.id, (name, *winters), (constant.name,))


def _winter(lines: Sequence[str]) -> Node:
    return Column([Label(each, "ui") for each in lines], gap=0, label=", ".join(lines))
