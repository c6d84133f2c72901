"""Small drawings for the report, as inline SVG without scripts."""

from game.viewmodel.record import MeasureView
from game.viewmodel.series import ChartView, LineView

INK, RED, BLUE, OCHRE = "#1b1a17", "#b3261e", "#3e5c6b", "#8a6416"
TAN, GRID, LINE = "#c9b98f", "#e2d5b4", "#8c7d55"
WIDTH, HEIGHT, LEFT, RIGHT, TOP, FOOT = 460, 170, 52, 120, 14, 28
AXIS = 200
LOOKS = ((RED, ""), (BLUE, "7 4"), (INK, "2 3"), (OCHRE, "12 4"))
"""Colour and dashes of the lines: either is enough to tell them apart."""
PITCH = 14


def measure_strip(view: MeasureView) -> str:
    """The record's band and value beside yours, on one axis. Shapes differ, not only colours."""
    low, high = view.at_low * AXIS // 1000, view.at_high * AXIS // 1000
    recorded, yours = view.at_recorded * AXIS // 1000, view.at_yours * AXIS // 1000
    label = f"{view.name}: {view.recorded} / {view.yours}"
    wide = max(2, high - low)
    return (
        f'<svg class="strip" viewBox="-10 0 {AXIS + 20} 24" role="img" '
        f'aria-label="{escape(label)}">'
        f'<line x1="0" y1="12" x2="{AXIS}" y2="12" stroke="{LINE}" stroke-width="2"/>'
        f'<rect x="{low}" y="7" width="{wide}" height="10" fill="{GRID}" stroke="{LINE}"/>'
        f'<circle cx="{recorded}" cy="12" r="6" fill="{INK}"/>'
        f'<rect x="{yours - 5}" y="7" width="10" height="10" fill="{RED}" '
        f'transform="rotate(45 {yours} 12)"/></svg>'
    )


def line_chart(view: ChartView) -> str:
    """The lines of a chart with their names at their ends; the record as rings at its steps."""
    scale = _Scale(view)
    last = scale.x(len(view.steps) - 1)
    names = _spread(
        [(scale.y(_end(each)), each.name, LOOKS[n % len(LOOKS)][0]) for n, each in _drawn(view)]
        + [(scale.y(each.value), each.shown, INK) for each in view.marks]
    )
    parts = [
        *(_grid(value, scale, view.unit) for value in (scale.low, scale.high)),
        *(_polyline(each, scale, *LOOKS[n % len(LOOKS)]) for n, each in _drawn(view)),
        *(_ring(scale.x(each.step), scale.y(each.value)) for each in view.marks),
        *(_name(last + 12, y, name, colour) for y, name, colour in names),
        f'<text x="{LEFT}" y="{HEIGHT - 6}" class="axis">{escape(view.steps[0])}</text>',
        _foot(last, view.steps[-1]),
    ]
    return (
        f'<svg class="chart" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" '
        f'aria-label="{escape(view.title)}">{"".join(parts)}</svg>'
    )


def escape(text: str) -> str:
    """Text made safe for HTML, quotes included."""
    pairs = (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"))
    for plain, safe in pairs:
        text = text.replace(plain, safe)
    return text


class _Scale:
    """Where a value stands on the paper."""

    def __init__(self, view: ChartView) -> None:
        values = [each for line in view.lines for each in line.values if each is not None]
        values += [each.value for each in view.marks]
        self.low, self.high = min(values, default=0.0), max(values, default=1.0)
        self.step = (WIDTH - LEFT - RIGHT) / max(1, len(view.steps) - 1)

    def x(self, step: int) -> int:
        return LEFT + round(step * self.step)

    def y(self, value: float) -> int:
        room = (self.high - self.low) or 1
        return TOP + round((self.high - value) * (HEIGHT - TOP - FOOT) / room)


def _drawn(view: ChartView) -> list[tuple[int, LineView]]:
    lines = enumerate(view.lines)
    return [(n, each) for n, each in lines if any(v is not None for v in each.values)]


def _end(line: LineView) -> float:
    return [each for each in line.values if each is not None][-1]


def _spread(names: list[tuple[int, str, str]]) -> list[tuple[int, str, str]]:
    """Names pushed apart, so that none lies on another."""
    spread: list[tuple[int, str, str]] = []
    for y, name, colour in sorted(names):
        free = spread[-1][0] + PITCH if spread else 0
        spread.append((max(y, free), name, colour))
    over = max(0, spread[-1][0] - (HEIGHT - FOOT + 6)) if spread else 0
    return [(y - over, name, colour) for y, name, colour in spread]


def _polyline(line: LineView, scale: _Scale, colour: str, dashes: str) -> str:
    points = " ".join(
        f"{LEFT + round(index * scale.step)},{scale.y(value)}"
        for index, value in enumerate(line.values)
        if value is not None
    )
    style = f' stroke-dasharray="{dashes}"' if dashes else ""
    return f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="3"{style}/>'


def _grid(value: float, scale: _Scale, unit: str) -> str:
    y = scale.y(value)
    return (
        f'<line x1="{LEFT}" y1="{y}" x2="{WIDTH - RIGHT}" y2="{y}" stroke="{GRID}"/>'
        f'<text x="{LEFT - 6}" y="{y + 4}" class="axis" text-anchor="end">'
        f"{escape(f'{value:g}{unit}')}</text>"
    )


def _foot(x: int, step: str) -> str:
    words = escape(step)
    return f'<text x="{x}" y="{HEIGHT - 6}" class="axis" text-anchor="end">{words}</text>'


def _ring(x: int, y: int) -> str:
    return f'<circle cx="{x}" cy="{y}" r="6" fill="none" stroke="{INK}" stroke-width="3"/>'


def _name(x: int, y: int, name: str, colour: str) -> str:
    return f'<text x="{x}" y="{y + 4}" class="axis" fill="{colour}">{escape(name)}</text>'
