"""People who can be sent: what they can do, where they come from, what is known of them."""

from dataclasses import dataclass, replace

from game.locale import Locale
from game.locale.locale import capital
from game.rules.ids import LOCAL, Manner, at
from game.rules.moves import Fill
from game.rules.plays.posts import candidates
from game.rules.power.placement import LOCAL_COMPETENCE
from game.rules.reducer import reduce
from game.rules.scenario import Post
from game.viewmodel.chips import ChipView
from game.viewmodel.context import ViewContext
from game.viewmodel.expected import feet_found
from game.viewmodel.horizon import horizon
from game.viewmodel.moves import change_chips, moved
from game.viewmodel.shared import Face, FactView, cited, face_of

SKILL = (400, 550, 680, 800)
TIE = (-200, 50, 300, 600)
"""From these values on, in per mille, the next word is used."""

SHOWN = ("grip", "contentment", "squabble", "loyalty")
FIRST = 4
"""So many candidates are shown before the rest is asked for."""


@dataclass(frozen=True, slots=True)
class CandidateView:
    """Someone who can be sent. `effects` are what is expected of him in this post."""

    face: Face
    roots: str
    known: tuple[FactView, ...]
    effects: tuple[ChipView, ...]


def ranked(context: ViewContext, post: Post) -> tuple[str, ...]:
    """Everyone who can be sent: those at home there first, then the ablest of those not at odds.

    The man of the place is second: he is the other way of doing it, and must not be missed.
    """
    people = context.scenario.people
    named = [each for each in candidates(context.state, context.scenario) if each != LOCAL]
    home = post.organisation or ""
    named.sort(
        key=lambda each: (
            home not in people[each].roots,
            context.state.ledger.get(at("tie", each), 0) < TIE[0],
            -people[each].competence,
        )
    )
    return (*named[:1], LOCAL, *named[1:])


def candidate(context: ViewContext, post: Post, person: str, manner: Manner) -> CandidateView:
    """One candidate. What is expected is the whole effect, at once and later."""
    record = context.scenario.people.get(person)
    locale = context.locale
    skill = word(
        locale, "ui.posting.skill", record.competence if record else LOCAL_COMPETENCE, SKILL
    )
    tie = context.state.ledger.get(at("tie", person), 0)
    ties = word(locale, "ui.posting.tie", tie, TIE) if record else ""
    words = " \u00b7 ".join(part for part in (skill, _home(context, post, person), ties) if part)
    face = face_of(person, locale, context.archive, words)
    return CandidateView(
        face=replace(face, name=capital(face.name)),  # the man of the place has no name of his own
        roots=_roots(context, person),
        known=known(context, person),
        effects=_effects(context, post, person, manner),
    )


def known(context: ViewContext, person: str) -> tuple[FactView, ...]:
    """The record of a person to date, line by line."""
    archive, locale = context.archive, context.locale
    until = horizon(context.scenario, context.state)
    note = archive.people.get(person)
    if note is None:
        return ()
    lines = []
    for index, fact in enumerate(note.record):
        if (fact.date or "") > until:
            continue
        text = locale.text(f"person.{person}.record.{index}")
        if fact.date:
            text = locale.text("ui.posting.fact", when=locale.date(fact.date), what=text)
        (source,) = cited(archive, (fact.citation,))
        lines.append(FactView("", text, source.line))
    return tuple(lines)


def word(locale: Locale, key: str, value: int, steps: tuple[int, ...]) -> str:
    """A value as one of a row of words, `key.1` for the lowest.

    >>> word(Locale({"en": {"k.2": "fair"}}), "k", 500, (400, 600))
    'fair'
    """
    return locale.text(f"{key}.{1 + sum(value >= step for step in steps)}")


def _home(context: ViewContext, post: Post, person: str) -> str:
    """Whether he has roots in the place; a department is no place."""
    record = context.scenario.people.get(person)
    if post.organisation is None:
        return ""
    here = record is None or post.organisation in record.roots
    return context.locale.text("ui.posting.local" if here else "ui.posting.no-roots")


def _roots(context: ViewContext, person: str) -> str:
    record = context.scenario.people.get(person)
    names = [context.locale.name("organisation", o) or o for o in record.roots] if record else []
    return context.locale.text("ui.posting.roots", where=", ".join(names)) if names else ""


def _effects(context: ViewContext, post: Post, person: str, manner: Manner) -> tuple[ChipView, ...]:
    """Arrows for what he would do there; the price and the purses are shown elsewhere."""
    if context.preview != "student":
        return ()
    move = Fill(post.id, person, manner)
    changes = moved(reduce(context.state, move, context.scenario).changes)
    later, _ = feet_found(context.state, move, context.scenario)
    here = post.organisation or ""
    every = [*changes, *later]
    if here:
        kept = [each for each in every if each.number.partition("@")[0] in SHOWN]
        every = sorted(kept, key=lambda each: SHOWN.index(each.number.partition("@")[0]))
    return change_chips(every, context.scenario, context.locale, here=here or person)
