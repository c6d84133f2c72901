"""The charts of the debrief, the vote and the page of bodies."""

from game.drawing.charts.flow import FlowArrow, FlowNode
from game.drawing.charts.line import Band, Series
from game.drawing.seats import Ballot, SeatMark
from game.page.nodes import (
    Column,
    DistanceStrip,
    FlowDiagram,
    Grid,
    Heading,
    Hemicycle,
    Label,
    LineChart,
    Node,
    Panel,
    Row,
    Split,
)

_STEPS = ("Apr 22", "Jul", "Oct", "Jan 23", "Apr 23", "Jul", "Oct", "Jan 24", "Apr", "Jun 24")


def page() -> Node:
    """All four."""
    left = Column([_lines(), _vote()], gap=12)
    return Split(left, Column([_strips(), _flow()], gap=12), share=0.56, least=330, grow=1)


def _lines() -> Node:
    record = (20.0, 21.5, 24.0, 28.0, 32.0, 37.0, 42.0, 46.0, 48.5, 50.0)
    yours = (20.0, 23.0, 28.0, 34.0, 37.0, 45.0, 51.0, 54.0, 59.0, 61.0)
    chart = LineChart(
        _STEPS,
        [Series("yours", yours, "red"), Series("the record", record, "dark", "dots")],
        band=Band(tuple(v - 4 for v in record), tuple(v + 4 for v in record)),
        unit=" %",
    )
    return Panel(Column([Heading("Secretaries named from above"), chart], gap=6))


def _vote() -> Node:
    counts: dict[Ballot, int] = {"for": 98, "absent": 4, "abstain": 10, "against": 2}
    ballots = [ballot for ballot, count in counts.items() for _ in range(count)]
    seats = [SeatMark(b, f"Member {n + 1}") for n, b in enumerate(ballots)]
    return Panel(Column([Heading("October plenum"), Hemicycle(seats, height=280)], gap=6))


def _strips() -> Node:
    rows: list[Node] = [Heading("What happened, and what you did")]
    for name, record, yours, band in (
        ("Secretaries recommended or appointed", 49, 58, (30, 49)),
        ("Opposition delegates of 128", 3, 17, None),
        ("Responsible posts on the lists", 55, 41, (50, 60)),
    ):
        strip = DistanceStrip(record, yours, low=0, high=100, band=band)
        numbers = Row(
            [Label(f"{record}", "number"), Label(f"{yours}", "number", colour="red_text")], gap=20
        )
        rows.append(Label(name, "ui"))
        rows.append(Grid([numbers, strip], columns=2, least=110))
    return Panel(Column(rows, gap=4))


def _flow() -> Node:
    nodes = [
        FlowNode("secretariat", "Secretariat", "9 departments", "red"),
        FlowNode("secretaries", "Guberniya secretaries", "31 % not elected"),
        FlowNode("congress", "Congress", "408 delegates"),
        FlowNode("cc", "Central Committee", "27 members"),
    ]
    arrows = [
        FlowArrow("secretariat", "secretaries", "recommends", 0.8),
        FlowArrow("secretaries", "congress", "bring delegates", 0.6, "dark"),
        FlowArrow("congress", "cc", "elects", 0.5, "dark"),
        FlowArrow("cc", "secretariat", "confirms", 0.3, "dark"),
    ]
    body = Column([Heading("The circle"), FlowDiagram(nodes, arrows, height=300)], gap=6)
    return Panel(body, grow=1)
