"""Entities → the archive: sources, dates, portraits, all that no rule needs."""

from collections.abc import Iterable

from game.content.build.model import model
from game.content.library import Library
from game.content.schema import base
from game.content.schema.actions import Action
from game.content.schema.bodies import Body
from game.content.schema.cards import Card
from game.content.schema.glossary import Term
from game.content.schema.measures import Measure
from game.content.schema.organisations import Organisation
from game.content.schema.people import Fact, Person
from game.content.schema.privileges import Privilege
from game.content.schema.programmes import Programme
from game.content.schema.readings import Reading
from game.content.schema.scenarios import Scenario
from game.content.schema.sources import Source
from game.content.schema.votes import Vote
from game.rules import archive as rules


def archive(library: Library) -> rules.Archive:
    """The archive of a library."""
    return rules.Archive(
        sources={k: source(v) for k, v in library.of("sources", Source).items()},
        people={k: person(v) for k, v in library.of("people", Person).items()},
        cards={k: card(v) for k, v in library.of("cards", Card).items()},
        votes={k: vote(v) for k, v in library.of("votes", Vote).items()},
        bodies={k: body(v) for k, v in library.of("bodies", Body).items()},
        organisations={
            k: organisation(v) for k, v in library.of("organisations", Organisation).items()
        },
        measures={
            k: rules.MeasureNote(k, v.scenarios, cited(v.sources))
            for k, v in library.of("measures", Measure).items()
        },
        programmes={
            k: rules.ProgrammeNote(k, v.seat)
            for k, v in library.of("programmes", Programme).items()
        },
        readings={
            k: rules.ReadingNote(k, cited(v.sources))
            for k, v in library.of("readings", Reading).items()
        },
        terms={
            k: rules.TermNote(k, cited(v.sources)) for k, v in library.of("glossary", Term).items()
        },
        privileges={
            k: rules.PrivilegeNote(k, cited(v.sources))
            for k, v in library.of("privileges", Privilege).items()
        },
        actions={
            k: rules.ActionNote(k, cited(v.sources))
            for k, v in library.of("actions", Action).items()
        },
        recorded=recorded(library),
        model=model(library.packages[0].root),
    )


def cited(citations: Iterable[base.Citation]) -> tuple[rules.Citation, ...]:
    """Citations as the archive keeps them."""
    return tuple(rules.Citation(each.source, each.locator) for each in citations)


def source(source: Source) -> rules.Source:
    """A source."""
    year = str(source.year)
    return rules.Source(source.id, source.author, source.title, year, source.kind, source.url)


def person(person: Person) -> rules.PersonNote:
    """What is kept on a person."""
    return rules.PersonNote(
        id=person.id,
        born=person.born,
        died=person.died,
        portrait=rules.Portrait(**dict(person.portrait)),
        confidence=person.confidence,
        record=tuple(fact(each) for each in person.record),
        citations=cited(person.sources),
    )


def fact(fact: Fact) -> rules.Fact:
    """A line of a person's record."""
    return rules.Fact(fact.date, rules.Citation(fact.source, fact.locator))


def card(card: Card) -> rules.CardNote:
    """Where a card comes from."""
    return rules.CardNote(
        id=card.id,
        theme=card.theme,
        date=card.date,
        confidence=card.confidence,
        events=card.events,
        citations=cited(card.sources),
        options={each.id: cited(each.sources) for each in card.options if each.sources},
    )


def vote(vote: Vote) -> rules.VoteNote:
    """How a vote went in the record."""
    return rules.VoteNote(
        id=vote.id,
        date=vote.date,
        winner=vote.record.winner,
        votes_for=vote.record.votes_for,
        against=vote.record.against,
        abstain=vote.record.abstain,
        confidence=vote.confidence,
        citations=cited(vote.sources),
    )


def body(body: Body) -> rules.BodyNote:
    """The size and the sources of a body."""
    since = tuple(each.since for each in body.terms)
    return rules.BodyNote(body.id, body.size, body.confidence, cited(body.sources), since)


def organisation(each: Organisation) -> rules.OrganisationNote:
    """The guberniyas of a region."""
    provinces = tuple(province.id for province in each.provinces)
    return rules.OrganisationNote(each.id, provinces, each.confidence, cited(each.sources))


def recorded(library: Library) -> tuple[rules.RecordedNote, ...]:
    """The sources of the record's moves."""
    return tuple(
        rules.RecordedNote(each.id, act.month, rules.Citation(act.source, act.locator))
        for each in library.of("scenarios", Scenario).values()
        for act in sorted(each.recorded, key=lambda act: act.month)
    )
