"""What the player set out to do, and each measure of the record beside his own figure."""

from dataclasses import dataclass

from game.locale import Locale
from game.rules.archive import MeasureNote, Pack
from game.rules.scenario import Measure, Scenario
from game.rules.scoring.record import Row
from game.rules.scoring.verdict import verdict
from game.rules.state import State
from game.viewmodel.aims import AimView, aim_view
from game.viewmodel.cited import citations, first_citation
from game.viewmodel.proof import proof
from game.viewmodel.units import amount


@dataclass(frozen=True, slots=True)
class VerdictView:
    """The programme and how it was carried out. Without a known programme all is empty."""

    programme: str
    text: str
    grading: str
    aims: tuple[AimView, ...]


@dataclass(frozen=True, slots=True)
class MeasureView:
    """One line of the record. Places on the axis are per mille of its width.

    `order` are the values that its columns are sorted by.
    """

    id: str
    name: str
    definition: str
    recorded: str
    yours: str
    band: str
    sources: tuple[str, ...]
    source: str
    confidence: str
    dispute: str
    proof: str
    inside: bool
    scored: bool
    distance: int
    at_recorded: int
    at_yours: int
    at_low: int
    at_high: int
    order: tuple[float | str, ...]


def verdict_view(state: State, scenario: Scenario, locale: Locale, programme: str) -> VerdictView:
    """The programme graded by the end state; an unknown one (of other content) is empty."""
    if programme not in scenario.programmes:
        return VerdictView("", "", "", ())
    given = verdict(state, scenario, programme)
    return VerdictView(
        locale.text(f"programme.{programme}.name"),
        locale.text(f"programme.{programme}.text"),
        locale.text(f"verdict.{given.grading}"),
        tuple(aim_view(locale, scenario, programme, each) for each in given.aims),
    )


def measure_view(row: Row, pack: Pack, locale: Locale) -> MeasureView:
    """A measure with its band, its source and its doubt."""
    measure = row.measure
    note = pack.archive.measures.get(measure.id)
    name = locale.text(f"measure.{measure.id}.name")
    source = first_citation(pack, note)
    return MeasureView(
        id=measure.id,
        name=name,
        definition=locale.text(f"measure.{measure.id}.definition"),
        recorded=amount(locale, measure.recorded, measure.unit),
        yours=amount(locale, row.yours, measure.unit),
        band=band(measure, locale),
        sources=citations(pack, note),
        source=source,
        confidence=locale.text(f"confidence.{measure.confidence}"),
        dispute=locale.plain(f"measure.{measure.id}.dispute") or "",
        proof=proof(note, locale) if note is not None else "",
        inside=row.inside,
        scored=measure.scored,
        distance=row.distance,
        at_recorded=_place(measure, measure.recorded),
        at_yours=_place(measure, row.yours),
        at_low=_place(measure, measure.low),
        at_high=_place(measure, measure.high),
        order=(name, measure.recorded, row.yours, row.distance, source),
    )


def band(measure: Measure | MeasureNote, locale: Locale) -> str:
    """The band of doubt in words; a record without doubt is one value."""
    low = amount(locale, measure.low, measure.unit)
    high = amount(locale, measure.high, measure.unit)
    if measure.low == measure.high:
        return locale.text("debrief.no-band")
    return locale.text("debrief.band", low=low, high=high)


def _place(measure: Measure, value: int) -> int:
    """Where a value stands on the measure's axis, in per mille of its width.

    The axis is as wide as the span, around the band of doubt, and does not go below nothing.
    """
    start = max(0, (measure.low + measure.high - measure.span) // 2)
    return max(0, min(1000, (value - start) * 1000 // max(1, measure.span)))
