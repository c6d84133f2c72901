"""Scenarios that build on others: where they begin, and which turns they play."""

from collections.abc import Callable
from pathlib import Path

import pytest

from game.content import load
from game.rules.archive import Pack
from game.rules.moves import Choose
from game.rules.reducer import new_game
from game.rules.scenario import Scenario, Turn
from tests.support.packages import added, findings

SEAT = "seats: [{id: general-secretary, text: The desk., objective: Sit.}]"
Make = Callable[[str], Scenario]


def _pack(folder: Path, *scenarios: str) -> Pack:
    rows = "".join(
        f"  - {{id: s{index}, name: Other, text: More., {SEAT}, {rest}}}\n"
        for index, rest in enumerate(scenarios)
    )
    root = added(folder, f"scenarios:\n{rows}")
    assert [each for each in findings(root) if each.code not in ("W312", "W322", "W326")] == []
    pack = load(root).pack
    assert pack is not None
    return pack


@pytest.fixture
def make(tmp_path: Path) -> Make:
    """A scenario from the fields in which it differs, beside the small package's own."""
    return lambda rest: _pack(tmp_path, rest).scenarios["s0"]


MAY = "turns: [{month: '1922-05'}]"


def test_a_scenario_begins_with_the_holdings_of_its_base(make: Make) -> None:
    made = make(f"base: spring, {MAY}")
    assert made.holdings == {"secretary-penza": ("local", "elected")}


def test_what_it_says_itself_goes_before(make: Make) -> None:
    held = "holdings: [{post: secretary-penza, person: molotov, manner: appointed}]"
    made = make(f"base: spring, refill: {{fund: 5}}, {held}, {MAY}")
    assert made.holdings == {"secretary-penza": ("molotov", "appointed")}
    assert made.refill == {"desk-time": 5, "fund": 5}


def test_purses_are_filled_as_the_nearest_of_its_bases_says(tmp_path: Path) -> None:
    pack = _pack(
        tmp_path,
        f"base: spring, refill: {{fund: 5, desk-time: 4}}, {MAY}",
        f"base: s0, refill: {{fund: 6}}, {MAY}",
    )
    assert pack.scenarios["s1"].refill == {"desk-time": 4, "fund": 6}


def test_without_a_base_it_begins_with_what_it_says(make: Make) -> None:
    made = make(MAY)
    assert made.holdings == {}
    assert made.starts == {}


def test_the_flags_of_the_last_that_has_any_are_up(tmp_path: Path) -> None:
    pack = _pack(
        tmp_path,
        f"base: spring, flags: [asked], {MAY}",
        f"base: s0, {MAY}",
        f"base: s1, flags: [told], {MAY}",
    )
    flags = [pack.scenarios[name].flags for name in ("s0", "s1", "s2")]
    assert flags == [{"asked"}, {"asked"}, {"told"}]


def test_numbers_are_set_moved_and_scaled_from_where_the_base_left_them(make: Make) -> None:
    starts = (
        "starts: [{number: authority, by: 10}, {number: grip, at: all, scale: 2000, by: 1},"
        " {number: tie, at: molotov, value: -100}]"
    )
    made = make(f"base: spring, {starts}, {MAY}")
    assert made.starts == {"authority": 55, "grip@penza": 501, "tie@molotov": -100}


@pytest.mark.parametrize(("by", "wanted"), [(900, 100), (-900, 0)])
def test_no_number_begins_outside_its_range(by: int, wanted: int, make: Make) -> None:
    made = make(f"base: spring, starts: [{{number: authority, by: {by}}}], {MAY}")
    assert new_game(made, "A").ledger["authority"] == wanted


def test_a_scenario_of_parts_plays_their_turns_one_after_the_other(tmp_path: Path) -> None:
    june_and_july = "turns: [{month: '1922-06', first: 16}, {month: '1922-07'}]"
    pack = _pack(tmp_path, june_and_july, "parts: [spring, s0]")
    assert pack.scenarios["s1"].turns == (
        Turn("1922-04"),
        Turn("1922-05", {}, 1, 15),
        Turn("1922-05", {"fund": 480}, 16, 31),
        Turn("1922-06"),  # the second half of it was played with the whole
        Turn("1922-07"),
    )


def test_it_begins_where_its_first_part_does(make: Make) -> None:
    made = make("parts: [spring]")
    assert made.starts == {"authority": 45}
    assert made.holdings == {"secretary-penza": ("local", "elected")}


def test_it_keeps_the_record_of_its_parts_each_move_once(make: Make) -> None:
    act = (
        "recorded: [{month: '1922-04', move: {kind: choose, card: first-letter, option: ask},"
        " source: handbook}]"
    )
    made = make(f"parts: [spring], {act.replace('handbook', 'handbook, locator: p. 5')}")
    assert [(act.turn, act.move) for act in made.recorded] == [(1, Choose("first-letter", "ask"))]


def test_the_record_is_of_a_seat(make: Make) -> None:
    move = "{kind: undertake, action: visit, target: penza}"
    act = (
        f"{{month: '1922-05-20', seat: opposition, move: {move}, source: handbook, locator: p. 5}}"
    )
    made = make(f"recorded: [{act}], {MAY}")
    assert [(each.turn, each.seat) for each in made.recorded] == [(1, "opposition")]


def test_cards_and_votes_outside_its_turns_are_left_out(make: Make) -> None:
    made = make("turns: [{month: '1922-05', first: 16}]")
    assert made.cards.keys() == {"another-letter", "late-answer"}
    assert made.votes == {}
    assert made.assemblies == {}


def test_a_body_sits_in_the_term_that_had_begun(make: Make) -> None:
    made = make("turns: [{month: '1922-06'}]")
    (term,) = made.bodies["secretariat"].terms
    assert (term.first, [bloc.id for bloc in term.blocs]) == (0, ["helpers"])


PLACE = f"organisations: [penza], {MAY}"
CARD = """\
cards:
  - {{id: own, scenarios: [{scenario}], role: tray, act: circular, theme: office, dated: true,
     window: {{first: '1922-05', last: '1922-05'}}, date: '1922-05', place: Penza,
     illustration: desk,
     alt: A desk., title: Own, text: A letter., confidence: verified,
     sources: [{{source: handbook, locator: p. 5}}], options: [
       {{id: a, label: A, text: A., grade: plausible, outcome: A., record: A.}},
       {{id: b, label: B, text: B., grade: plausible, outcome: B., record: B.}}]}}
"""


def _own(folder: Path, scenario: str) -> Pack:
    """The small package with a scenario of one place, and a card that names a scenario."""
    root = added(folder, CARD.format(scenario=scenario))
    rows = f"scenarios:\n  - {{id: s0, name: Other, text: More., {SEAT}, {PLACE}}}\n"
    (root / "place.yaml").write_text(rows, encoding="utf-8")
    pack = load(root).pack
    assert pack is not None
    return pack


def test_a_scenario_of_one_place_has_only_what_names_it(tmp_path: Path) -> None:
    made = _own(tmp_path, "s0").scenarios["s0"]
    assert set(made.cards) == {"own"}
    assert (dict(made.votes), dict(made.actions), dict(made.forms)) == ({}, {}, {})
    assert made.endings == ()


def test_what_names_a_scenario_comes_in_no_other(tmp_path: Path) -> None:
    pack = _own(tmp_path, "s0")
    assert "own" not in pack.scenarios["spring"].cards


def test_what_names_another_scenario_does_not_come(tmp_path: Path) -> None:
    pack = _own(tmp_path, "spring")
    assert "own" in pack.scenarios["spring"].cards
    assert not pack.scenarios["s0"].cards


def test_a_scenario_of_one_place_has_its_posts_and_those_of_no_place(make: Make) -> None:
    made = make(f"base: spring, {PLACE}")
    assert set(made.organisations) == {"penza"}
    assert {each.organisation for each in made.posts.values()} <= {None, "penza"}
    assert set(made.holdings) <= set(made.posts)
