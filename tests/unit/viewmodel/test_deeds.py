"""What a player did to people, read off his moves."""

from dataclasses import replace

import pytest

from game.rules.ids import Seat
from game.rules.moves import Choose, EndTurn, Fill, Grant, Move, Plan, Recall, Transfer, Undertake
from game.rules.state import Change, Entry, Played, Why
from game.viewmodel.context import ViewContext
from game.viewmodel.deeds import Deed, Sort, deeds
from tests.support import critics

OFFICE: Seat = "general-secretary"
WHY = Why("why.choice")


def seen(seat: Seat = OFFICE) -> ViewContext:
    return critics.context(2, seat)


def tie(person: str, by: int) -> Change:
    return Change(f"tie@{person}", 0, by, WHY)


def played(move: Move, *changes: Change, entries: tuple[Entry, ...] = ()) -> Played:
    return Played(1, move, changes, entries)


def told(*history: Played, seat: Seat = OFFICE) -> dict[str, Deed]:
    return {each.person: each for each in deeds(history, seen(seat))}


PLAN = Plan(500, 400)


@pytest.mark.parametrize(
    ("seat", "by", "sort"),
    [
        (OFFICE, 60, "helped"),
        (OFFICE, -60, "harmed"),
        ("opposition", 60, "harmed"),
        ("opposition", -60, "helped"),
    ],
)
def test_a_tie_that_moved_is_help_or_harm_by_the_desk(seat: Seat, by: int, sort: Sort) -> None:
    found = told(played(PLAN, tie("kamenev", by)), seat=seat)
    assert (found["kamenev"].sort, found["kamenev"].weight) == (sort, 60)


def test_ties_are_summed_and_little_is_not_told_of() -> None:
    history = (played(PLAN, tie("kamenev", 60)), played(PLAN, tie("kamenev", -50)))
    assert told(*history) == {}
    assert told(*history, played(PLAN, tie("kamenev", 30)))["kamenev"].weight == 40


def test_what_the_end_of_a_turn_moved_is_not_the_players_doing() -> None:
    assert told(played(EndTurn(), tie("kamenev", 400))) == {}


def test_who_is_recalled_or_moved_was_sent_away_whatever_his_tie() -> None:
    line = Entry(1, "chronicle.recall", {"post": "secretary-moscow", "person": "zelensky"})
    recall = played(Recall("secretary-moscow"), tie("zelensky", 900), entries=(line,))
    found = told(recall)["zelensky"]
    assert found.sort == "sent"
    assert found.words == "recalled from Moscow"
    moved = Entry(1, "chronicle.transfer", {"post": "a", "to": "b", "person": "uglanov"})
    transfer = Transfer("secretary-nizhny", "secretary-moscow")
    assert told(played(transfer, entries=(moved,)))["uglanov"].words == "moved to Moscow"


def test_who_gives_up_a_post_of_his_own_has_sent_nobody_away() -> None:
    line = Entry(1, "chronicle.recall", {"post": "secretary-moscow", "person": "stalin"})
    assert told(played(Recall("secretary-moscow"), entries=(line,))) == {}


def test_who_is_placed_or_given_something_was_helped() -> None:
    fill = played(Fill("secretary-moscow", "uglanov", "appointed"))
    assert told(fill)["uglanov"] == Deed(
        "uglanov", "helped", 300, "placed in Moscow", "October 1923"
    )
    office = played(Fill("head-orgotdel", "kaganovich", "appointed"))
    assert told(office)["kaganovich"].words.startswith("made ")
    assert told(played(Grant("flat", "kamenev", 1)))["kamenev"].sort == "helped"
    assert told(played(Grant("flat", "kamenev", -1)))["kamenev"].sort == "harmed"


def test_a_man_of_the_place_and_a_rank_are_nobody() -> None:
    local = played(Fill("secretary-moscow", "local", "elected"))
    assert told(local, played(Grant("pay-supplement", "cell", 1))) == {}


def test_a_post_that_is_taken_ill_sends_a_man_away_and_another_does_not() -> None:
    pack_card = next(
        (card.id, option.id)
        for card in seen().scenario.cards.values()
        for option in card.options
        if any(getattr(each, "kind", "") == "place" for each in option.effects)
    )
    scenario = seen().scenario
    option = scenario.cards[pack_card[0]].option(pack_card[1])
    assert option is not None
    person = next(each.person for each in option.effects if getattr(each, "kind", "") == "place")  # type: ignore[union-attr]
    if person not in scenario.people:
        pytest.skip("the first of them is a man of the place")
    move = Choose(*pack_card)
    assert told(played(move, tie(person, -20)))[person].sort == "sent"
    assert told(played(move, tie(person, 20)))[person].sort == "helped"


def test_those_to_whom_most_was_done_come_first() -> None:
    history = [played(PLAN, tie("kamenev", 40), tie("zinoviev", -90), tie("rykov", 70))]
    assert [each.person for each in deeds(history, seen())] == ["zinoviev", "rykov", "kamenev"]


def test_the_words_are_of_what_counted_most() -> None:
    action = next(iter(each.id for each in seen().scenario.actions.values() if each.seat == OFFICE))
    small, great = (
        played(PLAN, tie("kamenev", 30)),
        played(Undertake(action, ""), tie("kamenev", 80)),
    )
    assert told(small, great)["kamenev"].words == told(great)["kamenev"].words != ""


def test_nobody_is_told_of_without_a_move_or_without_being_known() -> None:
    assert told() == {}
    assert told(played(PLAN, tie("nobody-at-all", 500))) == {}
    context = seen()
    bare = replace(context, scenario=replace(context.scenario, people={}))
    assert deeds([played(PLAN, tie("kamenev", 500))], bare) == ()


def left(person: str, key: str = "chronicle.leaves") -> Entry:
    return Entry(1, key, {"post": "head-pur", "person": person})


def test_who_loses_a_post_by_an_answer_was_sent_away() -> None:
    choice = Choose("circular-two-hundred", "orgburo-first")
    move = played(choice, tie("antonov-ovseenko", 900), entries=(left("antonov-ovseenko"),))
    assert told(move)["antonov-ovseenko"].sort == "sent"


@pytest.mark.parametrize("key", ["chronicle.leaves", "chronicle.recall", "chronicle.sent-away"])
def test_to_the_critics_desk_a_critic_whose_post_was_taken_was_sent_away(key: str) -> None:
    entries = (left("antonov-ovseenko", key), left("zelensky", key))
    found = told(played(EndTurn(), entries=entries), seat="opposition")
    assert {each.person: each.sort for each in found.values()} == {"antonov-ovseenko": "sent"}
    assert found["antonov-ovseenko"].words.startswith("lost the post: ")
    assert told(played(EndTurn(), entries=entries)) == {}
