"""What each seat may do, and in which words it is refused the rest."""

from dataclasses import replace

import pytest

from game.rules.legal import legal_moves, refusal
from game.rules.moves import (
    Choose,
    EndTurn,
    Fill,
    Forecast,
    Grant,
    Move,
    Plan,
    Recall,
    Transfer,
    Undertake,
    Write,
)
from game.rules.plays import price
from game.rules.reducer import new_game, reduce
from game.rules.scenario import Choice, Scenario
from game.rules.state import Holding, State
from tests.support import tiny
from tests.support.desks import cleared
from tests.support.written import changed, circular, only, paper

OFFICE = tiny.two_seats()
OPPOSITION = tiny.two_seats("opposition")
LETTER = circular("reports", "require", "secretariat", "no-one", "secret", "all-guberniyas")
PAPER = paper("regime", "one", "central-committee", "hand-to-hand")


def _code(move: Move, scenario: Scenario, state: State | None = None) -> str | None:
    found = refusal(state or new_game(scenario, "A"), move, scenario)
    return None if found is None else found.code


def _with(scenario: Scenario, **numbers: int) -> State:
    state = new_game(scenario, "A")
    changed = {key.replace("__", "@").replace("_", "-"): n for key, n in numbers.items()}
    return replace(state, ledger={**state.ledger, **changed})


@pytest.mark.parametrize(
    "move",
    [
        Fill("secretary-south", "kirov", "recommended"),
        Transfer("secretary-north", "secretary-south"),
        Recall("secretary-north"),
        Plan(500, 500),
        Grant("ration", "north", 1),
        LETTER,
    ],
    ids=lambda move: move.kind,
)
def test_the_office_is_not_the_oppositions_to_run(move: Move) -> None:
    assert _code(move, OPPOSITION) == "not-this-seat"


def test_the_office_does_not_write_papers() -> None:
    assert _code(PAPER, OFFICE) == "not-this-seat"
    assert _code(PAPER, OPPOSITION) is None


@pytest.mark.parametrize("scenario", [OFFICE, OPPOSITION], ids=lambda each: each.seat)
@pytest.mark.parametrize("move", [Forecast("monopoly", 50), EndTurn()], ids=lambda m: m.kind)
def test_both_seats_may_forecast_and_close(move: Move, scenario: Scenario) -> None:
    assert _code(move, scenario, cleared(new_game(scenario, "A"), scenario.seat)) is None


def test_nobody_answers_what_lies_on_the_other_desk() -> None:
    assert _code(Choose("statement", "sign"), OFFICE) == "card-not-on-desk"
    assert _code(Choose("statute", "adopt"), OPPOSITION) == "card-not-on-desk"


def test_a_card_of_the_other_seat_does_not_keep_the_turn_open() -> None:
    state = new_game(OFFICE, "A")
    assert state.desks["opposition"].tray
    assert _code(EndTurn(), OFFICE, cleared(state, OFFICE.seat)) is None


@pytest.mark.parametrize(
    "move",
    [
        changed(PAPER, subject="weather"),
        changed(PAPER, signatures="nobody"),
        changed(PAPER, addressee=""),
        changed(PAPER, publicity="one"),
    ],
    ids=["subject", "signatures", "addressee", "publicity"],
)
def test_a_paper_is_made_of_the_choices_of_its_form(move: Write) -> None:
    assert _code(move, OPPOSITION) == "no-such-choice"


@pytest.mark.parametrize(
    "move",
    [
        Write("paper", dict(list(PAPER.choices.items())[1:])),
        Write("paper", {**PAPER.choices, "voice": "secretariat"}),
    ],
    ids=["a field open", "a field too many"],
)
def test_every_field_is_filled_in_once(move: Write) -> None:
    assert _code(move, OPPOSITION) == "no-such-choice"


def test_a_choice_that_needs_more_says_what() -> None:
    needs = OFFICE.actions["ask"].needs  # authority at 30
    scenario = only(OPPOSITION, "paper", publicity=Choice("printed", needs=needs))
    weak = _with(scenario, authority=10)
    assert _code(changed(PAPER, publicity="printed"), scenario, weak) == "needs"
    assert _code(changed(PAPER, publicity="printed"), scenario) is None


def test_the_same_paper_does_not_go_out_twice_in_a_turn() -> None:
    state = reduce(new_game(OPPOSITION, "A"), PAPER, OPPOSITION).state
    assert _code(PAPER, OPPOSITION, state) == "paper-is-out"
    assert _code(changed(PAPER, publicity="sealed"), OPPOSITION, state) is None


def test_it_may_go_out_again_in_the_next() -> None:
    state = reduce(new_game(OPPOSITION, "A"), PAPER, OPPOSITION).state
    assert _code(PAPER, OPPOSITION, replace(state, turn=2)) is None


def test_a_paper_takes_a_supporter_and_what_its_choices_take() -> None:
    assert price(PAPER, OPPOSITION) == {"supporters": 1, "access": 1}
    assert _code(PAPER, OPPOSITION, _with(OPPOSITION, access=0)) == "purse"
    assert _code(PAPER, OPPOSITION, _with(OPPOSITION, supporters=0)) == "purse"


@pytest.mark.parametrize(
    ("move", "code"),
    [
        (Undertake("dance", "north"), "no-such-action"),
        (Undertake("ask", ""), "no-such-action"),  # the office's
        (Undertake("visit", "paris"), "no-such-target"),
        (Undertake("visit", ""), "no-such-target"),
        (Undertake("visit", "molotov"), "no-such-target"),
        (Undertake("shelter", "trotsky"), "no-such-target"),  # a person, but not of the list
    ],
)
def test_an_action_that_cannot_be_done_to_them_is_refused(move: Undertake, code: str) -> None:
    assert _code(move, OPPOSITION) == code


def test_an_action_of_the_centre_is_done_to_nobody() -> None:
    assert _code(Undertake("ask", ""), OFFICE) is None
    assert _code(Undertake("ask", "north"), OFFICE) == "no-such-target"


def test_an_action_that_needs_more_says_what() -> None:
    assert _code(Undertake("ask", ""), OFFICE, _with(OFFICE, authority=10)) == "needs"


def test_an_action_is_paid_for() -> None:
    assert (
        _code(Undertake("visit", "north"), OPPOSITION, _with(OPPOSITION, supporters=0)) == "purse"
    )


def test_an_action_is_done_once_a_turn_to_each() -> None:
    state = reduce(new_game(OPPOSITION, "A"), Undertake("visit", "north"), OPPOSITION).state
    assert _code(Undertake("visit", "north"), OPPOSITION, state) == "done-this-turn"
    assert _code(Undertake("visit", "south"), OPPOSITION, state) is None
    assert _code(Undertake("visit", "north"), OPPOSITION, replace(state, turn=2)) is None


def test_an_action_of_once_a_game_is_not_done_again() -> None:
    state = reduce(new_game(OPPOSITION, "A"), Undertake("shelter", "kirov"), OPPOSITION).state
    assert (
        _code(Undertake("shelter", "kirov"), OPPOSITION, replace(state, turn=3)) == "done-this-game"
    )
    assert _code(Undertake("shelter", "molotov"), OPPOSITION, state) is None


SENT = Transfer("secretary-south", "secretary-north")
RECALLED = Recall("secretary-south")


def _kirov_in_the_south(**numbers: int) -> State:
    holdings = {
        "secretary-south": Holding("kirov", "recommended", 0),
        "secretary-north": Holding(None, "elected", 0),
    }
    return replace(_with(OFFICE, **numbers), holdings=holdings)


@pytest.mark.parametrize("move", [SENT, RECALLED], ids=lambda move: move.kind)
def test_a_sheltered_man_is_not_let_go(move: Move) -> None:
    assert _code(move, OFFICE, _kirov_in_the_south()) is None
    assert _code(move, OFFICE, _kirov_in_the_south(sheltered__kirov=1)) == "sheltered"


@pytest.mark.parametrize(("authority", "code"), [(49, "sheltered"), (50, None)])
def test_an_office_of_weight_insists(authority: int, code: str | None) -> None:
    state = _kirov_in_the_south(sheltered__kirov=1, authority=authority)
    assert _code(RECALLED, OFFICE, state) == code


def test_a_local_man_is_nobody_to_shelter() -> None:
    assert _code(Recall("secretary-north"), OFFICE) is None


def test_a_vote_that_is_over_or_held_cannot_be_forecast() -> None:
    later = replace(new_game(OFFICE, "A"), turn=4)
    assert _code(Forecast("monopoly", 50), OFFICE, later) == "no-such-vote"


def test_a_post_of_the_state_is_not_ours_to_recall() -> None:
    post = replace(OFFICE.posts["head-uchraspred"], kind="state")
    scenario = replace(OFFICE, posts={**OFFICE.posts, post.id: post})
    assert _code(Recall("head-uchraspred"), scenario) == "not-ours-to-recall"


def test_a_post_that_is_not_there_yet_is_no_post() -> None:
    state = new_game(OFFICE, "A")
    later = replace(state, holdings={k: v for k, v in state.holdings.items() if "south" not in k})
    assert _code(Fill("secretary-south", "kirov", "recommended"), OFFICE, later) == "no-such-post"
    assert _code(Recall("secretary-south"), OFFICE, later) == "no-such-post"
    assert _code(SENT, OFFICE, later) == "no-such-post"


@pytest.mark.parametrize("scenario", [OFFICE, OPPOSITION], ids=lambda each: each.seat)
def test_what_is_listed_as_allowed_is_allowed_and_belongs_to_the_seat(scenario: Scenario) -> None:
    kinds = {move.kind for move in legal_moves(new_game(scenario, "A"), scenario)}
    assert ("grant" in kinds) == (scenario.seat == "general-secretary")
    assert {"choose", "write", "undertake", "forecast"} <= kinds


def test_without_a_form_there_are_no_papers_to_write() -> None:
    scenario = replace(OPPOSITION, forms={})
    assert "write" not in {m.kind for m in legal_moves(new_game(scenario, "A"), scenario)}
    assert _code(PAPER, scenario) == "no-such-form"
    assert price(PAPER, scenario) == {}
