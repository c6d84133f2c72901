"""Entities → the archive: sources, dates, portraits, all that no rule needs."""

from collections.abc import Iterable

from game.content.build.cards import closing, opening
from game.content.build.copy import copied
from game.content.build.handouts import exhibit, handout, syllabus
from game.content.build.lessons import lesson
from game.content.build.model import model
from game.content.build.scenes import note
from game.content.build.sensitivity import sensitivity
from game.content.library import Library
from game.content.schema import base
from game.content.schema.actions import Action
from game.content.schema.bodies import Body
from game.content.schema.cards import Card
from game.content.schema.chains import Chain
from game.content.schema.constants import Constant
from game.content.schema.exhibits import Exhibit
from game.content.schema.gazette import News
from game.content.schema.glossary import Term
from game.content.schema.handouts import Handout
from game.content.schema.lessons import Lesson
from game.content.schema.measures import Measure
from game.content.schema.organisations import Organisation
from game.content.schema.people import Fact, Person
from game.content.schema.privileges import Privilege
from game.content.schema.programmes import Programme
from game.content.schema.readings import Reading
from game.content.schema.scenarios import Scenario
from game.content.schema.scenes import Scene
from game.content.schema.sources import Source
from game.content.schema.syllabuses import Syllabus
from game.content.schema.votes import Vote
from game.rules import archive as rules


def archive(library: Library) -> rules.Archive:
    """The archive of a library."""
    return rules.Archive(
        sources={k: source(v) for k, v in library.of("sources", Source).items()},
        people={k: person(v) for k, v in library.of("people", Person).items()},
        cards={k: card(v) for k, v in library.of("cards", Card).items()},
        chains={k: copied(v, rules.ChainNote) for k, v in library.of("chains", Chain).items()},
        scenes={k: note(v, cited(v.sources)) for k, v in library.of("scenes", Scene).items()},
        votes={k: vote(v) for k, v in library.of("votes", Vote).items()},
        bodies={k: body(v) for k, v in library.of("bodies", Body).items()},
        organisations={
            k: organisation(v) for k, v in library.of("organisations", Organisation).items()
        },
        measures={
            k: copied(
                v,
                rules.MeasureNote,
                read=v.quantity is not None,
                tied=v.tied is not None,
                citations=cited(v.sources),
            )
            for k, v in library.of("measures", Measure).items()
        },
        constants={
            k: copied(v, rules.ConstantNote) for k, v in library.of("constants", Constant).items()
        },
        programmes={
            k: copied(v, rules.ProgrammeNote)
            for k, v in library.of("programmes", Programme).items()
        },
        readings={
            k: copied(v, rules.ReadingNote, citations=cited(v.sources))
            for k, v in library.of("readings", Reading).items()
        },
        terms={
            k: copied(v, rules.TermNote, citations=cited(v.sources))
            for k, v in library.of("glossary", Term).items()
        },
        privileges={
            k: copied(v, rules.PrivilegeNote, citations=cited(v.sources))
            for k, v in library.of("privileges", Privilege).items()
        },
        actions={
            k: copied(v, rules.ActionNote, citations=cited(v.sources))
            for k, v in library.of("actions", Action).items()
        },
        news={k: news(v) for k, v in library.of("gazette", News).items()},
        scenarios={k: scenario(v) for k, v in library.of("scenarios", Scenario).items()},
        lessons={k: lesson(v) for k, v in library.of("lessons", Lesson).items()},
        handouts={k: handout(v) for k, v in library.of("handouts", Handout).items()},
        exhibits={k: exhibit(v) for k, v in library.of("exhibits", Exhibit).items()},
        syllabuses={k: syllabus(v) for k, v in library.of("syllabuses", Syllabus).items()},
        recorded=recorded(library),
        model=model(library.packages[0].root),
        sensitivity=sensitivity(library.packages[0].root),
    )


def cited(citations: Iterable[base.Citation]) -> tuple[rules.Citation, ...]:
    """Citations as the archive keeps them."""
    return tuple(copied(each, rules.Citation) for each in citations)


def source(source: Source) -> rules.Source:
    """A source."""
    return copied(source, rules.Source, year=str(source.year))


def person(person: Person) -> rules.PersonNote:
    """What is kept on a person."""
    return copied(
        person,
        rules.PersonNote,
        record=tuple(fact(each) for each in person.record),
        citations=cited(person.sources),
    )


def fact(fact: Fact) -> rules.Fact:
    """A line of a person's record."""
    return copied(fact, rules.Fact, citation=copied(fact, rules.Citation))


def card(card: Card) -> rules.CardNote:
    """Where a card comes from."""
    return copied(
        card,
        rules.CardNote,
        citations=cited(card.sources),
        options={each.id: cited(each.sources) for each in card.options if each.sources},
    )


def vote(vote: Vote) -> rules.VoteNote:
    """How a vote went in the record."""
    record = vote.record
    return copied(
        vote,
        rules.VoteNote,
        winner=record.winner,
        votes_for=record.votes_for,
        against=record.against,
        abstain=record.abstain,
        citations=cited(vote.sources),
    )


def body(body: Body) -> rules.BodyNote:
    """The size and the sources of a body."""
    since = tuple(each.since for each in body.terms)
    return copied(body, rules.BodyNote, citations=cited(body.sources), since=since)


def organisation(each: Organisation) -> rules.OrganisationNote:
    """The guberniyas of a region, and what is known of them from before the game."""
    known = [source for fact in each.earlier for source in fact.sources]
    return copied(
        each,
        rules.OrganisationNote,
        provinces=tuple(province.id for province in each.provinces),
        earlier=tuple(fact.id for fact in each.earlier),
        citations=cited(tuple(dict.fromkeys((*each.sources, *known)))),
    )


def news(each: News) -> rules.NewsNote:
    """When the paper can print something, and on what grounds."""
    return copied(
        each,
        rules.NewsNote,
        first=opening(each.window.first),
        last=closing(each.window.last),
        cut=each.cut.picture if each.cut else "",
        citations=cited(each.sources),
    )


def scenario(each: Scenario) -> rules.ScenarioNote:
    """The drawing of a scenario, and whose its desks are."""
    desks = {
        desk.id: copied(desk, rules.DeskNote, citations=cited(desk.sources)) for desk in each.seats
    }
    return copied(each, rules.ScenarioNote, desks=desks)


def recorded(library: Library) -> tuple[rules.RecordedNote, ...]:
    """The sources of the record's moves."""
    return tuple(
        copied(move, rules.RecordedNote, scenario=each.id, citation=copied(move, rules.Citation))
        for each in library.of("scenarios", Scenario).values()
        for move in sorted(each.recorded, key=lambda move: move.month)
    )
