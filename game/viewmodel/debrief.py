"""The debrief: four things shown apart, never summed. The screen and the report both draw this."""

from collections.abc import Mapping
from dataclasses import dataclass

from game.locale import Locale
from game.rules.archive import Citation, Pack
from game.rules.power.election import congress
from game.rules.scenario import Measure, Scenario
from game.rules.scoring.forecasts import mean_brier, scored
from game.rules.scoring.grounds import grounds
from game.rules.scoring.record import Divergence, Row, distance, divergences, table
from game.rules.scoring.verdict import verdict
from game.rules.state import State
from game.viewmodel.units import amount


@dataclass(frozen=True, slots=True)
class AimView:
    """One aim of the programme: what it is, where it stands, whether it is met."""

    name: str
    stands: str
    wanted: str
    met: bool


@dataclass(frozen=True, slots=True)
class VerdictView:
    """The programme and how it was carried out."""

    programme: str
    text: str
    grading: str
    aims: tuple[AimView, ...]


@dataclass(frozen=True, slots=True)
class MeasureView:
    """One line of the record. Places on the axis are per mille of its width."""

    name: str
    definition: str
    recorded: str
    yours: str
    band: str
    sources: tuple[str, ...]
    confidence: str
    dispute: str
    inside: bool
    scored: bool
    at_recorded: int
    at_yours: int
    at_low: int
    at_high: int


@dataclass(frozen=True, slots=True)
class DivergenceView:
    """A place where the player left the record."""

    month: str
    card: str
    chosen: str
    recorded: str
    record: str
    grade: str


@dataclass(frozen=True, slots=True)
class ForecastView:
    """A forecast against what came; Brier from 0.00 (certain and right) to 1.00."""

    question: str
    percent: str
    came: str
    brier: str


@dataclass(frozen=True, slots=True)
class PersonView:
    """Someone of this game and what became of him or her."""

    id: str
    name: str
    fate: str
    part: str


@dataclass(frozen=True, slots=True)
class ReadingView:
    """What another historian's reading makes of the same figures."""

    name: str
    historian: str
    text: str
    congress: str
    evidence: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class SeriesView:
    """A number over the months of the game, with the record's value for the end if there is one."""

    name: str
    months: tuple[str, ...]
    values: tuple[int, ...]
    recorded: int | None


@dataclass(frozen=True, slots=True)
class DebriefView:
    """All of the last page."""

    title: str
    subtitle: str
    verdict: VerdictView
    distance: str
    measures: tuple[MeasureView, ...]
    inside: str
    divergences: tuple[DivergenceView, ...]
    followed: str
    forecasts: tuple[ForecastView, ...]
    brier: str
    grounds: tuple[tuple[str, str], ...]
    readings: tuple[ReadingView, ...]
    people: tuple[PersonView, ...]
    charts: tuple[SeriesView, ...]
    sources: tuple[str, ...]


def debrief(
    state: State, scenario: Scenario, pack: Pack, locale: Locale, programme: str
) -> DebriefView:
    """The debrief of a state, usually the last one of a game."""
    rows = table(state, scenario)
    left = divergences(state, scenario)
    forecasts = scored(state, scenario)
    brier = mean_brier(forecasts)
    month = scenario.turns[state.turn - 1].month
    return DebriefView(
        title=locale.month(month),
        subtitle=locale.text(
            "debrief.subtitle", scenario=scenario.id, reading=scenario.reading.id, seed=state.seed
        ),
        verdict=_verdict(state, scenario, locale, programme),
        distance=str(distance(rows)),
        measures=tuple(_measure(row, pack, locale) for row in rows),
        inside=locale.text(
            "debrief.inside",
            inside=sum(row.inside for row in rows if row.measure.scored),
            of=sum(row.measure.scored for row in rows),
        ),
        divergences=tuple(_divergence(each, scenario, locale) for each in left),
        followed=_followed(state, scenario, locale, len(left)),
        forecasts=tuple(
            ForecastView(
                locale.text(f"vote.{each.vote}.question"),
                locale.text("debrief.percent", percent=each.percent),
                locale.text("debrief.came", vote=each.vote, option=state.votes[each.vote].winner),
                _hundredths(each.brier),
            )
            for each in forecasts
        ),
        brier="–" if brier is None else _hundredths(brier),
        grounds=tuple(
            (locale.text(f"grade.{grade}"), str(count))
            for grade, count in sorted(grounds(state, scenario).items())
        ),
        readings=_readings(state, scenario, pack, locale),
        people=_people(state, scenario, locale),
        charts=_charts(state, scenario, locale),
        sources=_bibliography(state, pack),
    )


def citation(pack: Pack, one: Citation) -> str:
    """A source with its locator, as a reader needs it."""
    source = pack.archive.sources.get(one.source)
    if source is None:
        return f"{one.source}, {one.locator}"
    return f"{source.author}, {source.title} ({source.year}), {one.locator}"


def short_citation(pack: Pack, one: Citation) -> str:
    """Author and year."""
    source = pack.archive.sources.get(one.source)
    return one.source if source is None else f"{source.author}, {source.year}"


def _hundredths(brier: int) -> str:
    return f"{brier // 10_000}.{brier % 10_000 // 100:02d}"


def _verdict(state: State, scenario: Scenario, locale: Locale, programme: str) -> VerdictView:
    given = verdict(state, scenario, programme)
    aims = tuple(
        AimView(
            locale.text(f"programme.{programme}.aim.{each.aim.id}.name"),
            amount(locale, each.stands, each.aim.unit),
            amount(locale, each.aim.target, each.aim.unit),
            each.met,
        )
        for each in given.aims
    )
    return VerdictView(
        locale.text(f"programme.{programme}.name"),
        locale.text(f"programme.{programme}.text"),
        locale.text(f"verdict.{given.grading}"),
        aims,
    )


def _measure(row: Row, pack: Pack, locale: Locale) -> MeasureView:
    measure = row.measure
    note = pack.archive.measures.get(measure.id)
    cited = note.citations if note else ()
    return MeasureView(
        name=locale.text(f"measure.{measure.id}.name"),
        definition=locale.text(f"measure.{measure.id}.definition"),
        recorded=amount(locale, measure.recorded, measure.unit),
        yours=amount(locale, row.yours, measure.unit),
        band=locale.text(
            "debrief.band",
            low=amount(locale, measure.low, measure.unit),
            high=amount(locale, measure.high, measure.unit),
        ),
        sources=tuple(citation(pack, each) for each in cited),
        confidence=locale.text(f"confidence.{measure.confidence}"),
        dispute=locale.text(key) if locale.has(key := f"measure.{measure.id}.dispute") else "",
        inside=row.inside,
        scored=measure.scored,
        at_recorded=_place(measure, measure.recorded),
        at_yours=_place(measure, row.yours),
        at_low=_place(measure, measure.low),
        at_high=_place(measure, measure.high),
    )


def _place(measure: Measure, value: int) -> int:
    """Where a value stands on the measure's axis from 0 to its span, in per mille."""
    return max(0, min(1000, value * 1000 // max(1, measure.span)))


def _divergence(one: Divergence, scenario: Scenario, locale: Locale) -> DivergenceView:
    stem = f"card.{one.card}.option"
    return DivergenceView(
        month=locale.month(scenario.turns[one.turn - 1].month),
        card=locale.text(f"card.{one.card}.title"),
        chosen=locale.text(f"{stem}.{one.chosen}.label"),
        recorded=locale.text(f"{stem}.{one.recorded}.label"),
        record=locale.text(f"{stem}.{one.recorded}.record"),
        grade=locale.text(f"grade.{one.grade}"),
    )


def _followed(state: State, scenario: Scenario, locale: Locale, left: int) -> str:
    with_record = sum(
        any(option.recorded for option in scenario.cards[card].options) for card in state.chosen
    )
    return locale.text("debrief.followed", followed=with_record - left, of=with_record)


def _readings(
    state: State, scenario: Scenario, pack: Pack, locale: Locale
) -> tuple[ReadingView, ...]:
    """The congress as each reading counts it from the same end state."""
    views = []
    for reading in pack.readings:
        sure, unsure, against = congress(state, pack.scenario(scenario.id, reading))
        views.append(
            ReadingView(
                name=locale.text(f"reading.{reading}.name"),
                historian=locale.text(f"reading.{reading}.historian"),
                text=locale.text(f"reading.{reading}.text"),
                congress=locale.text("debrief.congress", sure=sure, open=unsure, against=against),
                evidence=locale.text(f"reading.{reading}.evidence-against"),
                chosen=reading == scenario.reading.id,
            )
        )
    return tuple(views)


def _people(state: State, scenario: Scenario, locale: Locale) -> tuple[PersonView, ...]:
    """Everyone who held a post, was placed, or spoke on a card of this game; in order of name."""
    parts: dict[str, str] = {}
    for card in state.seen:
        for person in scenario.cards[card].speakers:
            parts.setdefault(person, locale.text("debrief.part.spoke"))
    for post, holding in sorted(state.holdings.items()):
        if holding.holder in scenario.people:
            parts[str(holding.holder)] = locale.text(f"post.{post}.name")
    views = [
        PersonView(
            person,
            locale.text(f"person.{person}.full-name"),
            locale.text(f"person.{person}.fate"),
            part,
        )
        for person, part in parts.items()
        if locale.has(f"person.{person}.fate")
    ]
    return tuple(sorted(views, key=lambda view: view.name))


CHARTED = ("paid-functionaries", "reports-demanded", "authority", "scrutiny", "lenin-confidence")


def _charts(state: State, scenario: Scenario, locale: Locale) -> tuple[SeriesView, ...]:
    months = tuple(turn.month for turn in scenario.turns[: len(state.series)])
    views = [_not_elected(state, months, locale)] if state.series else []
    for number in CHARTED:
        values = tuple(month[number] for month in state.series if number in month)
        name = locale.text(f"number.{number}.name")
        views.append(SeriesView(name, months, values, _recorded_end(scenario, number)))
    return tuple(views)


def _not_elected(state: State, months: tuple[str, ...], locale: Locale) -> SeriesView:
    values = tuple(not_elected_share(month) for month in state.series)
    return SeriesView(locale.text("chart.not-elected"), months, values, None)


def not_elected_share(month: Mapping[str, int]) -> int:
    """Secretaries in post who were recommended or appointed, in per cent."""
    placed = month.get("recommended", 0) + month.get("appointed", 0)
    everyone = placed + month.get("elected", 0)
    return placed * 100 // everyone if everyone else 0


def _recorded_end(scenario: Scenario, number: str) -> int | None:
    found = (
        measure.recorded
        for measure in scenario.measures
        if measure.quantity.of == (number,) and measure.quantity.kind in ("number", "sum")
    )
    return next(found, None)


def _bibliography(state: State, pack: Pack) -> tuple[str, ...]:
    """Every source met in this game, by author."""
    met = {
        one.source
        for card in state.chosen
        if (note := pack.archive.cards.get(card)) is not None
        for one in note.citations
    }
    found = [pack.archive.sources[each] for each in met if each in pack.archive.sources]
    return tuple(sorted(f"{each.author}, {each.title} ({each.year})" for each in found))
