"""How the model itself stands against the record, reading by reading."""

from dataclasses import dataclass

from game.locale import Locale
from game.rules.archive import ModelFigure, Pack
from game.rules.ids import Id
from game.rules.scenario import Measure
from game.viewmodel.units import amount


@dataclass(frozen=True, slots=True)
class FigureView:
    """The model's figure under a reading: the median, the spread, the games inside the band."""

    reading: Id
    median: str
    spread: str
    inside: str
    share: int

    @property
    def words(self) -> str:
        """All of it in a line."""
        return " \u00b7 ".join(each for each in (self.median, self.spread, self.inside) if each)


@dataclass(frozen=True, slots=True)
class ModelView:
    """The heads of the columns, and a line on what was played; "" if nothing is stored."""

    readings: tuple[tuple[Id, str], ...]
    text: str


def model_view(pack: Pack, locale: Locale) -> ModelView:
    """What was played for the table."""
    table = pack.archive.model
    if not table.rows:
        return ModelView((), "")
    names = tuple(dict.fromkeys(one.reading for row in table.rows for one in row.figures))
    scenario = locale.name("scenario", table.scenario) or table.scenario
    text = locale.text("ui.archive.model.text", what=scenario, count=table.seeds)
    if table.content != pack.content_hash:
        text = f"{text} {locale.text('ui.archive.model.older')}"
    shown = tuple((each, locale.name("reading", each) or each) for each in names)
    return ModelView(shown, text)


def figures(measure: Measure, pack: Pack, locale: Locale) -> tuple[FigureView, ...]:
    """The model's figures of a measure; none if they are of another record than is kept now."""
    row = pack.archive.model.row(measure)
    return tuple(_figure(one, measure, locale) for one in row.figures) if row else ()


def _figure(one: ModelFigure, measure: Measure, locale: Locale) -> FigureView:
    low, median, high = (
        amount(locale, each, measure.unit) for each in (one.low, one.median, one.high)
    )
    spread = (
        "" if one.low == one.high else locale.text("ui.archive.model.spread", low=low, high=high)
    )
    inside = locale.text("ui.archive.model.inside", share=locale.percent(round(one.inside, -1)))
    return FigureView(one.reading, median, spread, inside, one.inside)
