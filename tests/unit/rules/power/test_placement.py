"""Placement: who is welcome, who goes native, how guberniyas change their secretaries."""

from dataclasses import replace

from game.rules.draft import Draft
from game.rules.ids import LOCAL
from game.rules.power import placement
from game.rules.reducer import new_game
from game.rules.scenario import Reading, Scenario
from game.rules.state import Holding, State, Why
from tests.support import tiny

WHY = Why("why.fill")
AUTUMN = 1  # the tiny scenario opens in October, when changes are counted


def _with(state: State, **numbers: int) -> State:
    ledger = dict(state.ledger)
    ledger.update({key.replace("__", "@").replace("_", "-"): n for key, n in numbers.items()})
    return replace(state, ledger=ledger)


def _reading(**weights: int) -> Scenario:
    changed = {key.replace("_", "-"): value for key, value in weights.items()}
    return tiny.scenario(Reading("other", {**tiny.COEFFICIENTS, **changed}))


def test_a_man_is_welcome_where_an_umpire_is_wanted() -> None:
    scenario = tiny.scenario()
    state = new_game(scenario, "A")
    assert not placement.welcome(Draft(state, scenario), "north", "kirov")
    assert placement.welcome(Draft(_with(state, squabble__north=600), scenario), "north", "kirov")


def test_a_man_with_roots_and_a_local_man_are_always_welcome() -> None:
    scenario = tiny.scenario()
    draft = Draft(new_game(scenario, "A"), scenario)
    assert placement.welcome(draft, "south", "kirov")
    assert placement.welcome(draft, "north", LOCAL)


def test_placing_counts_the_manner_and_the_change() -> None:
    scenario = tiny.scenario()
    draft = Draft(new_game(scenario, "A"), scenario)
    placement.place(draft, "secretary-north", "kirov", "appointed", WHY)
    assert draft.number("elected@north") == 0
    assert draft.number("appointed@north") == 1
    assert draft.number("replaced@north") == 1


def test_changes_before_august_are_not_counted() -> None:
    scenario = tiny.scenario()
    june = replace(scenario, turns=tuple(replace(t, month="1922-06") for t in scenario.turns))
    draft = Draft(new_game(june, "A"), june)
    placement.place(draft, "secretary-north", "kirov", "appointed", WHY)
    assert draft.number("replaced@north") == 0


def test_a_placed_man_goes_native_after_three_months() -> None:
    scenario = _reading(turnover=0)
    state = new_game(scenario, "A")
    for since, lost in ((1, True), (3, False)):
        holding = Holding("kirov", "appointed", since)
        late = replace(state, turn=4, holdings={**state.holdings, "secretary-south": holding})
        draft = Draft(late, replace(scenario, turns=scenario.turns * 2))
        placement._go_native(draft)  # noqa: SLF001 the rule itself
        assert (draft.number("grip@south") < 350) is lost


def test_an_elected_man_belongs_to_the_place_already() -> None:
    scenario = tiny.scenario()
    state = replace(new_game(scenario, "A"), turn=3)
    draft = Draft(state, scenario)
    placement._go_native(draft)  # noqa: SLF001 the rule itself
    assert draft.number("grip@north") == 350


def _changes(scenario: Scenario, **numbers: int) -> int:
    total = 0
    for seed in range(40):
        state = _with(new_game(scenario, str(seed)), elected__north=3, elected__south=3)
        draft = Draft(_with(state, **numbers), scenario)
        placement._turn_over(draft)  # noqa: SLF001 the rule itself
        total += sum(
            draft.number(f"{how}@{o}") for how in ("replaced", "moved") for o in ("north", "south")
        )
    return total


def test_the_rule_on_tenure_makes_secretaries_change() -> None:
    scenario = tiny.scenario()
    assert _changes(scenario, transfers_rule=300) > 2 * _changes(scenario, transfers_rule=40)


def test_a_squabble_makes_secretaries_change() -> None:
    scenario = tiny.scenario()
    quarrel = _changes(scenario, squabble__north=1000, squabble__south=1000)
    assert quarrel > _changes(scenario, squabble__north=300, squabble__south=300)


def test_turnover_keeps_the_number_of_secretaries() -> None:
    scenario = tiny.scenario()
    state = _with(new_game(scenario, "A"), transfers_rule=1000, elected__north=3)
    draft = Draft(state, scenario)
    kinds = ("elected", "recommended", "appointed")
    before = [draft.number(f"{kind}@north") for kind in kinds]
    placement._turn_over(draft)  # noqa: SLF001 the rule itself
    assert sum(draft.number(f"{kind}@north") for kind in kinds) == sum(before)
