"""A new game: scenario, seat, the other seat's policy, programme, reading, preview, seed."""

from collections.abc import Iterable
from dataclasses import dataclass

from game.locale import Locale
from game.rules.archive import Pack
from game.rules.ids import Id, Seat
from game.rules.scenario import Scenario
from game.rules.seats.policies import POLICIES
from game.viewmodel.aims import wanted

PREVIEWS = ("student", "secretary", "archive")
RIVALS = tuple(POLICIES)
"""How the other seat can play; by the record unless one chooses otherwise."""

LONG = 12
"""A scenario of more turns plays others one after the other."""


@dataclass(frozen=True, slots=True)
class ChoiceView:
    """Something to choose, with its explanation."""

    id: str
    name: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class DeskView:
    """What a scenario is about from the chosen seat."""

    name: str
    text: str
    objective: str


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
    rivals: tuple[ChoiceView, ...]
    programmes: tuple[ChoiceView, ...]
    readings: tuple[ChoiceView, ...]
    previews: tuple[ChoiceView, ...]
    scenario: ChoiceView
    span: str
    desk: DeskView
    rival: ChoiceView
    programme: ProgrammeView
    reading: ReadingView


@dataclass(frozen=True, slots=True)
class Chosen:
    """The ids of what is chosen."""

    scenario: Id
    seat: Seat
    rival: Id
    programme: Id
    reading: Id


def scenarios(pack: Pack) -> tuple[Id, ...]:
    """The scenarios in the order of their beginnings; those that play others through come last.

    One without a programme for either seat cannot be set out in.
    """

    def place(scenario: Id) -> tuple[bool, str, int, int]:
        turns = pack.scenarios[scenario].turns
        return len(turns) > LONG, turns[0].month, turns[0].first, len(turns)

    playable = [each for each, scenario in pack.scenarios.items() if scenario.programmes]
    return tuple(sorted(playable, key=place))


def proposed(pack: Pack, scenario: Id, seat: Seat | None = None) -> Chosen:
    """What a new game of a scenario proposes. Raises KeyError for an unknown one."""
    seats = pack.seats(scenario)
    sits = seat if seat in seats else seats[0]
    programmes = pack.scenario(scenario, seat=sits).programmes
    return Chosen(scenario, sits, RIVALS[0], next(iter(programmes), ""), next(iter(pack.readings)))


def new_game(locale: Locale, pack: Pack, chosen: Chosen) -> NewGameView:
    """The choices of a new game. Raises KeyError for ids that the pack does not have."""
    record = pack.scenario(chosen.scenario, seat=chosen.seat)
    first, last = record.turns[0].month, record.turns[-1].month
    count = len(record.turns)
    rivals = tuple(_explained(locale, "rival", each) for each in RIVALS)
    return NewGameView(
        scenarios=_choices(locale, "scenario", scenarios(pack)),
        seats=tuple(
            ChoiceView(each, locale.text(f"ui.seat.{each}")) for each in pack.seats(chosen.scenario)
        ),
        rivals=rivals,
        programmes=_choices(locale, "programme", record.programmes),
        readings=_choices(locale, "reading", pack.readings),
        previews=tuple(_explained(locale, "preview", each) for each in PREVIEWS),
        scenario=ChoiceView(
            chosen.scenario,
            locale.text(f"scenario.{chosen.scenario}.name"),
            locale.text(f"scenario.{chosen.scenario}.text"),
        ),
        span=locale.text("ui.new-game.span", first=first, last=last, count=count),
        desk=_desk(locale, chosen),
        rival=next(each for each in rivals if each.id == chosen.rival),
        programme=_programme(locale, record, chosen.programme),
        reading=_reading(locale, chosen.reading),
    )


def _explained(locale: Locale, kind: str, name: str) -> ChoiceView:
    return ChoiceView(name, locale.text(f"ui.{kind}.{name}"), locale.text(f"ui.{kind}.{name}.text"))


def _desk(locale: Locale, chosen: Chosen) -> DeskView:
    stem = f"scenario.{chosen.scenario}.seat.{chosen.seat}"
    told = (locale.plain(f"{stem}.{part}") or "" for part in ("text", "objective"))
    return DeskView(locale.text(f"ui.seat.{chosen.seat}"), *told)


def _choices(locale: Locale, kind: str, ids: Iterable[str]) -> tuple[ChoiceView, ...]:
    return tuple(
        ChoiceView(each, locale.name(kind, each) or each, locale.plain(f"{kind}.{each}.text") or "")
        for each in ids
    )


def _programme(locale: Locale, scenario: Scenario, programme: Id) -> ProgrammeView:
    aimed = scenario.programmes[programme].aims
    base = f"programme.{programme}"
    aims = tuple((locale.text(f"{base}.aim.{a.id}.name"), wanted(locale, a)) for a in aimed)
    return ProgrammeView(programme, locale.text(f"{base}.name"), locale.text(f"{base}.text"), aims)


def _reading(locale: Locale, reading: str) -> ReadingView:
    base = f"reading.{reading}"
    told = {name: locale.plain(f"{base}.{name}") or "" for name in _TEXTS}
    evidence = (told["evidence-for"], told["evidence-against"])
    name = told["name"] or reading
    return ReadingView(reading, name, told["historian"], told["text"], evidence)


_TEXTS = ("name", "historian", "text", "evidence-for", "evidence-against")
