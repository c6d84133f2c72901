"""Charts: lines over time, distance from the record, seats of a body, the circular flow."""

from game.drawing.charts.flow import FlowArrow, FlowNode
from game.drawing.charts.line import Band, Series
from game.drawing.charts.stages import Stage
from game.drawing.seats import SeatMark
from game.ui.charts.flow import FlowDiagram
from game.ui.charts.hemicycle import Hemicycle
from game.ui.charts.line import LineChart
from game.ui.charts.stages import StageChart
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
