"""The bodies: who sits in them, how each member stands, who elects whom."""

from dataclasses import dataclass

from game.rules.scenario import Body, Term
from game.viewmodel.blocs import bloc_name
from game.viewmodel.circle import CircleView, circle
from game.viewmodel.context import ViewContext
from game.viewmodel.dossier import tie_key
from game.viewmodel.shared import Face, face_of

CIRCLE = "circle"
"""The first entry of the list: the circular flow."""


@dataclass(frozen=True, slots=True)
class BodyView:
    """A body with its seats; of each member it is said how he stands to the General Secretary."""

    id: str
    name: str
    about: str
    elected_by: str
    count: str
    members: tuple[Face, ...]
    candidates: tuple[Face, ...]
    blocs: tuple[tuple[str, str], ...]
    dispute: str


@dataclass(frozen=True, slots=True)
class BodiesView:
    """The page: the list of bodies, and the one that is open (or the circle)."""

    entries: tuple[tuple[str, str], ...]
    current: str
    circle: CircleView | None
    body: BodyView | None


def bodies(context: ViewContext, current: str = "") -> BodiesView:
    """The page opened on a body; on the circle if none is named."""
    every = context.scenario.bodies.values()
    known = {each.id: each for each in every if each.first <= context.state.turn}
    chosen = current if current in known else CIRCLE
    entries = [(CIRCLE, context.locale.text("ui.bodies.circle"))]
    entries += [(each, context.locale.name("body", each) or each) for each in known]
    return BodiesView(
        entries=tuple(entries),
        current=chosen,
        circle=circle(context) if chosen == CIRCLE else None,
        body=None if chosen == CIRCLE else body_view(context, known[chosen]),
    )


def body_view(context: ViewContext, body: Body) -> BodyView:
    """A body as it sits now, with its members in the order of their election."""
    locale, term = context.locale, body.term(context.state.turn)
    return BodyView(
        id=body.id,
        name=locale.name("body", body.id) or body.id,
        about=locale.plain(f"body.{body.id}.about") or "",
        elected_by=_elected_by(context, body),
        count=_count(context, body, term),
        members=tuple(_seat(context, each) for each in term.members),
        candidates=tuple(_seat(context, each) for each in term.candidates),
        blocs=tuple((bloc_name(context, body.id, each.id), str(each.size)) for each in term.blocs),
        dispute=_dispute(context, body),
    )


def _count(context: ViewContext, body: Body, term: Term) -> str:
    known, unnamed = len(term.members), sum(each.size for each in term.blocs)
    note = context.archive.bodies.get(body.id)
    listed = (note.size if note and not unnamed else None) or 0
    size = max(listed, known + unnamed)
    if not known:
        return context.locale.text("ui.bodies.delegates", count=size)
    if size > known:
        return context.locale.text("ui.bodies.some", known=known, count=size)
    return context.locale.text("ui.bodies.seats", count=size)


def _dispute(context: ViewContext, body: Body) -> str:
    """What is in doubt about the term that sits now: the last one that began before this turn."""
    note = context.archive.bodies.get(body.id)
    turn = context.scenario.turns[context.state.turn - 1]
    opened = f"{turn.month}-{turn.first:02}"
    begun = sum(day < opened for day in note.since) if note else 0
    stem = f"body.{body.id}.terms.{begun - 1}" if begun else f"body.{body.id}"
    return context.locale.plain(f"{stem}.dispute") or ""


def _elected_by(context: ViewContext, body: Body) -> str:
    if body.elected_by is None:
        return ""
    name = context.locale.name("body", body.elected_by) or body.elected_by
    return context.locale.text("ui.bodies.elected-by", who=name)


def _seat(context: ViewContext, person: str) -> Face:
    """A member: how he stands to the General Secretary, in a word, as far as is known."""
    own = "self" if context.scenario.seat == "general-secretary" else "secretary"
    tie = tie_key(person, context.archive, context.scenario, context.state)
    word = own if person == "stalin" else tie
    said = context.locale.text(f"ui.bodies.short.{word}")
    return face_of(person, context.locale, context.archive, said, dead=tie == "dead")
