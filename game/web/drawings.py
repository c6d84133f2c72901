"""The drawings of nodes as SVG, in logical units and the colours of a theme."""

from collections.abc import Sequence
from functools import cache

from game.drawing import poster as posters
from game.drawing import scenes
from game.drawing.charts import accounts, flow, line, stages, strip
from game.drawing.cuts import cut as flat_cut
from game.drawing.departed import departed
from game.drawing.endings import ending_picture
from game.drawing.features import UNKNOWN, Features, paint_name
from game.drawing.funnel import Funnel, funnel
from game.drawing.hall import chamber, hall
from game.drawing.hemicycle import arrange, draw_seats
from game.drawing.map import plates
from game.drawing.map.geometry import geometry
from game.drawing.map.model import MapModel
from game.drawing.map.reach import Board, boards
from game.drawing.motifs import motif
from game.drawing.portraits import portrait
from game.drawing.posters import HEIGHT, WIDTH, picture
from game.drawing.room import Room
from game.drawing.ruler import Estimate
from game.drawing.seats import Ballot, SeatMark, draw_key
from game.drawing.shapes import Contrast, Fill, Hatch, Ink, Outline, Pattern, Picture, Shape, Text
from game.drawing.svg import svg
from game.drawing.svgtags import FAMILIES
from game.drawing.theme import Theme
from game.drawing.units import Units
from game.page import nodes
from game.web.html import escape

_UNITS = Units()
_RULER = Estimate(_UNITS)
_WIDE = 620
_LINES, _AXIS, _STRIP, _FLOW, _STAGES = 430, 400, 300, 620, 480
"""How wide charts are drawn: their letters are still large where a column or a phone is narrow."""
_MAP = (900, 560)
_HALL = Room(0, 0, 960, 400)
_POSTER = (1280, 720)
_SCENE = (1168, 500)
_FUNNEL = Room(0, 0, 1280, 470)
_SIGN = 20


def head(features: Features | None, ground: str, away: bool, theme: Theme) -> str:  # noqa: FBT001  # as a node has it
    """A head; of whom nothing is known, a silhouette."""
    behind = paint_name(ground, "red") if ground else None
    draw = departed if away else portrait
    return svg(draw(features or UNKNOWN, behind), theme)


def ending_plate(name: str, theme: Theme) -> str:
    """The picture of a family of endings."""
    return svg(ending_picture(name), theme)


def banner(name: str, height: float, theme: Theme) -> str:
    """The strip over a card."""
    return svg(motif(name, _WIDE, height), theme)


def scene(name: str, theme: Theme) -> str:
    """A drawn scene."""
    return svg(scenes.scene(name, *_SCENE), theme)


def cut(name: str, theme: Theme) -> str:
    """The flat picture of a front page."""
    return svg(flat_cut(name), theme)


def scenario_poster(name: str, theme: Theme) -> str:
    """The drawing of a scenario."""
    return svg(picture(name, WIDTH, HEIGHT), theme)


def poster(theme: Theme) -> str:
    """The poster behind the title."""
    return svg(posters.poster(*_POSTER, _UNITS), theme)


def line_chart(node: nodes.LineChart, theme: Theme) -> str:
    """Values over steps."""
    room = _room(node.height, _LINES)
    return _chart(line.line_chart(node.chart, room, _UNITS, _RULER), room, theme, node.label)


def accounts_axis(node: nodes.AccountsAxis, theme: Theme) -> str:
    """The record's accounts, and yours."""
    room = _room(accounts.height(_UNITS, _RULER), _AXIS)
    return _chart(accounts.accounts(node.chart, room, _UNITS, _RULER), room, theme, node.label)


def distance_strip(node: nodes.DistanceStrip, theme: Theme) -> str:
    """Two dots on a line."""
    room = _room(strip.HEIGHT, _STRIP)
    return _chart(strip.strip(node.chart, room, _UNITS), room, theme, node.label)


def flow_diagram(node: nodes.FlowDiagram, theme: Theme) -> str:
    """Who makes whom."""
    room = _room(node.height, _FLOW)
    return _chart(flow.flow(node.chart, room, _UNITS, _RULER), room, theme, node.label)


def stage_chart(node: nodes.StageChart, theme: Theme) -> str:
    """A share on its way."""
    words = stages.words_height(node.chart, _STAGES, _UNITS, _RULER)
    room = _room(node.height + words, _STAGES)
    return _chart(stages.stages(node.chart, room, _UNITS, _RULER), room, theme, node.label)


def funnel_marks(chart: Funnel, theme: Theme) -> str:
    """The way into a hall, without a letter."""
    return _svg([each for each in _way(chart) if not isinstance(each, Text)], _FUNNEL, theme)


def funnel_words(chart: Funnel, theme: Theme) -> str:
    """What is written on it; it is inside of the page, which has its letters."""
    return _svg([each for each in _way(chart) if isinstance(each, Text)], _FUNNEL, theme)


def _way(chart: Funnel) -> tuple[Shape, ...]:
    return tuple(funnel(chart, _FUNNEL, _UNITS, _RULER))


def map_land(model: MapModel, theme: Theme) -> str:
    """The land of the map."""
    return svg(plates.land(geometry(), model, _MAP, _UNITS), theme)


def map_names(model: MapModel, theme: Theme) -> str:
    """The names on the map; they are inside of the page, which has their letters."""
    return svg(plates.names(geometry(), model, _MAP, _RULER, _UNITS), theme)


@cache
def map_boards() -> tuple[Board, ...]:
    """Where a pointer finds the regions on that picture."""
    return boards(geometry(), _MAP, _UNITS)


def seats(people: tuple[SeatMark, ...], ground: str, theme: Theme) -> str:
    """Seats around a half-circle; `ground` is the hall of a vote that comes, was held, or none."""
    spots, wide = arrange(len(people), _HALL)
    below = GROUNDS[ground]() if ground else ()
    return _svg((*below, *draw_seats(people, spots, wide)), _HALL, theme)


def _coming() -> tuple[Shape, ...]:
    return chamber(_HALL.width, _HALL.height, _UNITS)


def _held() -> tuple[Shape, ...]:
    return hall(_HALL.width, _HALL.height, _UNITS, (_HALL.width // 2, _HALL.height))


GROUNDS = {"chamber": _coming, "hall": _held}
"""What the seats of a vote stand on."""


def ballot(kind: Ballot, theme: Theme) -> str:
    """The sign of a ballot on its colour."""
    room = Room(0, 0, _SIGN, _SIGN)
    return _svg(draw_key(kind, room, 2), room, theme)


def swatch(ink: Ink, hatched: Pattern, theme: Theme) -> str:
    """A square as the map fills it."""
    room = Room(0, 0, _SIGN, _SIGN)
    hatch = Hatch(room, hatched, 7, Contrast(ink, 0.45))
    return _svg((Fill(room, ink), hatch, Outline(room, "rule", 1)), room, theme)


def _room(height: float, wide: int) -> Room:
    return Room(0, 0, wide, round(height))


def _svg(shapes: Sequence[Shape], room: Room, theme: Theme, words: str = "") -> str:
    return svg(Picture(room.width, room.height, tuple(shapes)), theme, title=words)


def _chart(shapes: Sequence[Shape], room: Room, theme: Theme, words: str) -> str:
    """A picture inside of a page, without what the stylesheet says of every chart."""
    text = _svg(shapes, room, theme, words)
    for said in _SAID:
        text = text.replace(said, "")
    return text


_SAID = (
    ' stroke-linejoin="round" stroke-linecap="round"',
    f' font-family="{escape(FAMILIES["interface"])}"',
)
"""What `page.css` has for every chart."""
