"""A stored state and content that has changed since."""

from collections.abc import Iterable, Mapping
from dataclasses import fields, replace
from typing import Any

import pytest

from game.rules.effects import DelayEffects
from game.rules.fit import KEPT, fitted
from game.rules.ids import at
from game.rules.moves import Write
from game.rules.reducer import new_game, reduce
from game.rules.scenario import Choice, Scenario
from game.rules.seats.policies import POLICIES
from game.rules.state import DelayedEffect, State
from tests.support import core, tiny


def _played(scenario: Scenario, turns: int, policy: str = "random") -> State:
    state = new_game(scenario, "SEED")
    while state.turn <= turns and not state.over:
        state = reduce(state, POLICIES[policy](state, scenario), scenario).state
    return state


def _ends(state: State, scenario: Scenario) -> State:
    while not state.over:
        step = reduce(state, POLICIES["random"](state, scenario), scenario)
        assert step.refusal is None
        state = step.state
    return state


def _without(found: Mapping[str, Any], *names: str) -> dict[str, Any]:
    return {name: each for name, each in found.items() if name not in names}


@pytest.mark.parametrize("scenario", [tiny.scenario(), tiny.two_seats()], ids=["one", "two"])
@pytest.mark.parametrize("turns", [0, 1, 2])
def test_the_content_it_was_stored_with_changes_nothing(scenario: Scenario, turns: int) -> None:
    state = _played(scenario, turns)
    assert fitted(state, scenario) == (state, ())


def test_the_shipped_content_changes_nothing_either() -> None:
    scenario = core.scenario("the-discussion", seat="opposition")
    state = _played(scenario, 4)
    assert fitted(state, scenario) == (state, ())


def test_what_measures_and_their_parts_are_counted_from_is_kept() -> None:
    line = replace(tiny.two_seats().measures[0], id="line", turn=2, since=1)
    parts = (line, replace(line, since=None))
    made = replace(line, id="made", quantity="ratio", parts=parts)
    scenario = replace(tiny.two_seats(), measures=(line, made))
    state = _played(scenario, 2)
    names = {"line", "line/since", "made/0", "made/0/since", "made/1"}
    assert state.measured.keys() == names
    assert fitted(state, scenario) == (state, ())
    _, lost = fitted(state, replace(scenario, measures=(line,)))
    assert lost == ("made/0", "made/0/since", "made/1")


def test_every_field_of_a_state_is_fitted_or_names_nothing() -> None:
    scenario = tiny.two_seats()
    state = _ends(new_game(scenario, "SEED"), scenario)
    bare = replace(
        scenario,
        cards={},
        posts={},
        votes={},
        actions={},
        assemblies={},
        organisations={},
        measures=(),
        forms={},
        offers={},
    )
    found, lost = fitted(state, bare)
    assert lost
    for each in fields(State):
        value = getattr(found, each.name)
        if each.name in KEPT:
            assert value == getattr(state, each.name)
        elif each.name == "desks":
            assert not any(desk.tray or desk.forecasts for desk in value.values())
        elif each.name not in ("ledger", "series"):
            assert not value, each.name


def test_cards_and_what_hangs_on_them_are_left_out() -> None:
    scenario = tiny.two_seats()
    state = _played(scenario, 1)
    gone = state.desks[scenario.seat].tray[0].card
    other = next(iter(state.chosen))
    fewer = replace(scenario, cards=_without(scenario.cards, gone, other))
    burning = replace(
        state, delayed_effects=(DelayedEffect(9, gone, "any", 0), *state.delayed_effects)
    )
    found, lost = fitted(burning, fewer)
    assert {gone, other} <= set(lost)
    assert gone not in {each.card for desk in found.desks.values() for each in desk.tray}
    assert other not in found.chosen
    assert not {gone, other} & (found.seen | found.lapsed)
    assert gone not in {each.card for each in found.delayed_effects}
    _ends(found, fewer)


@pytest.mark.parametrize("gone", ["card", "option", "vote"])
def test_a_line_of_the_chronicle_that_names_what_is_gone_is_left_out(gone: str) -> None:
    scenario = tiny.scenario()
    state = _ends(new_game(scenario, "SEED"), scenario)
    line = next(each for each in reversed(state.chronicle) if gone in each.args)
    cards, votes = scenario.cards, scenario.votes
    name, cut = str(line.args.get("card", "")), str(line.args[gone])
    match gone:
        case "card":
            cards = _without(cards, name)
        case "vote":
            votes = _without(votes, cut)
        case _ if name:
            cards = {**cards, name: replace(cards[name], options=())}
        case _:
            vote = votes[str(line.args["vote"])]
            votes = {**votes, vote.id: replace(vote, options=("others", "none"))}
    found, lost = fitted(state, replace(scenario, cards=cards, votes=votes))
    assert line not in found.chronicle
    assert cut in lost
    assert found.chronicle == tuple(e for e in state.chronicle if cut not in e.args.values())


def test_an_option_that_is_gone_leaves_its_choice_out() -> None:
    scenario = tiny.scenario()
    state = _played(scenario, 1)
    card, option = next(iter(state.chosen.items()))
    changed = replace(scenario.cards[card], options=())
    found, lost = fitted(state, replace(scenario, cards={**scenario.cards, card: changed}))
    assert card not in found.chosen
    assert option in lost


def test_a_fuse_burns_only_if_its_effect_is_still_there() -> None:
    scenario = tiny.scenario()
    card, option, index = next(
        (card.id, option.id, index)
        for card in scenario.cards.values()
        for option in card.options
        for index, effect in enumerate(option.effects)
        if isinstance(effect, DelayEffects)
    )
    sound, gone = DelayedEffect(9, card, option, index), DelayedEffect(9, card, option, 99)
    found, lost = fitted(replace(_played(scenario, 0), delayed_effects=(sound, gone)), scenario)
    assert found.delayed_effects == (sound,)
    assert lost == (option,)


def test_a_post_whose_holder_is_unknown_falls_vacant() -> None:
    scenario = tiny.scenario()
    state = _played(scenario, 0)
    post, holding = next((p, h) for p, h in state.holdings.items() if h.holder in scenario.people)
    assert holding.holder is not None
    fewer = replace(scenario, people=_without(scenario.people, holding.holder))
    found, lost = fitted(state, fewer)
    assert found.holdings[post].holder is None
    assert holding.holder in lost
    fewer = replace(scenario, posts=_without(scenario.posts, post))
    assert post not in fitted(state, fewer)[0].holdings


def test_numbers_begin_where_they_are_declared_and_stay_in_their_range() -> None:
    scenario = tiny.scenario()
    state = _played(scenario, 1)
    poorer = replace(state, ledger=_without(state.ledger, "authority", at("grip", "north")))
    found, lost = fitted(poorer, scenario)
    start = new_game(scenario, "SEED").ledger
    assert found.ledger["authority"] == start["authority"]
    assert found.ledger[at("grip", "north")] == start[at("grip", "north")]
    assert lost == ()
    numbers = {**scenario.numbers, "fund": replace(scenario.numbers["fund"], low=0, high=7)}
    richer = replace(state, ledger={**state.ledger, "gone": 1, "fund": 80_000})
    found, lost = fitted(richer, replace(scenario, numbers=numbers))
    assert found.ledger["fund"] == 7
    assert lost == ("gone",)


def _letters(found: Iterable[Any]) -> list[int]:
    return [each.number for each in found]


def test_a_letter_with_a_choice_that_is_gone_is_left_out() -> None:
    scenario = core.scenario("the-discussion", seat="opposition")
    state = _played(scenario, 3)
    assert state.papers
    subject = state.papers[0].text.subject
    form = scenario.forms["paper"]
    others = tuple(each for each in form.fields["subject"] if each.id != subject)
    paper = replace(form, fields={**form.fields, "subject": others})
    fewer = replace(scenario, forms={**scenario.forms, "paper": paper})
    found, lost = fitted(state, fewer)
    left = [each.number for each in state.papers if each.text.subject != subject]
    assert _letters(found.papers) == left
    assert subject in lost
    _ends(found, fewer)


@pytest.mark.parametrize("name", ["paper", "circular"])
def test_what_was_sent_before_its_form_had_a_field_is_left_out(name: str) -> None:
    scenario = tiny.two_seats("opposition" if name == "paper" else "general-secretary")
    state = new_game(scenario, "SEED")
    form = scenario.forms[name]
    first = {field: choices[0].id for field, choices in form.fields.items()}
    step = reduce(state, Write(name, first), scenario)
    assert step.refusal is None
    state = step.state
    assert len((*state.letters, *state.papers)) == 1
    fields = {**form.fields, "footing": (Choice("plain"),)}
    asked = replace(scenario, forms={**scenario.forms, name: replace(form, fields=fields)})
    found, lost = fitted(state, asked)
    assert (found.letters, found.papers) == ((), ())
    assert lost == ("footing",)
    _ends(found, asked)
