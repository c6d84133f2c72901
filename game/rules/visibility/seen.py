"""The state as a seat may see it: what a front that plays for one seat can be sent."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from game.rules.effects import DelayEffects, Effect, SetFlag
from game.rules.ids import FlagId, PersonId, other_seat
from game.rules.scenario import Scenario
from game.rules.state import Desk, Memory, State
from game.rules.visibility.entries import hears, is_own, knows_answer
from game.rules.visibility.fog import fogged, known_floor
from game.rules.visibility.intelligence import letters, papers, visits
from game.rules.visibility.purses import counts


def seen_by(state: State, scenario: Scenario) -> State:
    """A state without what the seat of the scenario may not know; the same one after the end.

    It is to be looked at, not to be played on: moves are checked and made on the whole state,
    since a rule may ask for what nobody sees. What the office does not hear of a region stays in
    the ledger, because the count of the delegates that everybody sees is reckoned from it.
    """
    if state.over:
        return state
    known = {k: v for k, v in state.chosen.items() if knows_answer(k, v, scenario)}
    return replace(
        state,
        ledger=_counted(state.ledger, scenario) | _floors(state, scenario),
        series=tuple(_counted(each, scenario) for each in state.series),
        flags=state.flags - _hidden_flags(state, scenario),
        desks={**state.desks, other_seat(scenario.seat): Desk()},
        chosen=known,
        lapsed=frozenset(each for each in state.lapsed if is_own(each, scenario)),
        seen=frozenset(each for each in state.seen if each in known or is_own(each, scenario)),
        delayed_effects=tuple(
            each for each in state.delayed_effects if knows_answer(each.card, each.option, scenario)
        ),
        letters=letters(state, scenario),
        papers=papers(state, scenario),
        memories=_own_memories(state, scenario),
        visits=visits(state, scenario),
        chronicle=tuple(each for each in state.chronicle if hears(each, state, scenario)),
        opened=None,
    )


def _own_memories(state: State, scenario: Scenario) -> Mapping[PersonId, tuple[Memory, ...]]:
    """What people keep of one's own doing; what the other side did to them is theirs to tell."""
    every = {
        person: tuple(each for each in kept if each.seat == scenario.seat)
        for person, kept in state.memories.items()
    }
    return {person: kept for person, kept in every.items() if kept}


def _floors(state: State, scenario: Scenario) -> dict[str, int]:
    """What a seat cannot count and knows between bounds, as the lower of them.

    The other fogged numbers stay as they are: votes are reckoned from them, and how those would go
    everybody can see.
    """
    hidden = (each for each in fogged(state, scenario) if not counts(each, scenario))
    return {each: known_floor(each, state, scenario) for each in hidden}


def _counted(numbers: Mapping[str, int], scenario: Scenario) -> dict[str, int]:
    return {key: value for key, value in numbers.items() if counts(key, scenario)}


def _hidden_flags(state: State, scenario: Scenario) -> frozenset[FlagId]:
    """The flags that only a secret answer of the other, or something it left undone, has raised."""
    known, hidden = set(scenario.flags), set[FlagId]()
    for card, option in state.chosen.items():
        answer = scenario.cards[card].option(option)
        raised = _raised(answer.effects if answer else ())
        (known if knows_answer(card, option, scenario) else hidden).update(raised)
    for card in state.lapsed:
        raised = _raised(scenario.cards[card].lapse)
        (known if is_own(card, scenario) else hidden).update(raised)
    for vote, result in state.votes.items():
        known.update(_raised(scenario.votes[vote].outcomes.get(result.winner, ())))
    for mark in state.done:
        known.update(_raised(scenario.actions[mark.partition("/")[0]].effects))
    return frozenset(hidden - known)


def _raised(effects: tuple[Effect, ...]) -> Iterator[FlagId]:
    """The flags that effects raise, at once or later."""
    for each in effects:
        if isinstance(each, SetFlag):
            yield each.flag
        elif isinstance(each, DelayEffects):
            yield from _raised(each.effects)
