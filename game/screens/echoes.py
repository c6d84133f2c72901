"""What an earlier choice left: the red mark that opens it, and the sentence beside a red bar."""

from collections.abc import Iterable
from functools import partial

from game.page.answers import Next, OnChoose
from game.page.arrival import Arrival
from game.page.nodes import Box, Column, EchoMark, Flow, Node, Prose
from game.viewmodel.card_texts import EchoView


def echo_rows(
    echoes: Iterable[EchoView], on_open: OnChoose, arrives: Arrival | None = None
) -> list[Node]:
    """Each echo under its mark; using the mark opens the choice in the chronicle.

    `arrives` is how the bar beside it comes.
    """
    return [_echo(each, partial(on_open, each.of), arrives) for each in echoes]


def _echo(view: EchoView, on_open: "partial[Next | None]", arrives: Arrival | None) -> Node:
    mark = EchoMark(view.mark, on_open, key=f"echo:{view.id}")
    words = Column([Flow([mark]), Prose(view.text)], gap=4)
    return Box(
        words,
        pad=(14, 0, 0, 0),
        accent="red",
        accent_width=8,
        arrives=arrives,
        key=f"echo-bar:{view.id}",
    )
