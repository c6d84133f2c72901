"""The seat that nobody takes plays its turn out when the player closes it."""

from dataclasses import replace

import pytest

from game.rules.moves import Choose, EndTurn, Plan, Undertake
from game.rules.reducer import new_game, reduce
from game.rules.scenario import Card, Option, RecordedMove, Scenario
from game.rules.seats import policies, rival
from game.rules.state import State
from tests.support import tiny
from tests.support.desks import cleared, with_desk
from tests.support.steps import steps

SCENARIO = tiny.two_seats()
STATEMENT = SCENARIO.cards["statement"]
DEAR = {"supporters": 9}


def _closed(scenario: Scenario = SCENARIO) -> State:
    step = reduce(cleared(new_game(scenario, "A"), scenario.seat), EndTurn(), scenario)
    assert step.refusal is None
    return step.state


def _with(card: Card, **others: object) -> Scenario:
    changed = replace(SCENARIO, cards={**SCENARIO.cards, card.id: card})
    return replace(changed, **others)  # type: ignore[arg-type]  # fields of a scenario


def _told(state: State) -> list[tuple[str, str]]:
    return [
        (entry.key, str(entry.args["option"])) for entry in state.chronicle if "card" in entry.args
    ]


def test_it_follows_the_record_and_says_nothing_of_it() -> None:
    after = _closed()
    assert after.chosen == {"statement": "sign"}
    assert _told(after) == [("chronicle.choice", "sign")]


def test_it_does_nothing_before_the_turn_is_closed() -> None:
    state = reduce(new_game(SCENARIO, "A"), Plan(600, 500), SCENARIO).state
    assert state.desks["opposition"] == new_game(SCENARIO, "A").desks["opposition"]


@pytest.mark.parametrize("policy", policies.POLICIES)
def test_it_does_not_see_what_the_player_does_in_the_turn(policy: str) -> None:
    scenario = replace(SCENARIO, rival=policy)
    games = [(Choose("statute", "adopt"),), (Choose("statute", "leave"), Undertake("ask", ""))]
    ends = [steps(scenario, (*moves, EndTurn()))[-1].state for moves in games]
    assert ends[0].ledger != ends[1].ledger
    assert ends[0].desks["opposition"].moves == ends[1].desks["opposition"].moves


def test_it_acts_before_the_turn_is_over() -> None:
    move = RecordedMove(1, Undertake("visit", "north"), "opposition")
    after = _closed(replace(SCENARIO, recorded=(move,)))
    assert after.ledger["contested@north"] == 100
    assert after.done == {"visit/north": 1}


def test_it_pays_the_same_price() -> None:
    first = replace(STATEMENT.options[0], cost={"supporters": 2})
    scenario = _with(replace(STATEMENT, options=(first, *STATEMENT.options[1:])), refill={})
    assert _closed(scenario).ledger["supporters"] == 3


def _departed() -> Scenario:
    """The recorded answer is beyond the purse; the other does nothing like it."""
    first = replace(STATEMENT.options[0], cost=DEAR)
    return _with(replace(STATEMENT, options=(first, *STATEMENT.options[1:])))


def test_where_the_record_cannot_be_followed_the_chronicle_says_so() -> None:
    after = _closed(_departed())
    assert after.chosen == {"statement": "stay-out"}
    assert _told(after) == [("chronicle.choice", "stay-out"), ("chronicle.departs", "stay-out")]


@pytest.mark.parametrize("policy", ["bold", "cautious", "random"])
def test_a_rival_that_does_not_follow_the_record_departs_from_nothing(policy: str) -> None:
    after = _closed(replace(_departed(), rival=policy))
    assert "chronicle.departs" not in [entry.key for entry in after.chronicle]


def test_a_card_without_a_recorded_answer_cannot_be_departed_from() -> None:
    assert not rival.departs(SCENARIO, "copies", "burn")
    assert rival.departs(SCENARIO, "statement", "stay-out")
    assert not rival.departs(SCENARIO, "statement", "sign")


@pytest.mark.parametrize("policy", policies.POLICIES)
def test_without_cards_and_actions_it_lets_the_turn_pass(policy: str) -> None:
    mine = {key: card for key, card in SCENARIO.cards.items() if card.seat == SCENARIO.seat}
    scenario = replace(SCENARIO, cards=mine, actions={}, forms={}, rival=policy)
    after = _closed(scenario)
    assert after.desks["opposition"].moves == (EndTurn(),)
    assert after.turn == 2


def _stuck() -> Scenario:
    """No answer to the other seat's card of the month can be paid for."""
    options = tuple(Option(each.id, each.grade, cost=DEAR) for each in STATEMENT.options)
    return _with(replace(STATEMENT, options=options))


@pytest.mark.parametrize("policy", policies.POLICIES)
def test_a_rival_that_is_stuck_does_not_stop_the_game(policy: str) -> None:
    after = _closed(replace(_stuck(), rival=policy))
    assert after.turn == 2
    assert "statement" not in after.chosen


@pytest.mark.parametrize("policy", policies.POLICIES)
def test_a_rival_that_is_stuck_does_not_touch_the_players_forecasts(policy: str) -> None:
    scenario = replace(_stuck(), rival=policy)
    opening = cleared(new_game(scenario, "A"), scenario.seat)
    state = with_desk(opening, scenario.seat, forecasts={"monopoly": 90})
    after = reduce(state, EndTurn(), scenario).state
    assert after.desks[scenario.seat].forecasts == {"monopoly": 90}


def test_a_policy_that_never_closes_its_turn_is_cut_short(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []

    def again(state: State, scenario: Scenario) -> Plan:
        del scenario
        asked.append(state.turn)
        return Plan(600, 500)

    monkeypatch.setattr(rival, "POLICIES", {"recorded": again})
    draft = rival.play_turn(new_game(SCENARIO, "A"), SCENARIO)
    done = tuple(draft.desks[SCENARIO.seat].moves)
    assert done == (Plan(600, 500),) * rival.MOST_MOVES
    assert len(asked) == rival.MOST_MOVES


def test_a_move_that_is_refused_ends_its_turn(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rival, "POLICIES", {"recorded": lambda *_: Choose("statute", "adopt")})
    assert _closed().desks["opposition"].moves == (EndTurn(),)


def test_an_unknown_policy_is_an_error() -> None:
    with pytest.raises(KeyError):
        _closed(replace(SCENARIO, rival="heroic"))
