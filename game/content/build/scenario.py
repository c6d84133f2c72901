"""A scenario and everything it plays with → the rules' record."""

from game.content.build import goals, world
from game.content.build.cards import cards, turns
from game.content.library import Library
from game.content.schema.scenarios import Scenario
from game.rules import scenario as rules


def scenario(library: Library, source: Scenario, reading: rules.Reading) -> rules.Scenario:
    """The whole scenario under one reading."""
    months = tuple(turn.month for turn in source.turns)
    return rules.Scenario(
        id=source.id,
        seat=source.seat,
        turns=tuple(rules.Turn(each.month, each.series) for each in source.turns),
        reading=reading,
        numbers=world.numbers(library),
        cards=cards(library, months),
        posts=world.posts(library),
        people=world.people(library),
        organisations=world.organisations(library),
        bodies=world.bodies(library),
        votes=world.votes(library, months),
        privileges=world.privileges(library),
        form=world.form(library),
        programmes=goals.programmes(library, source.seat),
        measures=goals.measures(library, source.id),
        holdings={each.post: (each.person, each.manner) for each in source.holdings},
        flags=frozenset(source.flags),
        recorded=recorded(source, months),
        refill=source.refill,
        tray_size=source.tray_size,
    )


def recorded(source: Scenario, months: tuple[str, ...]) -> tuple[rules.RecordedAct, ...]:
    """The record's moves by turn, in the order in which they are written."""
    acts = (
        rules.RecordedAct(turns(each.month, each.month, months)[0], each.move)
        for each in source.recorded
    )
    return tuple(sorted(acts, key=lambda act: act.turn))
