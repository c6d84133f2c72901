from game.classroom.ballots import Ballots
from game.classroom.rounds import BALLOT, NEXT, Phase, Round
from tests.support.rooms import GEORGIA, PENZA

FIRST = Ballots().by_hand("send", 3).by_hand("wait", 1)
SECOND = Ballots().by_hand("wait", 4)


def test_a_round_begins_with_the_vote() -> None:
    assert Round(GEORGIA, 0).phase == "vote"


def test_the_record_is_asked_for_after_the_vote_and_never_before() -> None:
    before = [phase for phase, after in NEXT.items() if "predict" in after]
    assert before == ["vote", "revote"]
    assert "vote" not in NEXT["predict"]


def test_each_ballot_is_open_in_one_phase() -> None:
    assert sorted(BALLOT.values()) == ["first", "record", "second"]


def test_the_first_vote_decides_where_there_was_no_second() -> None:
    found = Round(GEORGIA, 0, ballots={"first": FIRST, "record": SECOND})
    assert found.leaders == ("send",)


def test_the_second_vote_decides_where_there_was_one_and_the_first_is_kept() -> None:
    found = Round(GEORGIA, 0, ("vote", "talk", "revote"), {"first": FIRST, "second": SECOND})
    assert found.leaders == ("wait",)
    assert found.totals("first")["send"] == 3


def test_a_match_is_only_said_once_the_vote_has_ended_and_there_is_a_record() -> None:
    path: tuple[Phase, ...] = ("vote", "revealed")
    assert Round(GEORGIA, 0).match is None
    assert Round(GEORGIA, 0, path, chosen="send").match is True
    assert Round(GEORGIA, 0, path, chosen="wait").match is False
    assert Round(PENZA, 0, path, chosen="send").match is None
