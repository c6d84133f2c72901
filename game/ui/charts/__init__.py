"""Charts: lines over time, distance from the record, seats of a body, the circular flow."""

from game.drawing.seats import SeatMark
from game.ui.charts.flow import FlowArrow, FlowDiagram, FlowNode
from game.ui.charts.hemicycle import Hemicycle
from game.ui.charts.line import Band, LineChart, Series
from game.ui.charts.stages import Stage, StageChart
from game.ui.charts.strip import DistanceStrip

__all__ = [
    "Band",
    "DistanceStrip",
    "FlowArrow",
    "FlowDiagram",
    "FlowNode",
    "Hemicycle",
    "LineChart",
    "SeatMark",
    "Series",
    "Stage",
    "StageChart",
]
