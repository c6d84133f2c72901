"""Placement: who is welcome, who goes native, how guberniyas change their secretaries."""

from dataclasses import replace

from game.rules.draft import Draft
from game.rules.ids import LOCAL, Manner
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


def _placed(manner: Manner = "recommended", **numbers: int) -> Draft:
    scenario = tiny.scenario()
    draft = Draft(_with(new_game(scenario, "A"), **numbers), scenario)
    placement.place(draft, "secretary-south", "kirov", manner, WHY)
    return draft


def test_where_nothing_can_be_recommended_the_place_elects_its_man() -> None:
    draft = _placed(recommendations=0)
    assert draft.holdings["secretary-south"].manner == "elected"
    assert draft.pending_placements == []
    assert _placed().holdings["secretary-south"].manner == "recommended"


def test_an_appointment_needs_no_recommendation() -> None:
    assert _placed("appointed", recommendations=0).holdings["secretary-south"].manner == "appointed"


def test_who_goes_is_counted_and_whether_he_had_been_placed() -> None:
    draft = _placed()
    placement.place(draft, "secretary-south", LOCAL, "elected", WHY)
    placement.vacate(draft, "secretary-north", WHY)
    assert (draft.number("left@south"), draft.number("left-placed@south")) == (1, 1)
    assert (draft.number("left@north"), draft.number("left-placed@north")) == (1, 0)


def test_who_went_before_august_is_not_counted() -> None:
    scenario = tiny.scenario()
    june = replace(scenario, turns=tuple(replace(t, month="1922-06") for t in scenario.turns))
    draft = Draft(new_game(june, "A"), june)
    placement.vacate(draft, "secretary-north", WHY)
    assert draft.number("left@north") == 0


def test_an_empty_post_cannot_be_left() -> None:
    scenario = tiny.scenario()
    draft = Draft(new_game(scenario, "A"), scenario)
    placement.vacate(draft, "secretary-south", WHY)
    assert draft.changes == []


def test_the_secretaries_behind_the_named_post_are_counted_as_they_go() -> None:
    scenario = tiny.scenario()
    state = _with(new_game(scenario, "A"), transfers_rule=1000, elected__north=3)
    draft = Draft(state, scenario)
    placement._turn_over(draft)  # noqa: SLF001 the rule itself
    changed = draft.number("replaced@north") + draft.number("moved@north")
    assert draft.number("left@north") == changed > 0


def _manners(**numbers: int) -> set[str]:
    scenario = tiny.scenario()
    draft = Draft(_with(new_game(scenario, "A"), grip__north=900, **numbers), scenario)
    return {placement._manner(draft, "north", roll) for roll in range(0, 1000, 7)}  # noqa: SLF001 the rule itself


def test_without_recommendations_new_men_are_elected_or_appointed() -> None:
    assert _manners() == {"elected", "recommended", "appointed"}
    assert _manners(recommendations=0) == {"elected", "appointed"}


def _recommended(**numbers: int) -> int:
    scenario = tiny.scenario()
    draft = Draft(_with(new_game(scenario, "A"), **numbers), scenario)
    return sum(placement._manner(draft, "north", roll) == "recommended" for roll in range(1000))  # noqa: SLF001 the rule itself


def test_the_longer_the_list_the_more_are_recommended() -> None:
    assert _recommended(posts_listed=0) < _recommended() < _recommended(posts_listed=7200)


def test_where_secretaries_are_freely_elected_fewer_are_recommended() -> None:
    assert _recommended(free_elections=500) < _recommended()
    assert _recommended(free_elections=1000) == 0


def test_how_many_of_a_regions_secretaries_were_placed() -> None:
    assert placement.placed_share(elected=1, recommended=2, appointed=1) == 750
    assert placement.placed_share(elected=0, recommended=0, appointed=0) == 0


PLACED = {"elected__north": 0, "appointed__north": 3}


def _together(scenario: Scenario | None = None, **numbers: int) -> Draft:
    """A month of committees; secretaries of the north were placed unless it is said otherwise."""
    found = scenario or _reading(placement_grip=1000, security=0)
    draft = Draft(_with(new_game(found, "A"), **{**PLACED, **numbers}), found)
    placement._hold_together(draft)  # noqa: SLF001 the rule itself
    return draft


def test_placed_secretaries_bring_grip_month_by_month() -> None:
    draft = _together()
    assert draft.number("grip@north") == 350 + 1000 * 1000 * 1000 // 20_000_000
    assert draft.number("grip@south") == 350


def test_free_elections_take_it_away_again_and_please_the_cells() -> None:
    none, half, full = (_together(free_elections=each) for each in (0, 500, 1000))
    assert none.number("grip@north") > half.number("grip@north") > full.number("grip@north")
    assert full.number("grip@north") < 350  # less than before the month
    assert full.number("contentment@north") > none.number("contentment@north")


def test_frightened_secretaries_close_ranks_where_the_reading_says_so() -> None:
    calm, afraid = _reading(placement_grip=0, security=0), _reading(placement_grip=0, security=1000)
    assert _together(calm, discussion=900).number("grip@south") == 350
    assert _together(afraid, discussion=900).number("grip@south") > 350
    assert _together(afraid, discussion=350).number("grip@south") == 350


def test_elections_frighten_them_as_discussion_does() -> None:
    afraid = _reading(placement_grip=0, security=1000)
    draft = _together(afraid, discussion=0, free_elections=400)
    assert draft.number("grip@south") == 350 + 1000 * 400 // 20_000


def test_nobody_is_secretary_in_two_places() -> None:
    scenario = tiny.scenario()
    draft = Draft(new_game(scenario, "A"), scenario)
    placement.place(draft, "secretary-south", "kirov", "recommended", WHY)
    placement.place(draft, "secretary-north", "kirov", "recommended", WHY)
    assert draft.holdings["secretary-north"].holder == "kirov"
    assert draft.holdings["secretary-south"].holder is None


def test_who_loses_a_post_by_an_answer_keeps_it_and_it_is_told() -> None:
    scenario = tiny.scenario()
    draft = Draft(new_game(scenario, "A"), scenario)
    placement.place(draft, "secretary-south", "kirov", "recommended", WHY)
    assert not draft.chronicle  # to fill a post has a line of its own
    why = Why("why.choice", {"card": "harvest", "option": "wait"})
    placement.vacate(draft, "secretary-south", why)
    (told,) = draft.chronicle
    assert told.key == placement.LEAVES
    assert told.args == {**why.args, "person": "kirov", "post": "secretary-south"}
    assert draft.memories["kirov"][-1].why == why


def test_a_man_of_the_place_goes_without_a_line() -> None:
    scenario = tiny.scenario()
    draft = Draft(new_game(scenario, "A"), scenario)
    draft.hold("secretary-south", LOCAL, "elected")
    placement.vacate(draft, "secretary-south", Why("why.choice"))
    assert not draft.chronicle
