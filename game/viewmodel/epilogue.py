"""What became of the people of a game: told only when it is over."""

from dataclasses import dataclass

from game.locale import Locale
from game.rules.archive import Pack, Portrait
from game.rules.scenario import Scenario
from game.rules.state import State
from game.viewmodel.cited import surname_first
from game.viewmodel.shared import face_of


@dataclass(frozen=True, slots=True)
class EpilogueEntry:
    """Someone of this game and what became of him or her."""

    id: str
    name: str
    years: str
    fate: str
    part: str
    portrait: Portrait | None
    alt: str


def epilogue(
    state: State, scenario: Scenario, pack: Pack, locale: Locale
) -> tuple[EpilogueEntry, ...]:
    """Everyone who held a post, was placed, or spoke on a card of this game; in order of name.

    Nothing became of those whom the game has invented.
    """
    invented = {each.id for each in pack.archive.people.values() if each.invented}
    views = [
        _entry(person, part, pack, locale)
        for person, part in _parts(state, scenario, locale).items()
        if locale.has(f"person.{person}.fate") and person not in invented
    ]
    return tuple(sorted(views, key=lambda view: surname_first(view.name)))


def _parts(state: State, scenario: Scenario, locale: Locale) -> dict[str, str]:
    parts: dict[str, str] = {}
    for card in state.seen:
        for person in scenario.cards[card].speakers:
            parts.setdefault(person, locale.text("debrief.part.spoke"))
    for post, holding in sorted(state.holdings.items()):
        if holding.holder in scenario.people:
            parts[str(holding.holder)] = locale.text(f"post.{post}.name")
    return parts


def _entry(person: str, part: str, pack: Pack, locale: Locale) -> EpilogueEntry:
    note = pack.archive.people.get(person)
    face = face_of(person, locale, pack.archive)
    known = (note.born, note.died) if note else ("", "")
    years = "–".join(each[:4] if each else "?" for each in known) if any(known) else ""
    return EpilogueEntry(
        id=person,
        name=face.name,
        years=years,
        fate=locale.text(f"person.{person}.fate"),
        part=part,
        portrait=face.portrait,
        alt=face.alt,
    )
