"""What the games of a scenario come to, and what they miss."""

from dataclasses import replace

from game.rules.archive import Pack
from game.rules.conditions import AllOf, Condition, Flag, NumberIs
from game.rules.scenario import Card
from game.sim.reach import Missed, Reach, missed, reach
from tests.support import tiny

GAMES = 12
OBEYED = NumberIs("number", "authority", at_least=99)


def with_card(when: Condition) -> Pack:
    """The pack of two seats with one more card, which comes only if something holds."""
    pack = tiny.two_seats_pack()
    made = pack.scenarios["tiny"]
    thanks = made.cards["thanks"]
    card = replace(thanks, id="praise", dated=False, first=2, when=when)
    return replace(pack, scenarios={"tiny": replace(made, cards={**made.cards, card.id: card})})


def of(found: list[Missed], name: str) -> Missed:
    (one,) = [each for each in found if each.id == name]
    return one


def played(pack: Pack) -> tuple[Reach, list[Missed]]:
    found = reach(pack, "tiny", GAMES)
    return found, missed(found, pack, "tiny")


def test_the_games_are_played_from_both_seats_and_end() -> None:
    found, _ = played(tiny.two_seats_pack())
    assert found.games == GAMES
    assert found.problems == []
    assert found.cards["statute"] == found.cards["statement"] == GAMES
    assert sum(found.endings.values()) == GAMES


def test_an_odd_game_is_the_first_seats() -> None:
    assert reach(tiny.two_seats_pack(), "tiny", 1).games == 1


def test_one_seed_gives_one_report_with_one_process_or_two() -> None:
    pack = tiny.two_seats_pack()
    assert reach(pack, "tiny", 4) == reach(pack, "tiny", 4)
    assert reach(pack, "tiny", 4, jobs=2) == reach(pack, "tiny", 4)


def test_of_a_card_that_did_not_come_the_nearest_miss_is_told() -> None:
    _, found = played(with_card(AllOf("all", (Flag("flag", "answered"), OBEYED))))
    card = of(found, "praise")
    assert card.kind == "card"
    assert card.cannot == ""
    assert card.clause == "{kind: number, number: authority, at_least: 99}"
    assert card.held == 0
    assert 0 < card.alone <= card.looks == 2 * GAMES


def test_of_a_card_that_can_never_come_it_is_said_why() -> None:
    _, found = played(with_card(Flag("flag", "asked")))
    assert of(found, "praise").cannot == "nothing in this scenario raises the flag asked"


def test_a_card_without_a_condition_was_only_not_drawn() -> None:
    pack = tiny.two_seats_pack()
    name = "roads"
    found = Reach(games=1)
    assert of(missed(found, pack, "tiny"), name) == Missed("card", name, 0)


def test_of_an_option_that_nobody_could_take_the_condition_is_told() -> None:
    _, found = played(tiny.two_seats_pack())
    option = of(found, "roads/order")
    assert option.kind == "option"
    assert option.clause == "{kind: number, number: authority, at_least: 90}"
    assert option.held == 0 < option.looks == option.alone


def test_of_an_ending_that_no_game_came_to_the_clause_in_the_way_is_told() -> None:
    _, found = played(tiny.two_seats_pack())
    ending = of(found, "heard")
    assert ending.kind == "ending"
    assert ending.clause == "{kind: number, number: platform, at_least: 900}"
    assert ending.looks == GAMES // 2


def test_a_game_that_goes_wrong_is_a_problem_with_its_name() -> None:
    pack = tiny.two_seats_pack()
    made = pack.scenarios["tiny"]
    cards = {name: each for name, each in made.cards.items() if each.role != "month"}
    broken: dict[str, Card] = {**cards, "x": replace(made.cards["statute"], id="x", options=())}
    found = reach(replace(pack, scenarios={"tiny": replace(made, cards=broken)}), "tiny", 2)
    assert found.games == 2
    (problem,) = found.problems
    assert problem.startswith("tiny general-secretary curious against random, seed REACH-0: ")
