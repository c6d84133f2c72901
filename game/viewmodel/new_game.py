"""A new game: posters and desks; behind them programme, rival, reading, preview."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from game.locale import Locale
from game.rules.archive import Pack, ScenarioNote
from game.rules.ids import Id, Seat
from game.rules.scenario import Scenario
from game.rules.seats.policies import POLICIES
from game.viewmodel.aims import source, wanted
from game.viewmodel.seat_names import seat_name
from game.viewmodel.shared import Face, Line, face_of

PREVIEWS = ("student", "secretary", "archive")
RIVALS = tuple(POLICIES)
"""How the other seat can play; by the record unless one chooses otherwise."""

LONG = 12
"""A scenario of more turns plays others one after the other."""


@dataclass(frozen=True, slots=True)
class PosterView:
    """A scenario as it is chosen: its name, its months, the name of its drawing.

    One that plays others through has instead for each of them its months and its drawing.
    """

    id: Id
    name: str
    months: str
    drawing: str
    spans: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class SeatView:
    """A desk as it is chosen: whose it is, what it is."""

    id: Seat
    name: str
    face: Face | None
    text: str


@dataclass(frozen=True, slots=True)
class NewGameView:
    """What is chosen in sight: the months, the desk; in a line which months are chosen."""

    posters: tuple[PosterView, ...]
    seats: tuple[SeatView, ...]
    chosen: Line


@dataclass(frozen=True, slots=True)
class DrawerView:
    """What else can be chosen; the chosen ones with their texts.

    `desk` is what the scenario is about from the chosen seat, `evidence` the case for and against
    the reading.
    """

    rivals: tuple[Line, ...]
    programmes: tuple[Line, ...]
    readings: tuple[Line, ...]
    previews: tuple[Line, ...]
    scenario: Line
    desk: Line
    objective: str
    rival: Line
    programme: Line
    aims: tuple[Line, ...]
    reading: Line
    evidence: tuple[str, str]


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


def fitting(pack: Pack, chosen: Chosen) -> Chosen:
    """The same choice; what of it the pack does not have, or not together, is as proposed."""
    every = scenarios(pack)
    found = proposed(pack, chosen.scenario if chosen.scenario in every else every[0], chosen.seat)
    programmes = pack.scenario(found.scenario, seat=found.seat).programmes
    return replace(
        found,
        rival=chosen.rival if chosen.rival in RIVALS else found.rival,
        programme=chosen.programme if chosen.programme in programmes else found.programme,
        reading=chosen.reading if chosen.reading in pack.readings else found.reading,
    )


def new_game(locale: Locale, pack: Pack, chosen: Chosen) -> NewGameView:
    """Months and desks. Raises KeyError for ids that the pack does not have."""
    name = locale.text(f"scenario.{chosen.scenario}.name")
    return NewGameView(
        posters=tuple(_poster(locale, pack, each) for each in scenarios(pack)),
        seats=tuple(_seat(locale, pack, chosen, each) for each in pack.seats(chosen.scenario)),
        chosen=Line(chosen.scenario, name, _span(locale, pack.scenarios[chosen.scenario])),
    )


def drawer(locale: Locale, pack: Pack, chosen: Chosen) -> DrawerView:
    """The rest of the choices. Raises KeyError for ids that the pack does not have."""
    record = pack.scenario(chosen.scenario, seat=chosen.seat)
    stem = f"scenario.{chosen.scenario}.seat.{chosen.seat}"

    def told(part: str) -> str:
        return locale.plain(f"{stem}.{part}") or ""

    return DrawerView(
        rivals=_words(locale, "rival", RIVALS),
        programmes=_choices(locale, "programme", record.programmes),
        readings=_choices(locale, "reading", pack.readings),
        previews=_words(locale, "preview", PREVIEWS),
        scenario=Line(
            chosen.scenario,
            locale.text(f"scenario.{chosen.scenario}.name"),
            _span(locale, record),
            locale.text(f"scenario.{chosen.scenario}.text"),
        ),
        desk=Line(chosen.seat, seat_name(locale, chosen.scenario, chosen.seat), note=told("text")),
        objective=told("objective"),
        rival=Line(
            chosen.rival,
            locale.text(f"ui.rival.{chosen.rival}"),
            note=locale.text(f"ui.rival.{chosen.rival}.text"),
        ),
        programme=Line(
            chosen.programme,
            locale.text(f"programme.{chosen.programme}.name"),
            note=locale.text(f"programme.{chosen.programme}.text"),
        ),
        aims=_aims(locale, record, chosen.programme),
        reading=_reading(locale, chosen.reading),
        evidence=(
            locale.plain(f"reading.{chosen.reading}.evidence-for") or "",
            locale.plain(f"reading.{chosen.reading}.evidence-against") or "",
        ),
    )


def _span(locale: Locale, scenario: Scenario) -> str:
    """From which month to which, and in how many turns."""
    turns = scenario.turns
    first, last = turns[0].month, turns[-1].month
    return locale.text("ui.new-game.span", first=first, last=last, count=len(turns))


def _poster(locale: Locale, pack: Pack, scenario: Id) -> PosterView:
    turns, note = pack.scenarios[scenario].turns, pack.archive.scenarios.get(scenario)
    months = locale.span(turns[0].month, turns[-1].month)
    spans = _spans(pack, note) if note is not None else ()
    if spans:
        count = sum(each for each, _ in spans)
        months = locale.text("ui.new-game.months", span=months, count=count)
    drawing = (note.poster if note is not None else None) or ""
    return PosterView(
        scenario, locale.name("scenario", scenario) or scenario, months, drawing, spans
    )


def _spans(pack: Pack, note: ScenarioNote) -> tuple[tuple[int, str], ...]:
    """How many months each part brings that none before it has, and its drawing."""
    known, spans = set[str](), list[tuple[int, str]]()
    for part in note.parts:
        months = {turn.month for turn in pack.scenarios[part].turns} - known
        drawing = pack.archive.scenarios[part].poster or ""
        spans.append((len(months), drawing))
        known |= months
    return tuple(spans)


def _seat(locale: Locale, pack: Pack, chosen: Chosen, seat: Seat) -> SeatView:
    """A desk; where nobody is named it has a silhouette, and what the scenario says of it."""
    stem, you = (
        f"scenario.{chosen.scenario}.seat.{seat}",
        pack.archive.desk(chosen.scenario, seat).you,
    )
    return SeatView(
        seat,
        seat_name(locale, chosen.scenario, seat),
        face_of(you, locale, pack.archive) if you is not None else None,
        locale.plain(f"{stem}.desk") or locale.plain(f"{stem}.text") or "",
    )


def _words(locale: Locale, kind: str, ids: Iterable[str]) -> tuple[Line, ...]:
    """Choices that pages have words for."""
    return tuple(Line(each, locale.text(f"ui.{kind}.{each}")) for each in ids)


def _choices(locale: Locale, kind: str, ids: Iterable[str]) -> tuple[Line, ...]:
    """Choices that content names; what they mean is told of the one that is chosen."""
    return tuple(Line(each, locale.name(kind, each) or each) for each in ids)


def _aims(locale: Locale, scenario: Scenario, programme: Id) -> tuple[Line, ...]:
    """What a programme asks for, how much of it, and what moves it."""
    stem = f"programme.{programme}.aim"
    aims = scenario.programmes[programme].aims
    return tuple(
        Line(
            each.id,
            locale.text(f"{stem}.{each.id}.name"),
            wanted(locale, each),
            source(locale, scenario, each),
        )
        for each in aims
    )


def _reading(locale: Locale, reading: str) -> Line:
    """A reading with whose it is."""
    name, historian, text = (
        locale.plain(f"reading.{reading}.{part}") or "" for part in ("name", "historian", "text")
    )
    return Line(reading, name or reading, historian, text)
