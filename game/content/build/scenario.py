"""A scenario and everything it plays with → the rules' record."""

from collections.abc import Iterator
from dataclasses import replace

from game.content.build import goals, world
from game.content.build.cards import Calendar, calendar, cards, turns
from game.content.build.copy import copied
from game.content.build.forms import forms
from game.content.build.scenes import scenes
from game.content.library import Library
from game.content.schema.scenarios import Scenario, Turn
from game.rules import scenario as rules
from game.rules.select import owners


def scenario(library: Library, source: Scenario, reading: rules.Reading) -> rules.Scenario:
    """The whole scenario under one reading, from the General Secretary's seat."""
    played = played_turns(library, source)
    days = calendar(played)
    chain = lineage(library, source)
    dealt = cards(library, source, days)
    posts = world.posts(library, source)
    made = copied(
        source,
        rules.Scenario,
        seat=source.seats[0].id,
        turns=tuple(copied(each, rules.Turn) for each in played),
        reading=reading,
        numbers=world.numbers(library),
        cards=dealt,
        posts=posts,
        people=world.people(library),
        organisations=world.organisations(library, source),
        bodies=world.bodies(library, days),
        votes=world.votes(library, source, days),
        privileges=world.privileges(library),
        forms=forms(library, source),
        programmes=goals.programmes(library, source.id),
        measures=goals.measures(library, source.id, days),
        holdings={
            each.post: (each.person, each.manner)
            for one in chain
            for each in one.holdings
            if each.post in posts
        },
        flags=frozenset(next((one.flags for one in reversed(chain) if one.flags), ())),
        recorded=recorded(library, source, days),
        refill={number: each for one in chain for number, each in one.refill.items()},
        rival="recorded",
        starts={},
        assemblies=world.assemblies(library, days),
        actions=world.actions(library, source),
        offers=world.offers(library),
        endings=goals.endings(library, source),
        tested=goals.tested(library, source.id, days),
        scenes=scenes(library, dealt),
    )
    return made if not any(one.starts for one in chain) else _started(made, chain)


def _started(made: rules.Scenario, chain: list[Scenario]) -> rules.Scenario:
    starts: dict[str, int] = {}
    for one in chain:
        for each in one.starts:
            for key in owners(made, each.number, each.at):
                now = starts.get(key, made.start_of(key))
                moved = now * each.scale // 1000 + each.by
                starts[key] = made.clamp(key, moved if each.value is None else each.value)
    return replace(made, starts=starts)


def lineage(library: Library, source: Scenario) -> list[Scenario]:
    """A scenario and those it builds on, the oldest first."""
    every = library.of("scenarios", Scenario)
    chain = [source]
    base = source.base or (source.parts[0] if source.parts else None)
    while base is not None and base in every and every[base] not in chain:
        chain.insert(0, every[base])
        base = every[base].base
    return chain


def played_turns(library: Library, source: Scenario) -> tuple[Turn, ...]:
    """Its own turns, or those of its parts; of a time that two parts play, the first one's."""
    found: list[Turn] = list(source.turns)
    for part in _parts(library, source):
        last = f"{found[-1].month}-{found[-1].last:02}" if found else ""
        found += [turn for turn in part.turns if f"{turn.month}-{turn.first:02}" > last]
    return tuple(found)


def played(library: Library) -> list[tuple[Scenario, Calendar]]:
    """Every scenario that has turns, and their days."""
    every = library.of("scenarios", Scenario).values()
    return [(each, days) for each in every if (days := calendar(played_turns(library, each)))]


def recorded(library: Library, source: Scenario, days: Calendar) -> tuple[rules.RecordedMove, ...]:
    """The record's moves by turn, in the order in which they are written, each once."""
    moves: dict[rules.RecordedMove, None] = {}
    for one in (source, *_parts(library, source)):
        for each in one.recorded:
            turn = turns(each.month, each.month, days)[0]
            moves[copied(each, rules.RecordedMove, turn=turn)] = None
    return tuple(sorted(moves, key=lambda move: move.turn))


def _parts(library: Library, source: Scenario) -> Iterator[Scenario]:
    every = library.of("scenarios", Scenario)
    return (every[each] for each in source.parts if each in every)
