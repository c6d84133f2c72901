"""The drawings of nodes as SVG, in logical units: what a page of plain HTML shows as pictures."""

from collections.abc import Sequence
from functools import cache

from game.drawing import poster as posters
from game.drawing import scenes
from game.drawing.charts import accounts, flow, line, stages, strip
from game.drawing.cuts import cut as flat_cut
from game.drawing.departed import departed
from game.drawing.endings import ending_picture
from game.drawing.features import UNKNOWN, Features, paint_name
from game.drawing.funnel import funnel
from game.drawing.hall import chamber, hall
from game.drawing.hemicycle import arrange, draw_seats
from game.drawing.map.geometry import geometry
from game.drawing.map.plates import whole_map
from game.drawing.motifs import motif
from game.drawing.portraits import portrait
from game.drawing.posters import HEIGHT, WIDTH, picture
from game.drawing.room import Room
from game.drawing.ruler import Estimate
from game.drawing.seats import Ballot, draw_key
from game.drawing.shapes import Contrast, Fill, Hatch, Outline, Picture, Shape
from game.drawing.svg import svg
from game.drawing.theme import PAPER
from game.drawing.units import Units
from game.page import nodes

_UNITS = Units()
_RULER = Estimate(_UNITS)
_WIDE = 620
_MAP = (900, 560)
_HALL = Room(0, 0, 960, 400)
_POSTER = (1280, 720)
_SCENE = (1168, 500)
_FUNNEL = Room(0, 0, 1280, 470)
_SIGN = 20


@cache
def head(features: Features | None, ground: str = "", away: bool = False) -> str:  # noqa: FBT001, FBT002  # as a node has it
    """A head; of whom nothing is known, a silhouette."""
    behind = paint_name(ground, "red") if ground else None
    draw = departed if away else portrait
    return svg(draw(features or UNKNOWN, behind), PAPER)


@cache
def ending_plate(name: str) -> str:
    """The picture of a family of endings."""
    return svg(ending_picture(name), PAPER)


@cache
def banner(name: str, height: float, words: str) -> str:
    """The strip over a card, and what is to be seen on it."""
    return svg(motif(name, _WIDE, height), PAPER, title=words)


@cache
def scene(name: str, words: str) -> str:
    """A drawn scene, and what is to be seen on it."""
    return svg(scenes.scene(name, *_SCENE), PAPER, title=words)


@cache
def cut(name: str, words: str) -> str:
    """The flat picture of a front page, and what stands under it."""
    return svg(flat_cut(name), PAPER, title=words)


@cache
def scenario_poster(name: str) -> str:
    """The drawing of a scenario."""
    return svg(picture(name, WIDTH, HEIGHT), PAPER)


@cache
def poster() -> str:
    """The poster behind the title."""
    return svg(posters.poster(*_POSTER, _UNITS), PAPER)


def line_chart(node: nodes.LineChart) -> str:
    """Values over steps."""
    room = _room(node.height)
    return _svg(line.line_chart(node.chart, room, _UNITS, _RULER), room, node.label)


def accounts_axis(node: nodes.AccountsAxis) -> str:
    """The record's accounts, and yours."""
    room = _room(accounts.height(_UNITS, _RULER))
    return _svg(accounts.accounts(node.chart, room, _UNITS, _RULER), room, node.label)


def distance_strip(node: nodes.DistanceStrip) -> str:
    """Two dots on a line."""
    room = _room(strip.HEIGHT)
    return _svg(strip.strip(node.chart, room, _UNITS), room, node.label)


def flow_diagram(node: nodes.FlowDiagram) -> str:
    """Who makes whom."""
    room = _room(node.height)
    return _svg(flow.flow(node.chart, room, _UNITS, _RULER), room, node.label)


def stage_chart(node: nodes.StageChart) -> str:
    """A share on its way."""
    words = stages.words_height(node.chart, _WIDE, _UNITS, _RULER)
    room = _room(node.height + words)
    return _svg(stages.stages(node.chart, room, _UNITS, _RULER), room, node.label)


def funnel_picture(node: nodes.Funnel) -> str:
    """The way into a hall."""
    return _svg(funnel(node.chart, _FUNNEL, _UNITS, _RULER), _FUNNEL, node.label)


def map_view(node: nodes.MapView) -> str:
    """The whole map."""
    return svg(whole_map(geometry(), node.model, _MAP, _RULER, _UNITS), PAPER)


def seats(node: nodes.Hemicycle, ground: Sequence[Shape] = ()) -> str:
    """Seats around a half-circle, on nothing or in a hall."""
    spots, wide = arrange(len(node.seats), _HALL)
    return _svg((*ground, *draw_seats(node.seats, spots, wide)), _HALL, node.label)


def hall_of_a_coming_vote() -> tuple[Shape, ...]:
    """What its seats stand on."""
    return chamber(_HALL.width, _HALL.height, _UNITS)


def hall_of_a_held_vote() -> tuple[Shape, ...]:
    """What its seats stand on."""
    return hall(_HALL.width, _HALL.height, _UNITS, (_HALL.width // 2, _HALL.height))


def ballot(kind: Ballot) -> str:
    """The sign of a ballot on its colour."""
    room = Room(0, 0, _SIGN, _SIGN)
    return _svg(draw_key(kind, room, 2), room)


def swatch(node: nodes.Swatch) -> str:
    """A square as the map fills it."""
    room = Room(0, 0, _SIGN, _SIGN)
    hatch = Hatch(room, node.pattern, 7, Contrast(node.ink, 0.45))
    return _svg((Fill(room, node.ink), hatch, Outline(room, "rule", 1)), room)


def _room(height: float) -> Room:
    return Room(0, 0, _WIDE, round(height))


def _svg(shapes: Sequence[Shape], room: Room, words: str = "") -> str:
    return svg(Picture(room.width, room.height, tuple(shapes)), PAPER, title=words)
