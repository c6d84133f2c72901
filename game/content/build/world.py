"""People, posts, organisations, bodies, votes, privileges, numbers, circulars → rules' records."""

from game.content.build.cards import turns
from game.content.library import Library
from game.content.schema.bodies import Body
from game.content.schema.circulars import FIELDS, Circular
from game.content.schema.numbers import Number
from game.content.schema.organisations import Organisation
from game.content.schema.people import Person
from game.content.schema.posts import Post
from game.content.schema.privileges import Privilege
from game.content.schema.votes import Vote
from game.rules import scenario as rules


def people(library: Library) -> dict[str, rules.Person]:
    """Everybody: also who is only mentioned may be placed, and sits in the archive."""
    return {
        key: rules.Person(each.id, each.tie, each.line, each.competence, each.mobile, each.roots)
        for key, each in library.of("people", Person).items()
    }


def posts(library: Library) -> dict[str, rules.Post]:
    """All posts."""
    return {
        key: rules.Post(each.id, each.kind, each.organisation)
        for key, each in library.of("posts", Post).items()
    }


def organisations(library: Library) -> dict[str, rules.Organisation]:
    """All organisations."""
    return {
        key: rules.Organisation(each.id, each.bureau, each.guberniyas, each.strata, each.numbers)
        for key, each in library.of("organisations", Organisation).items()
    }


def bodies(library: Library) -> dict[str, rules.Body]:
    """All bodies."""
    return {
        key: rules.Body(each.id, each.members, each.candidates, each.elected_by)
        for key, each in library.of("bodies", Body).items()
    }


def votes(library: Library, months: tuple[str, ...]) -> dict[str, rules.Vote]:
    """The votes that fall into a scenario, in the order of their dates."""
    inside = [each for each in library.of("votes", Vote).values() if each.turn in months]
    return {each.id: vote(each, months) for each in sorted(inside, key=lambda vote: vote.date)}


def vote(vote: Vote, months: tuple[str, ...]) -> rules.Vote:
    """One vote. Of several turns in its month it is held in the last."""
    return rules.Vote(
        id=vote.id,
        body=vote.body,
        turn=turns(vote.turn, vote.turn, months)[1],
        options=tuple(each.id for each in vote.options),
        open=vote.open,
        stances=vote.stances,
        pull=vote.pull,
        absent=vote.absent,
        when=vote.when,
        outcomes=vote.outcomes,
    )


def privileges(library: Library) -> dict[str, rules.Privilege]:
    """All privileges."""
    return {
        key: rules.Privilege(
            id=each.id,
            scope=each.scope,
            cost=each.cost,
            loyalty=each.loyalty,
            resentment=each.resentment,
            paper=each.paper,
            step=each.step,
            ceiling=each.ceiling,
            start=each.start,
        )
        for key, each in library.of("privileges", Privilege).items()
    }


def numbers(library: Library) -> dict[str, rules.Number]:
    """The declared numbers, and for each privilege the number that counts what was given."""
    declared = {
        key: rules.Number(
            each.id, each.scope, each.unit, each.low, each.high, each.start, each.charted
        )
        for key, each in library.of("numbers", Number).items()
    }
    return declared | {
        f"given-{each.id}": rules.Number(
            f"given-{each.id}", each.scope, "units", 0, each.ceiling, 0
        )
        for each in library.of("privileges", Privilege).values()
    }


def form(library: Library) -> rules.CircularForm:
    """The circular's form; the choices stand in the order of the files."""
    every = [each.entity for each in library.entries("circulars")]
    choices = [each for each in every if isinstance(each, Circular)]
    return rules.CircularForm(
        **{
            field: tuple(choice(each) for each in choices if each.field == field)
            for field in FIELDS
        }
    )


def choice(circular: Circular) -> rules.CircularChoice:
    """One choice on the form."""
    return rules.CircularChoice(
        id=circular.id,
        compliance=circular.compliance,
        load=circular.load,
        scrutiny=circular.scrutiny,
        resentment=circular.resentment,
        noticed=circular.noticed,
        cost=circular.cost,
        sent=circular.sent,
        carried_out=circular.carried_out,
        organisations=circular.organisations,
        needs=circular.needs,
    )
