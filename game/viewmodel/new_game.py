"""A new game: scenario, seat, programme, reading, preview, seed."""

from collections.abc import Iterable
from dataclasses import dataclass

from game.locale import Locale
from game.rules.archive import Pack
from game.viewmodel.aims import wanted

PREVIEWS = ("student", "secretary", "archive")


@dataclass(frozen=True, slots=True)
class ChoiceView:
    """Something to choose, with its explanation."""

    id: str
    name: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class ProgrammeView:
    """A programme with what it asks for."""

    id: str
    name: str
    text: str
    aims: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class ReadingView:
    """A reading with whose it is, and the case for and against it."""

    id: str
    name: str
    historian: str
    text: str
    evidence: tuple[str, str]


@dataclass(frozen=True, slots=True)
class NewGameView:
    """All that can be chosen; the chosen ones with their texts."""

    scenarios: tuple[ChoiceView, ...]
    seats: tuple[ChoiceView, ...]
    programmes: tuple[ChoiceView, ...]
    readings: tuple[ChoiceView, ...]
    previews: tuple[ChoiceView, ...]
    scenario: ChoiceView
    span: str
    programme: ProgrammeView
    reading: ReadingView


def new_game(
    locale: Locale, pack: Pack, scenario: str, programme: str, reading: str
) -> NewGameView:
    """The choices of a new game. Raises KeyError for ids that the pack does not have."""
    record = pack.scenarios[scenario]
    first, last = record.turns[0].month, record.turns[-1].month
    count = len(record.turns)
    return NewGameView(
        scenarios=_choices(locale, "scenario", pack.scenarios),
        seats=(ChoiceView(record.seat, locale.text(f"ui.seat.{record.seat}")),),
        programmes=_choices(locale, "programme", record.programmes),
        readings=_choices(locale, "reading", pack.readings),
        previews=tuple(
            ChoiceView(
                each, locale.text(f"ui.preview.{each}"), locale.text(f"ui.preview.{each}.text")
            )
            for each in PREVIEWS
        ),
        scenario=ChoiceView(
            scenario,
            locale.text(f"scenario.{scenario}.name"),
            locale.text(f"scenario.{scenario}.text"),
        ),
        span=locale.text("ui.new-game.span", first=first, last=last, count=count),
        programme=_programme(locale, pack, scenario, programme),
        reading=_reading(locale, reading),
    )


def _choices(locale: Locale, kind: str, ids: Iterable[str]) -> tuple[ChoiceView, ...]:
    return tuple(
        ChoiceView(each, locale.name(kind, each) or each, locale.plain(f"{kind}.{each}.text") or "")
        for each in ids
    )


def _programme(locale: Locale, pack: Pack, scenario: str, programme: str) -> ProgrammeView:
    record = pack.scenarios[scenario].programmes[programme]
    base = f"programme.{programme}"
    aims = tuple((locale.text(f"{base}.aim.{a.id}.name"), wanted(locale, a)) for a in record.aims)
    return ProgrammeView(programme, locale.text(f"{base}.name"), locale.text(f"{base}.text"), aims)


def _reading(locale: Locale, reading: str) -> ReadingView:
    base = f"reading.{reading}"
    told = {name: locale.plain(f"{base}.{name}") or "" for name in _TEXTS}
    evidence = (told["evidence-for"], told["evidence-against"])
    name = told["name"] or reading
    return ReadingView(reading, name, told["historian"], told["text"], evidence)


_TEXTS = ("name", "historian", "text", "evidence-for", "evidence-against")
