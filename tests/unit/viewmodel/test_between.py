"""What passed between somebody and the player: deeds, then ballots."""

from dataclasses import replace

from game.rules.reducer import new_game
from game.rules.state import Memory, State, VoteResult, Why
from game.viewmodel.between import BetweenLine, between
from tests.support import core

SCENARIO = core.scenario("the-notes")
CALL = Why("why.choice", {"card": "a-call-to-the-kremlin", "option": "telephone"})
THEIRS = Why("why.choice", {"card": "a-page-of-4-january", "option": "send-it-on"})


def told(state: State) -> tuple[BetweenLine, ...]:
    return between("krupskaya", state, SCENARIO, core.english(), core.pack().archive)


def kept(*, over: bool) -> State:
    memories = (Memory(1, "general-secretary", CALL, -350), Memory(2, "opposition", THEIRS, 10))
    return replace(new_game(SCENARIO, "BETWEEN"), memories={"krupskaya": memories}, over=over)


def test_a_deed_is_told_with_its_month_and_what_it_did() -> None:
    (line,) = told(kept(over=False))
    assert line.when == "December 1922"
    assert "A call to the Kremlin" in line.text
    assert line.word == "driven off"


def test_what_the_other_side_did_is_told_when_the_game_is_over() -> None:
    own, other = told(kept(over=True))
    assert own.mood
    assert other.text.startswith("The other side")
    assert not other.mood


def test_a_ballot_is_told_by_what_it_was_for() -> None:
    result = VoteResult("monopoly-december", 1, {"trotsky": "restore"}, "restore")
    state = replace(new_game(SCENARIO, "BETWEEN"), votes={"monopoly-december": result})
    (line,) = between("trotsky", state, SCENARIO, core.english(), core.pack().archive)
    assert line.when == "18 December 1922"
    assert line.text.startswith("Voted for “")
    assert "first" not in line.text
    assert told(state) == ()
