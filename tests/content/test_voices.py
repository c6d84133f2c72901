"""Invented people: who they are, that they speak for themselves, and that nothing counts them."""

from dataclasses import replace

import pytest

from game.rules.plays.posts import candidates
from game.rules.power.actions import targets
from game.rules.reducer import new_game
from game.viewmodel.epilogue import epilogue
from tests.support import core

WITNESSES = {"zinaida-petrovna", "stepan-lukich"}
INVENTED = {name for name, note in core.pack().archive.people.items() if note.invented}
SURNAMES = {
    word.casefold()
    for name, note in core.pack().archive.people.items()
    if not note.invented
    for word in (core.english().plain(f"person.{name}.name") or "").split()
}


def test_there_are_two_witnesses_and_ten_voices_without_a_name() -> None:
    assert WITNESSES <= INVENTED
    assert len(INVENTED) == 12
    assert all(name.startswith("voice-") for name in INVENTED - WITNESSES)


@pytest.mark.parametrize("person", sorted(INVENTED))
def test_an_invented_person_has_no_name_of_the_time_and_no_source(person: str) -> None:
    note, locale = core.pack().archive.people[person], core.english()
    name = (locale.plain(f"person.{person}.name") or "").casefold()
    assert name
    assert not SURNAMES & set(name.split())
    assert (note.born, note.died, note.record, note.citations) == (None, None, (), ())


@pytest.mark.parametrize("name", core.pack().scenarios)
def test_no_scenario_counts_them(name: str) -> None:
    scenario = core.scenario(name)
    state = new_game(scenario, "SEED")
    assert set(scenario.people) >= INVENTED
    assert not INVENTED & set(candidates(state, scenario))
    assert not INVENTED & {holding.holder for holding in state.holdings.values()}
    assert not INVENTED & set(scenario.within_reach("person"))
    assert not any(INVENTED & set(targets(scenario, each)) for each in scenario.actions.values())
    for body in scenario.bodies.values():
        assert not any(INVENTED & {*term.members, *term.candidates} for term in body.terms)


def test_one_who_spoke_has_no_fate_at_the_end() -> None:
    scenario = core.new_post()
    card = next(each for each in scenario.cards.values() if each.speakers)
    spoke = {**scenario.cards, card.id: replace(card, speakers=("voice-courier", "trotsky"))}
    made = replace(scenario, cards=spoke)
    state = replace(new_game(made, "SEED"), seen=frozenset({card.id}), holdings={})
    told = epilogue(state, made, core.pack(), core.english())
    assert [each.id for each in told] == ["trotsky"]
