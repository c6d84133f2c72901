"""People, posts, organisations, bodies, votes, privileges, numbers → rules' records."""

from collections.abc import Iterable

from game.content.build.cards import Calendar, inside, opening, turns
from game.content.build.copy import copied
from game.content.build.own import plays, shares
from game.content.library import Library
from game.content.schema.actions import Action
from game.content.schema.assemblies import Assembly
from game.content.schema.bodies import Body
from game.content.schema.numbers import Number
from game.content.schema.organisations import Organisation
from game.content.schema.people import Person
from game.content.schema.posts import Post
from game.content.schema.privileges import Privilege
from game.content.schema.scenarios import Scenario
from game.content.schema.votes import Sway, Vote
from game.content.schema.waverers import Offer, Waverer
from game.rules import scenario as rules
from game.rules.ids import at


def people(library: Library) -> dict[str, rules.Person]:
    """Everybody: also who is only mentioned may be placed, and sits in the archive."""
    every = library.of("people", Person)
    return {key: copied(each, rules.Person) for key, each in every.items()}


def posts(library: Library, scenario: Scenario) -> dict[str, rules.Post]:
    """All posts, but for those of organisations that a scenario does not play."""
    every = library.of("posts", Post)
    return {
        key: copied(each, rules.Post)
        for key, each in every.items()
        if plays(scenario, each.organisation)
    }


def organisations(library: Library, scenario: Scenario) -> dict[str, rules.Organisation]:
    """The organisations that a scenario plays."""
    every = library.of("organisations", Organisation)
    return {
        key: copied(each, rules.Organisation) for key, each in every.items() if plays(scenario, key)
    }


def bodies(library: Library, calendar: Calendar) -> dict[str, rules.Body]:
    """All bodies, with the terms that concern a scenario."""
    return {key: body(each, calendar) for key, each in library.of("bodies", Body).items()}


def body(body: Body, calendar: Calendar) -> rules.Body:
    """A body: its last term before the scenario, and those that begin in it."""
    terms = [copied(body, rules.Term, first=0)]
    for each in body.terms:
        first = began(each.since, calendar)
        if first is not None:
            term = copied(each, rules.Term, first=first)
            terms = [term] if first == 0 else [*terms, term]
    return copied(body, rules.Body, terms=tuple(terms), first=_called(body, calendar))


def _called(body: Body, calendar: Calendar) -> int:
    """The turn from which a body is spoken of; after the last if that lies beyond the scenario."""
    if body.called is None:
        return 0
    later = (n for n, (_, ends) in enumerate(calendar, 1) if opening(body.called) <= ends)
    return next(later, len(calendar) + 1)


def began(day: str, calendar: Calendar) -> int | None:
    """The turn after which something is so: 0 before the scenario, None after it.

    What is elected in a turn sits from the next one on.
    """
    if opening(day) < calendar[0][0]:
        return 0
    return next((n + 1 for n, (_, ends) in enumerate(calendar, 1) if opening(day) <= ends), None)


def assemblies(library: Library, calendar: Calendar) -> dict[str, rules.Assembly]:
    """The assemblies whose delegates are chosen in a scenario."""
    return {
        key: copied(each, rules.Assembly, turn=turns(each.chosen, each.chosen, calendar)[1])
        for key, each in library.of("assemblies", Assembly).items()
        if inside(each.chosen, each.chosen, calendar)
    }


def actions(library: Library, scenario: Scenario) -> dict[str, rules.Action]:
    """The standing actions of a scenario."""
    every = library.of("actions", Action)
    return {
        key: copied(each, rules.Action)
        for key, each in every.items()
        if shares(scenario, each.scenarios)
    }


def offers(library: Library) -> dict[str, rules.Offer]:
    """What the seats can offer before a vote."""
    return {key: copied(each, rules.Offer) for key, each in library.of("offers", Offer).items()}


def votes(library: Library, scenario: Scenario, calendar: Calendar) -> dict[str, rules.Vote]:
    """The votes that fall into a scenario, in the order of their dates."""
    every = [v for v in library.of("votes", Vote).values() if shares(scenario, v.scenarios)]
    held = [each for each in every if inside(each.turn, each.turn, calendar)]
    asked = tuple(library.of("waverers", Waverer).values())
    return {
        each.id: vote(each, calendar, asked) for each in sorted(held, key=lambda vote: vote.date)
    }


def vote(vote: Vote, calendar: Calendar, asked: Iterable[Waverer] = ()) -> rules.Vote:
    """One vote, and whom a visit can move; of several turns in its month it is held in the last."""
    return copied(
        vote,
        rules.Vote,
        turn=turns(vote.turn, vote.turn, calendar)[1],
        options=tuple(each.id for each in vote.options),
        swayed=tuple(sway(each) for each in vote.swayed),
        waverers={
            each.person: copied(each, rules.Waverer) for each in asked if each.vote == vote.id
        },
    )


def sway(each: Sway) -> rules.Sway:
    """A number that sways a vote, by its ledger key."""
    key = each.number if each.at is None else at(each.number, each.at)
    return copied(each, rules.Sway, number=key)


def privileges(library: Library) -> dict[str, rules.Privilege]:
    """All privileges."""
    every = library.of("privileges", Privilege)
    return {key: copied(each, rules.Privilege) for key, each in every.items()}


def numbers(library: Library) -> dict[str, rules.Number]:
    """The declared numbers, and for each privilege the number that counts what was given."""
    every = library.of("numbers", Number)
    declared = {key: copied(each, rules.Number) for key, each in every.items()}
    return declared | {
        f"given-{each.id}": rules.Number(
            f"given-{each.id}", each.scope, "units", 0, each.ceiling, 0
        )
        for each in library.of("privileges", Privilege).values()
    }
