"""The bodies: who sits in them, how each member stands, who elects whom."""

from dataclasses import dataclass

from game.rules.archive import Portrait
from game.rules.scenario import Body
from game.viewmodel.circle import CircleView, circle
from game.viewmodel.dossier import portrait, tie_key
from game.viewmodel.sight import Sight
from game.viewmodel.words import person_name

CIRCLE = "circle"
"""The first entry of the list: the circular flow."""


@dataclass(frozen=True, slots=True)
class SeatView:
    """A member: how he stands to the General Secretary, in a word, as far as is known."""

    id: str
    name: str
    tie: str
    portrait: Portrait | None
    alt: str


@dataclass(frozen=True, slots=True)
class BodyView:
    """A body with its seats."""

    id: str
    name: str
    about: str
    elected_by: str
    count: str
    members: tuple[SeatView, ...]
    candidates: tuple[SeatView, ...]
    dispute: str


@dataclass(frozen=True, slots=True)
class BodiesView:
    """The page: the list of bodies, and the one that is open (or the circle)."""

    entries: tuple[tuple[str, str], ...]
    current: str
    circle: CircleView | None
    body: BodyView | None


def bodies(sight: Sight, current: str = "") -> BodiesView:
    """The page opened on a body; on the circle if none is named."""
    known = sight.scenario.bodies
    chosen = current if current in known else CIRCLE
    entries = [(CIRCLE, sight.locale.text("ui.bodies.circle"))]
    entries += [(each, sight.locale.name("body", each) or each) for each in known]
    return BodiesView(
        entries=tuple(entries),
        current=chosen,
        circle=circle(sight) if chosen == CIRCLE else None,
        body=None if chosen == CIRCLE else body_view(sight, known[chosen]),
    )


def body_view(sight: Sight, body: Body) -> BodyView:
    """A body with its members in the order of their election."""
    locale = sight.locale
    note = sight.archive.bodies.get(body.id)
    size = note.size if note and note.size else len(body.members)
    return BodyView(
        id=body.id,
        name=locale.name("body", body.id) or body.id,
        about=locale.plain(f"body.{body.id}.about") or "",
        elected_by=_elected_by(sight, body),
        count=_count(sight, body, size),
        members=tuple(_seat(sight, each) for each in body.members),
        candidates=tuple(_seat(sight, each) for each in body.candidates),
        dispute=locale.plain(f"body.{body.id}.dispute") or "",
    )


def _count(sight: Sight, body: Body, size: int) -> str:
    if not body.members:
        return sight.locale.text("ui.bodies.delegates", count=size)
    if size > len(body.members):
        return sight.locale.text("ui.bodies.some", known=len(body.members), count=size)
    return sight.locale.text("ui.bodies.seats", count=size)


def _elected_by(sight: Sight, body: Body) -> str:
    if body.elected_by is None:
        return ""
    name = sight.locale.name("body", body.elected_by) or body.elected_by
    return sight.locale.text("ui.bodies.elected-by", who=name)


def _seat(sight: Sight, person: str) -> SeatView:
    locale = sight.locale
    name = person_name(locale, person)
    word = "self" if person == "stalin" else tie_key(person, sight.scenario, sight.state)
    return SeatView(
        person,
        name,
        locale.text(f"ui.bodies.short.{word}"),
        portrait(sight.archive, person),
        locale.plain(f"person.{person}.alt") or name,
    )
