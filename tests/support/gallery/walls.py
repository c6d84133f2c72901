"""What is projected before a class: a vote, what the record shows, a list, and a dark wall."""

from game.drawing.features import Features
from game.page.answers import Next
from game.page.nodes import (
    Certainty,
    Column,
    Countdown,
    DarkWall,
    Fitted,
    Keycap,
    Node,
    Portrait,
    Row,
    Wall,
    WallBand,
    WallFoot,
    WallHead,
    WallJoin,
    WallLetter,
    WallLine,
    WallOption,
    WallPerson,
    WallQr,
    WallRow,
    WallSeats,
    WallSides,
    WallTable,
    WallText,
)

LONG = (
    "She has handed over what he dictated in the winter. By her note he wished it put before the "
    "congress. It weighs six comrades and asks to move one. The plenum sits in three days."
)


def voting() -> Node:
    """A vote: the matter beside three answers, of which one is closed, and the clock."""
    person = WallPerson(
        Portrait(Features("bun", hair_colour="grey"), 92, label="A woman with her hair up"),
        "Krupskaya",
        "has handed it over",
        key="person",
    )
    left = Fitted(
        [WallText("The letter", "stage-title", size=50), WallText(LONG, size=31), person],
        instead=[WallText("The letter", "stage-title", size=50)],
        low=True,
    )
    answers = [
        WallOption("A", "Print it for the delegates", "6", 214, _stay, key="answer:A"),
        WallOption("B", "Read it to each delegation", "8", 286, _stay, chosen=True, key="answer:B"),
        WallOption("C", "Read it aloud", closed="The hall is let.", high=120, key="answer:C"),
    ]
    clock = Countdown(75, 1, "never decides", label="Time left", key="countdown")
    head = WallHead("18 May 1924", "Decision 6 of 6", "Voting", "24", "of 28 have voted", clock)
    return Wall(head, WallSides(left, Column(answers, gap=14)), _foot(), key="wall")


def recorded() -> Node:
    """What was voted and foreseen, what the record shows, and a question."""
    rows = [WallRow("A", 7, 250, leads=False), WallRow("B", 21, 750, leads=True)]
    left = Fitted(
        [
            WallTable("The class chose B", rows, key="voted"),
            WallTable("It predicted B", rows, "ochre", key="foreseen"),
        ]
    )
    right = Fitted(
        [
            WallLetter("B", "Read it to each delegation, no copies"),
            WallText(LONG, size=29),
            Row([WallText("How sure", "option"), Certainty("Verified", key="sure")], stack=False),
            Certainty("Single source", "filled", key="single"),
            Certainty("Disputed", "dashed", key="disputed"),
        ]
    )
    body = WallSides(left, right, share=340, raised="right")
    band = WallBand("Discuss", "Who gains when nobody may keep a copy?", key="band")
    head = WallHead("18 May 1924", "Decision 6 of 6", "Revealed")
    return Wall(head, body, _foot(), band=band, key="wall")


def lines() -> Node:
    """Decisions in a list."""
    shares = (60, 540, 200, 200)
    rows = [
        WallLine(("No.", "Matter", "Class", "Record"), shares, head=True),
        WallLine(("1", "The letter", "B", "A"), shares, mark=True, key="line:1"),
        WallLine(("2", "The seats", "C", "C"), shares, key="line:2"),
    ]
    head = WallHead("The Discussion", "Two decisions", "Debrief")
    return Wall(head, Fitted(rows, gap=4), _foot(), key="wall")


def joining() -> Node:
    """The way in for devices: an address, a code, squares, a hall that fills."""
    squares = [[(x * y + x) % 3 == 0 for x in range(25)] for y in range(25)]
    body = WallJoin(
        "1  Open this address",
        "192.168.1.20:8922",
        "2  Type this code",
        "7KQM",
        [WallText("No names", "option", size=31), WallText("Totals only.", "ui", size=26)],
        "or scan",
        WallQr(squares, label="A QR code", key="qr"),
        WallSeats(17, 28, "of 28 joined", key="seats"),
        label="Joining",
        key="join",
    )
    head = WallHead("The Discussion", "Two decisions", "Joining")
    return Wall(head, body, _foot(), key="wall")


def dark() -> Node:
    """Nothing but a word."""
    return DarkWall("Paused", Keycap("P", "show it again", _stay, key="light"), key="wall")


def _foot() -> WallFoot:
    keys = [
        Keycap("1 2 3", "count", _stay, key="wall:count"),
        Keycap("R", "reveal", _stay, key="wall:reveal"),
    ]
    return WallFoot("Teacher", keys, label="Keys of the teacher", key="foot")


def _stay() -> Next | None:
    return None
