"""Moments that stop a game: a head beside the words, and a picture over them."""

from game.drawing.features import Features
from game.page.answers import Next
from game.page.nodes import (
    Bust,
    Button,
    Column,
    EchoMark,
    Label,
    LastLines,
    Node,
    Row,
    Sight,
    Spacer,
    Stage,
    StageLine,
    Telegram,
    Ticks,
)


def beside() -> Node:
    """A person, an earlier line, and one that quotes a choice."""
    mark = EchoMark("You said it: Sura, 3 May", _stay, key="mark")
    lines = [
        StageLine("The door is closed behind her.", past=True, key="line:1"),
        StageLine(
            "“In May you said that it was not yet *time*.”",
            speaker="Krupskaya",
            mark=mark,
            key="line:2",
        ),
    ]
    head = Features("bun", hair_colour="grey", coat="dark")
    return Stage(
        Bust(head, "Krupskaya", "His wife", label="A woman with her hair up", key="sight"),
        Column([Label("17 March", colour="on_dark_muted"), _title("The request")], gap=6),
        LastLines(lines, key="lines"),
        _foot(),
        _stay,
        heard="telephone",
        key="stage",
    )


def above() -> Node:
    """A picture in a frame of mourning, with a telegram on it."""
    strips = ["FUNERAL SATURDAY", "COME"]
    telegram = Telegram("MOSCOW – SURA", "22 JANUARY", strips, 3, key="telegram")
    line = StageLine("The stationmaster asks which way.", style="stage-told", key="line:1")
    return Stage(
        Sight("train", telegram, label="A train under wires", key="sight"),
        Spacer(),
        LastLines([line], key="lines"),
        _foot(),
        _stay,
        setting="mourning",
        key="stage",
    )


def picture() -> Node:
    """A picture without a frame, before the first line."""
    return Stage(
        Sight("gorki", label="A house in the snow", key="sight"),
        _title("A house"),
        LastLines([], key="lines"),
        _foot(),
        _stay,
        setting="above",
        key="stage",
    )


def _title(text: str) -> Node:
    return Label(text, "stage-title", colour="on_dark")


def _foot() -> Node:
    on = Button("Enter goes on", _stay, kind="quiet", key="go-on")
    return Row([Ticks(3, 6, key="ticks"), Spacer(grow=1), on], stack=False)


def _stay() -> Next | None:
    return None
