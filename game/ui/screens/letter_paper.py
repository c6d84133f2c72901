"""A letter on paper, as the typewriter sets it."""

from typing import Unpack

import pygame

from game.ui.widgets import Box, Column, Flow, Label, Opts, Paper, Row, Rule, Spacer, Stamp, Widget
from game.viewmodel.paper import PaperView


class Table(Box):
    """The table that a paper lies on."""

    def __init__(self, child: Widget, **opts: Unpack[Opts]) -> None:
        super().__init__(child, pad=(14, 14, 22, 24), ground="desk", **opts)

    def place(self, rect: pygame.Rect) -> None:
        super().place(rect)
        # a short letter is a short sheet: it does not fill the table
        inner = self.children[0]
        box = pygame.Rect(inner.rect)
        box.height = min(box.height, inner.measure(box.width))
        inner.place(box)


def sheet(view: PaperView, *, stamped: bool) -> Widget:
    """The letter. Only what has been sent bears the stamp."""
    head = Column([_typed(line) for line in view.head], gap=0, grow=1)
    corner = Column([_typed(line, align="right") for line in view.corner], gap=0)
    rows: list[Widget] = [
        Row([head, corner], gap=16, align="top", least=150),
        Rule(colour="rule", width=2, space=5),
        _typed(view.address, "typewriter-bold"),
    ]
    if view.opening:
        rows.append(_typed(view.opening))
    rows += [_typed(each) for each in view.paragraphs]
    rows.append(Row([_typed(view.office, grow=1), _typed(view.name)], gap=16, least=200))
    if stamped:
        rows.append(Flow([Spacer(width=40), Stamp(view.stamp)]))
    rows.append(Label(view.note, "caption", colour="muted"))
    return Paper(Column(rows, gap=12), key="paper")


def _typed(text: str, style: str = "typewriter", *, align: str = "left", grow: int = 0) -> Label:
    return Label(text, style, align=align, grow=grow)
