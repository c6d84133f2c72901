"""What stands over every page while changed content cannot be taken up: what is wrong there."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.pack.mod_report import Remark
from game.page.answers import OnUse
from game.page.ctx import Ctx
from game.page.nodes import Button, Column, Flow, Label, Node, Notice, Panel, Row

SHOWN = 3
"""So many findings are shown; there is a page below them."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """What keeps a change out of the game: a line, and the findings that it speaks of.

    `count` are all there are. A line without findings speaks for itself.
    """

    line: str
    remarks: Sequence[Remark] = ()
    count: int = 0


def under_trouble(ctx: Ctx, trouble: Trouble, put_away: OnUse, page: Node) -> Node:
    """A page under what is wrong."""
    away = Button(ctx.say("ui.watch.away"), put_away, key="watch:away")
    head = Row([Notice(trouble.line, "warning", grow=1), away], gap=12, least=300)
    rows: list[Node] = [head]
    rows += [_finding(each) for each in trouble.remarks[:SHOWN]]
    more = trouble.count - min(SHOWN, len(trouble.remarks))
    if trouble.remarks and more > 0:
        rows.append(Label(ctx.say("ui.watch.more", count=more), colour="muted"))
    panel = Panel(Column(rows, gap=6), pad=10, key="watch", label=ctx.say("ui.watch.title"))
    return Column([panel, page], gap=0, grow=1)


def _finding(remark: Remark) -> Node:
    """A finding with its place. What a package writes is no markup."""
    head = [Label(remark.code, "ui-bold"), Label(str(remark.place), "typed-line")]
    lines: list[Node] = [Flow(head, gap=10), Label(remark.message)]
    lines += [Label(f"= {each}", colour="muted") for each in remark.help]
    return Column(lines, gap=1)
