"""A letter on paper, as the typewriter sets it."""

from game.page.nodes import Column, Flow, Label, Node, Row, Rule, Sheet, Spacer, Stamp
from game.screens.rows import said
from game.viewmodel.sheet import SheetView


def sheet(view: SheetView, stamp: Stamp | None = None) -> Sheet:
    """The letter, with a stamp under it if it is given one."""
    head = Column([_typed(line) for line in view.head], gap=0, grow=1)
    corner = Column([_typed(line, align="right") for line in view.corner], gap=0)
    rows: list[Node] = [
        Row([head, corner], gap=16, align="top", least=150),
        Rule(colour="rule", width=2, space=5),
        _typed(view.address, "typewriter-bold"),
        *said(view.opening, "typewriter"),
        *(_typed(each) for each in view.paragraphs),
        Row([_typed(view.office, grow=1), _typed(view.name)], gap=16, least=200),
        *([Flow([Spacer(width=40), stamp])] if stamp is not None else ()),
        Label(view.note, "caption", colour="muted"),
    ]
    return Sheet(Column(rows, gap=12), key="paper")


def _typed(text: str, style: str = "typewriter", *, align: str = "left", grow: int = 0) -> Label:
    return Label(text, style, align=align, grow=grow)
