"""A person as the office knows him: offices, where he stands, what the record says to date."""

from dataclasses import dataclass

from game.locale import Locale
from game.rules.archive import Archive, Pack, PersonNote
from game.rules.ids import PersonId, at
from game.rules.scenario import Scenario
from game.rules.state import State
from game.rules.visibility import knows_stand
from game.viewmodel.between import BetweenLine, between
from game.viewmodel.cited import citation, citations
from game.viewmodel.horizon import day_of_death, horizon
from game.viewmodel.shared import Face, FactView, face_of

TIES = ((600, "close"), (200, "friendly"), (-199, "apart"), (-599, "cool"))
"""From these values on, what binds a person to the General Secretary is called so."""
LENIN, CONFIDENCE = "lenin", "lenin-confidence"
LINES = ((400, "majority"), (-99, "between"), (-1000, "opposition"))


@dataclass(frozen=True, slots=True)
class Dossier:
    """A person's card. `fate` is empty until the game is over.

    `invented` says that the game has made somebody up; it is empty for people of the time.
    """

    face: Face
    full_name: str
    years: str
    bio: str
    offices: tuple[str, ...]
    tie: str
    stands: str
    facts: tuple[FactView, ...]
    between: tuple[BetweenLine, ...]
    confidence: str
    dispute: str
    sources: tuple[str, ...]
    fate: str
    invented: str


def dossier(
    person: PersonId,
    pack: Pack,
    locale: Locale,
    scenario: Scenario | None = None,
    state: State | None = None,
) -> Dossier:
    """A person to date. Without a game: what the archive has, still without the later fate."""
    note = pack.archive.people.get(person)
    over = state is not None and state.over
    dead = day_of_death(note, scenario, state) if scenario and state else ""
    stem = f"person.{person}"
    face = face_of(person, locale, pack.archive, dead=bool(dead))
    return Dossier(
        face=face,
        full_name=locale.plain(f"{stem}.full-name") or face.name,
        years=_years(note, locale, dead=over or bool(dead)),
        bio=locale.plain(f"{stem}.bio") or "",
        offices=() if dead else offices(person, scenario, state, locale),
        tie=tie_text(person, pack.archive, scenario, state, locale),
        stands="" if dead else _line_text(person, scenario, state, locale),
        between=between(person, state, scenario, locale, pack.archive)
        if state and scenario
        else (),
        facts=_facts(note, pack, locale, horizon(scenario, state)),
        confidence=locale.text(f"confidence.{note.confidence}") if note else "",
        dispute=locale.plain(f"{stem}.dispute") or "",
        sources=citations(pack, note),
        fate=locale.plain(f"{stem}.fate") or "" if over else "",
        invented=locale.text("ui.bodies.invented") if note and note.invented else "",
    )


def offices(
    person: PersonId, scenario: Scenario | None, state: State | None, locale: Locale
) -> tuple[str, ...]:
    """Bodies first, then posts with the way they were filled."""
    if scenario is None:
        return ()
    found = []
    turn = state.turn if state is not None else 1
    for body in scenario.bodies.values():
        if person in body.term(turn).members:
            found.append(locale.text("ui.bodies.member-of", body=body.id))
        elif person in body.term(turn).candidates:
            found.append(locale.text("ui.bodies.candidate-of", body=body.id))
    holdings = state.holdings if state is not None else {}
    for post, holding in sorted(holdings.items()):
        if holding.holder == person:
            manner = locale.text(f"ui.bodies.manner.{holding.manner}")
            found.append(locale.text("ui.bodies.holds", post=post, how=manner))
    return tuple(found)


def tie_key(person: PersonId, archive: Archive, scenario: Scenario, state: State) -> str:
    """How a person stands to the General Secretary, as a word of the locale; the dead do not."""
    if day_of_death(archive.people.get(person), scenario, state):
        return "dead"
    if not knows_stand(person, state, scenario):
        return "unknown"
    tie = _tie(person, state)
    return next((word for least, word in TIES if tie >= least), "opposed")


def _tie(person: PersonId, state: State) -> int:
    """What binds him; for Lenin: what he thinks of the Secretary (500: neither)."""
    if person == LENIN and CONFIDENCE in state.ledger:
        return 2 * state.ledger[CONFIDENCE] - 1_000
    return state.ledger.get(at("tie", person), 0)


def line_key(person: PersonId, scenario: Scenario, state: State) -> str:
    """Where a person stands between majority and opposition, as a word of the locale.

    Empty if it is not known here, and for people whom the game has made up.
    """
    if scenario.people[person].invented or not knows_stand(person, state, scenario):
        return ""
    line = state.ledger.get(at("line", person), 0)
    return next((word for least, word in LINES if line >= least), "opposition")


def tie_text(
    person: PersonId,
    archive: Archive,
    scenario: Scenario | None,
    state: State | None,
    locale: Locale,
) -> str:
    """A sentence on the tie; empty outside a game, where nothing has happened."""
    if scenario is None or state is None or person not in scenario.people:
        return ""
    if person == "stalin":
        return locale.text("ui.bodies.tie.self")
    if died := day_of_death(archive.people.get(person), scenario, state):
        return locale.text("ui.bodies.tie.dead", day=locale.date(died))
    return locale.text(f"ui.bodies.tie.{tie_key(person, archive, scenario, state)}")


def _line_text(
    person: PersonId, scenario: Scenario | None, state: State | None, locale: Locale
) -> str:
    if scenario is None or state is None or person not in scenario.people:
        return ""
    word = line_key(person, scenario, state)
    return locale.text(f"ui.bodies.line.{word}") if word else ""


def _years(note: PersonNote | None, locale: Locale, *, dead: bool) -> str:
    """The year of death is a part of the later fate, so it waits for the end, his or the game’s."""
    if note is None or note.born is None:
        return ""
    born = note.born[:4]
    if dead and note.died:
        return f"{born}–{note.died[:4]}"
    return locale.text("ui.bodies.born", year=born)


def _facts(note: PersonNote | None, pack: Pack, locale: Locale, until: str) -> tuple[FactView, ...]:
    if note is None:
        return ()
    rows = [
        (fact.date or "", locale.plain(f"person.{note.id}.record.{index}"), fact.citation)
        for index, fact in enumerate(note.record)
    ]
    told = [(date, text, one) for date, text, one in rows if text and date <= until]
    return tuple(
        FactView(locale.date(date) if date else "", text, citation(pack, one))
        for date, text, one in sorted(told, key=lambda row: row[0])
    )
