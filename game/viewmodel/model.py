"""How the model itself stands against the record, reading by reading."""

from dataclasses import dataclass

from game.locale import Locale
from game.rules.archive import MeasureNote, ModelFigure, Pack
from game.rules.ids import Id
from game.rules.scenario import Measure
from game.viewmodel.proof import summary
from game.viewmodel.units import amount


@dataclass(frozen=True, slots=True)
class FigureView:
    """The model's figure under a reading: the median, the spread, the games inside the band.

    `chance` says in how many games at random, by the General Secretary or by both seats, it was
    inside as well.
    """

    reading: Id
    median: str
    spread: str
    inside: str
    chance: str
    share: int

    @property
    def words(self) -> str:
        """All of it in a line."""
        parts = (self.median, self.spread, self.inside, self.chance)
        return " \u00b7 ".join(each for each in parts if each)


@dataclass(frozen=True, slots=True)
class ModelView:
    """The heads of the columns, a line on what was played, "" if nothing is stored; what it proves.

    `tested` says how many measures are of each kind, how those fared that were tested, what chance
    meets as well, and what would decide between the readings.
    """

    readings: tuple[tuple[Id, str], ...]
    text: str
    tested: tuple[str, ...]


def model_view(pack: Pack, locale: Locale) -> ModelView:
    """What was played for the table."""
    table = pack.archive.model
    if not table.rows:
        return ModelView((), "", ())
    names = tuple(dict.fromkeys(one.reading for row in table.rows for one in row.figures))
    scenario = locale.name("scenario", table.scenario) or table.scenario
    text = locale.text("ui.archive.model.text", what=scenario, count=table.seeds)
    if table.content != pack.content_hash:
        text = f"{text} {locale.text('ui.archive.model.older')}"
    shown = tuple((each, locale.name("reading", each) or each) for each in names)
    return ModelView(shown, text, summary(pack, shown, locale))


def figures(measure: Measure | MeasureNote, pack: Pack, locale: Locale) -> tuple[FigureView, ...]:
    """The model's figures of a measure; none if they are of another record than is kept now."""
    row = pack.archive.model.row(measure)
    return tuple(_figure(one, measure, locale) for one in row.figures) if row else ()


def _figure(one: ModelFigure, measure: Measure | MeasureNote, locale: Locale) -> FigureView:
    low, median, high = (
        amount(locale, each, measure.unit) for each in (one.low, one.median, one.high)
    )
    spread = (
        "" if one.low == one.high else locale.text("ui.archive.model.spread", low=low, high=high)
    )
    inside = locale.text("ui.archive.model.inside", share=locale.percent(round(one.inside, -1)))
    office, both = (locale.percent(round(each, -1)) for each in (one.random_gs, one.random_both))
    chance = locale.text("ui.archive.model.chance", office=office, both=both)
    return FigureView(one.reading, median, spread, inside, chance, one.inside)
