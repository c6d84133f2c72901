"""Numbers over the months, with what the record says of them; the same for screen and report."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from game.locale import Locale
from game.rules.archive import Pack
from game.rules.figure import total
from game.rules.ids import AUDIENCES, MANNERS
from game.rules.quantity import Quantity
from game.rules.scenario import Measure, Scenario, Turn
from game.rules.state import State
from game.viewmodel.cited import first_citation

NOT_ELECTED = "not-elected"
"""A series of its own: secretaries in post who were recommended or appointed, in per mille."""

_ABOVE, _BELOW = AUDIENCES[:4], AUDIENCES[4:]

_HIS = ("lenin-confidence", "exposure@lenin")
"""What Lenin thinks and hears: it is kept with what he last thought, and ends with his strength."""

Moment = Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Spec:
    """A chart: its page, its numbers, and the divisor and the unit of its axis."""

    id: str
    group: str
    numbers: tuple[str, ...]
    divide: int = 1
    unit: str = ""


SPECS = (
    Spec(NOT_ELECTED, "secretaries", (NOT_ELECTED,), 10, " %"),
    Spec("manner", "secretaries", MANNERS),
    Spec("paid-functionaries", "office", ("paid-functionaries",)),
    Spec("reports-demanded", "office", ("reports-demanded",)),
    Spec("assignments", "assignments", ("assignments-responsible", "assignments-rank-and-file")),
    Spec("assignments-quality", "assignments", ("assignments-quality",), 10, " %"),
    Spec("standing", "standing", ("authority", "scrutiny")),
    Spec("lenin-confidence", "standing", ("lenin-confidence",), 10, " %"),
    Spec("exposure-above", "exposure", tuple(f"exposure@{each}" for each in _ABOVE)),
    Spec("exposure-below", "exposure", tuple(f"exposure@{each}" for each in _BELOW)),
    Spec("wage-index", "country", ("wage-index",), 10, " %"),
    Spec("scissors", "country", ("scissors",), 10, " %"),
    Spec("strikes", "country", ("strikes",), 10, " %"),
)


@dataclass(frozen=True, slots=True)
class LineView:
    """One line: values as drawn and as written. None where there is no value yet."""

    name: str
    values: tuple[float | None, ...]
    shown: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MarkView:
    """What the record gives, and for which step of the chart."""

    name: str
    step: int
    when: str
    value: float
    low: float
    high: float
    shown: str
    source: str


@dataclass(frozen=True, slots=True)
class ChartView:
    """A chart and everything that its table shows."""

    id: str
    group: str
    title: str
    steps: tuple[str, ...]
    unit: str
    lines: tuple[LineView, ...]
    marks: tuple[MarkView, ...]


def moments(
    scenario: Scenario, start: State, state: State, later: Sequence[State] = ()
) -> tuple[Moment, ...]:
    """The opening, then the end of each month that is over.

    `later` are the states at the opening of each further month (and the last one): they know
    what the public series leaves out, such as exposure.
    """
    found: list[Moment] = [_public(start, scenario)]
    for index, month in enumerate(state.series):
        known = _exposures(later[index]) if index < len(later) else {}
        found.append({**month, **known})
    return tuple(found)


def chart_views(
    specs: Iterable[Spec], told: Sequence[Moment], scenario: Scenario, pack: Pack, locale: Locale
) -> tuple[ChartView, ...]:
    """Charts; without that of a dead man’s mind in a scenario that he does not live to see."""
    found = (chart(each, told, scenario, pack, locale) for each in specs)
    return tuple(each for each in found if each.lines)


def chart(
    spec: Spec, told: Sequence[Moment], scenario: Scenario, pack: Pack, locale: Locale
) -> ChartView:
    """A chart over the whole scenario; the months to come are empty."""
    mourned = [each for each in spec.numbers if each in _HIS and told and _over(told[0], each)]
    steps = (
        locale.text("chart.start"),
        *(_short(locale, turn) for turn in scenario.turns),
    )
    return ChartView(
        id=spec.id,
        group=spec.group,
        title=_title(spec, locale),
        steps=steps,
        unit=spec.unit,
        lines=tuple(
            _line(spec, each, told, len(steps), locale)
            for each in spec.numbers
            if each not in mourned
        ),
        marks=tuple(
            _mark(spec, each, scenario, pack, locale) for each in _measures(spec, scenario)
        ),
    )


def value_at(moment: Moment, number: str) -> int | None:
    """A number at a moment, or None where it was not kept or has nobody whose it is."""
    if _over(moment, number):
        return None
    if number != NOT_ELECTED:
        return moment.get(number)
    placed = moment.get("recommended", 0) + moment.get("appointed", 0)
    everyone = placed + moment.get("elected", 0)
    return placed * 1000 // everyone if everyone else 0


def _over(moment: Moment, number: str) -> bool:
    """Whether it is a number of Lenin’s, and he has died."""
    return number in _HIS and moment.get("lenin-health") == 0


def _public(state: State, scenario: Scenario) -> Moment:
    counts: dict[str, int] = {each: total(state, scenario, each) for each in MANNERS}
    return {**state.ledger, **counts}


def _exposures(state: State) -> Moment:
    return {key: value for key, value in state.ledger.items() if key.startswith("exposure@")}


def _short(locale: Locale, turn: Turn) -> str:
    """A turn in a few letters; of a part of a month its first day tells it apart."""
    name = locale.month_name(int(turn.month[5:7]))[:3]
    return name if turn.is_month else f"{turn.first} {name}"


def _title(spec: Spec, locale: Locale) -> str:
    """A chart of one number bears its name, unless it has a title of its own."""
    key = f"chart.{spec.id}"
    return locale.text(key) if locale.has(key) else locale.name("number", spec.id) or spec.id


def _line(spec: Spec, number: str, told: Sequence[Moment], length: int, locale: Locale) -> LineView:
    values = [value_at(moment, number) for moment in told[:length]]
    values += [None] * (length - len(values))
    shown = tuple("" if each is None else _written(spec, each, locale) for each in values)
    drawn = tuple(None if each is None else each / spec.divide for each in values)
    return LineView(_name(number, locale), drawn, shown)


def _written(spec: Spec, value: int, locale: Locale) -> str:
    return locale.percent(value) if spec.unit else locale.number(value)


def _name(number: str, locale: Locale) -> str:
    name, _, owner = number.partition("@")
    if owner:
        return locale.text(f"chart.audience.{owner}")
    return locale.text(f"chart.line.{name}")


def _measures(spec: Spec, scenario: Scenario) -> tuple[Measure, ...]:
    """The measures of the record that speak of the first number of a chart."""
    wanted: tuple[str, ...] = spec.numbers
    kinds: tuple[str, ...] = ("number", "sum")
    if spec.id == NOT_ELECTED:
        wanted, kinds = ("recommended", "appointed"), ("share",)
    return tuple(
        each
        for each in scenario.measures
        if isinstance(each.quantity, Quantity)
        and each.quantity.kind in kinds
        and each.quantity.of == wanted
        and each.since is None
    )


def _mark(spec: Spec, measure: Measure, scenario: Scenario, pack: Pack, locale: Locale) -> MarkView:
    note = pack.archive.measures.get(measure.id)
    step = len(scenario.turns) if measure.turn is None else measure.turn
    return MarkView(
        name=locale.text(f"measure.{measure.id}.name"),
        step=step,
        when=locale.turn(scenario.turns[step - 1]),
        value=measure.recorded / spec.divide,
        low=measure.low / spec.divide,
        high=measure.high / spec.divide,
        shown=_written(spec, measure.recorded, locale),
        source=first_citation(pack, note),
    )
