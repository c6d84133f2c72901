"""Two lines of play beside each other: only what differs is told, votes before numbers."""

from dataclasses import replace

from game.rules.reducer import new_game
from game.viewmodel.two_lines import Lines, alike, differences
from tests.support import core

SCENARIO = core.pack().scenario("the-notes")
START = new_game(SCENARIO, "SEED")


def lines(**changed: int) -> Lines:
    """The start, and a line in which numbers were set otherwise."""
    ledger = {**START.ledger, **{key.replace("_", "-"): value for key, value in changed.items()}}
    return Lines(replace(START, ledger=ledger), START, SCENARIO, core.english())


def test_a_line_beside_itself_has_nothing_to_tell() -> None:
    assert differences(lines()) == ()
    assert alike(lines()) == ()


def test_a_number_is_told_with_both_figures() -> None:
    found = differences(lines(authority=START.ledger["authority"] + 20))
    authority = START.ledger["authority"]
    assert found == (
        f"Authority: {authority + 20} with us, {authority} with the recorded answers.",
    )


def test_what_is_hardly_more_is_not_told() -> None:
    assert differences(lines(lenin_confidence=START.ledger["lenin-confidence"] + 4)) == ()


def test_shares_are_told_in_whole_per_cent() -> None:
    (found,) = differences(lines(lenin_confidence=START.ledger["lenin-confidence"] + 93))
    figures = [word for word in found.split() if word[0].isdigit()]
    assert len(figures) == 2
    assert not any("." in each for each in figures)


def test_a_tie_is_told_by_name_and_direction() -> None:
    tie = START.ledger["tie@krupskaya"]
    ledger = {**START.ledger, "tie@krupskaya": tie + 60, "tie@zinoviev": -40}
    found = differences(Lines(replace(START, ledger=ledger), START, SCENARIO, core.english()))
    assert "Krupskaya stands closer to the General Secretary." in found
    assert "Zinoviev stands further from the General Secretary." in found


def test_what_nobody_could_follow_is_not_told() -> None:
    assert not SCENARIO.numbers["posts-listed"].charted
    assert differences(lines(posts_listed=9_000)) == ()


def test_the_order_is_by_size() -> None:
    found = differences(
        lines(authority=START.ledger["authority"] + 5, scrutiny=START.ledger["scrutiny"] + 50)
    )
    assert [each.partition(":")[0] for each in found] == ["Scrutiny", "Authority"]
