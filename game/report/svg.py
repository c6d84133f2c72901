"""Small drawings for the report, as inline SVG without scripts."""

from game.viewmodel.debrief import MeasureView, SeriesView

INK, RED, TAN, GRID = "#1b1a17", "#b3261e", "#c9b98f", "#e2d5b4"
WIDTH, HEIGHT, LEFT, TOP = 420, 150, 46, 12
AXIS = 200


def measure_strip(view: MeasureView) -> str:
    """The record's band and value beside yours, on one axis. Shapes differ, not only colours."""
    low, high = view.at_low * AXIS // 1000, view.at_high * AXIS // 1000
    recorded, yours = view.at_recorded * AXIS // 1000, view.at_yours * AXIS // 1000
    label = f"{view.name}: {view.recorded} / {view.yours}"
    wide = max(2, high - low)
    return (
        f'<svg class="strip" viewBox="-10 0 {AXIS + 20} 24" role="img" '
        f'aria-label="{escape(label)}">'
        f'<line x1="0" y1="12" x2="{AXIS}" y2="12" stroke="{TAN}" stroke-width="2"/>'
        f'<rect x="{low}" y="7" width="{wide}" height="10" fill="{GRID}" stroke="{TAN}"/>'
        f'<circle cx="{recorded}" cy="12" r="6" fill="{INK}"/>'
        f'<rect x="{yours - 5}" y="7" width="10" height="10" fill="{RED}" '
        f'transform="rotate(45 {yours} 12)"/></svg>'
    )


def line_chart(view: SeriesView) -> str:
    """One number over the months; the record's value at the end as a ring."""
    values = [*view.values, *([view.recorded] if view.recorded is not None else [])]
    if not view.values:
        return ""
    low, high = min(values), max(values)
    room = max(1, high - low)

    def y(value: int) -> int:
        return TOP + (high - value) * (HEIGHT - 40) // room

    step = (WIDTH - LEFT - 40) / max(1, len(view.values) - 1)
    points = " ".join(f"{LEFT + round(i * step)},{y(v)}" for i, v in enumerate(view.values))
    end = LEFT + round((len(view.values) - 1) * step)
    marks = "".join(_grid(value, y(value)) for value in sorted({low, high}))
    ring = "" if view.recorded is None else _ring(end, y(view.recorded), view.recorded)
    return (
        f'<svg class="chart" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" '
        f'aria-label="{escape(view.name)}">{marks}'
        f'<polyline points="{points}" fill="none" stroke="{RED}" stroke-width="3"/>{ring}'
        f'<text x="{LEFT}" y="{HEIGHT - 8}" class="axis">{escape(view.months[0])}</text>'
        f'<text x="{end}" y="{HEIGHT - 8}" class="axis" text-anchor="end">'
        f"{escape(view.months[-1])}</text></svg>"
    )


def escape(text: str) -> str:
    """Text made safe for HTML, quotes included."""
    pairs = (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"))
    for plain, safe in pairs:
        text = text.replace(plain, safe)
    return text


def _grid(value: int, y: int) -> str:
    return (
        f'<line x1="{LEFT}" y1="{y}" x2="{WIDTH - 40}" y2="{y}" stroke="{GRID}"/>'
        f'<text x="{LEFT - 6}" y="{y + 4}" class="axis" text-anchor="end">{value}</text>'
    )


def _ring(x: int, y: int, value: int) -> str:
    return (
        f'<circle cx="{x}" cy="{y}" r="6" fill="none" stroke="{INK}" stroke-width="3"/>'
        f'<text x="{x + 10}" y="{y + 4}" class="axis">{value}</text>'
    )
