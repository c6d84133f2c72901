import pygame
import pytest

from game.drawing.charts.flow import FlowArrow, FlowNode
from game.drawing.charts.line import Band, Series
from game.drawing.charts.scale import Scale
from game.drawing.charts.stages import Stage
from game.drawing.hemicycle import arrange
from game.drawing.seats import SeatMark
from game.page.nodes import (
    DistanceStrip,
    FlowDiagram,
    Hemicycle,
    LineChart,
    Node,
    StageChart,
)
from game.window.events import Arrow
from tests.support.one_node import shown


@pytest.mark.parametrize("values", [[20, 61], [0.1, 0.13], [3, 3], [], [-5, 900], [5500, 23400]])
def test_ticks_are_few_and_hold_all_values(values: list[float]) -> None:
    scale = Scale.of(values)
    assert 2 <= len(scale.ticks) <= 7
    for value in values:
        assert 0 <= scale.share(value) <= 1


@pytest.mark.parametrize("count", [1, 2, 7, 27, 51, 114, 408])
def test_every_member_has_a_seat_of_his_own(count: int) -> None:
    spots, size = arrange(count, (0, 0, 760, 400))
    assert len(spots) == count
    assert len(set(spots)) == count
    assert list(spots) == sorted(spots, key=lambda s: s[0]) or count > 2
    if count > 1:
        gaps = [
            max(abs(a[0] - b[0]), abs(a[1] - b[1]) / 1.2)
            for i, a in enumerate(spots)
            for b in spots[i + 1 :]
        ]
        assert min(gaps) > size * 0.75


def test_arrows_walk_from_seat_to_seat() -> None:
    seats = [SeatMark("for", "Rykov"), SeatMark("against", "Preobrazhensky")]
    made = shown(Hemicycle(seats), (500, 300))
    made.handle(Arrow("right"))
    made.handle(Arrow("right"))
    assert made.state() == ["Preobrazhensky: against"]
    assert "for 1, against 1" in made.label


@pytest.mark.parametrize(
    "node",
    [
        LineChart(["a", "b", "c"], [Series("x", (1, None, 3)), Series("y", (None,) * 3)]),
        LineChart(["a"], [Series("x", (1,))], band=Band((0.5,), (1.5,))),
        LineChart([], []),
        StageChart([]),
        StageChart([Stage("cells", 1400, "all"), Stage("delegates", -5, "none")]),
        DistanceStrip(3, 17, low=0, high=128, band=(2, 5)),
        DistanceStrip(3, None, low=0, high=0),
        Hemicycle([]),
        FlowDiagram([FlowNode("a", "A"), FlowNode("b", "B")], [FlowArrow("a", "b", "makes")]),
    ],
)
def test_odd_data_is_drawn_without_complaint(node: Node) -> None:
    widget = shown(node, (400, 400))
    widget.place(pygame.Rect(0, 0, 400, widget.measure(400)))
    widget.draw(pygame.Surface((400, 400)))


def test_a_stage_is_as_high_as_its_share_and_says_its_figure() -> None:
    stages = [
        Stage("cells", 400, "40 %"),
        Stage("conference", 100, "10 %"),
        Stage("x", 0, "0 of 9"),
    ]
    chart = shown(StageChart(stages), (480, 400))
    assert chart.label == "cells 40 %, conference 10 %, x 0 of 9"
