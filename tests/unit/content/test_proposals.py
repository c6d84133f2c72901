"""What is only put to a vote of its turn is told as proposed, and as decided nowhere."""

from pathlib import Path

import pytest

from tests.support.packages import BASE, changed, findings

CARDS = "cards.yaml"
ECHO = "options: [refuse], mark: Because you wanted to refuse, "
DONE = "options: [refuse], mark: Because you refused, "
WON = "{kind: won, vote: money, option: there-is-none}"


def foregone(path: Path) -> list[str]:
    return [each.message for each in findings(path) if each.code == "E357"]


def test_an_echo_may_say_that_it_was_proposed() -> None:
    assert foregone(BASE) == []


def test_an_echo_that_tells_it_as_done_is_found(tmp_path: Path) -> None:
    (message,) = foregone(changed(tmp_path, CARDS, ECHO, DONE))
    assert "`refuse` of `third-letter`" in message
    assert "vote `money`" in message


@pytest.mark.parametrize("when", [WON, f"{{kind: not, of: {WON}}}"], ids=["won", "not-won"])
def test_an_echo_that_asks_the_vote_may_tell_how_it_went(when: str, tmp_path: Path) -> None:
    assert foregone(changed(tmp_path, CARDS, ECHO, f"{DONE}when: {when}, ")) == []


def test_an_echo_without_a_mark_is_found_too(tmp_path: Path) -> None:
    assert foregone(changed(tmp_path, CARDS, ECHO, "options: [refuse], "))


def test_a_deed_may_be_told_as_done(tmp_path: Path) -> None:
    package = changed(tmp_path, CARDS, ECHO, DONE)
    cards = package / CARDS
    text = cards.read_text(encoding="utf-8")
    refuse = "        text: There is no money.\n"
    cards.write_text(text.replace(refuse, f"{refuse}        deed: true\n"), encoding="utf-8")
    assert foregone(package) == []


def test_a_condition_that_asks_only_for_the_proposal_is_found(tmp_path: Path) -> None:
    old = "    when: {kind: flag, flag: asked}\n    echoes:\n"
    chosen = "{kind: chosen, card: third-letter, option: refuse}"
    assert foregone(changed(tmp_path, CARDS, old, old.replace("{kind: flag, flag: asked}", chosen)))


def test_a_vote_of_another_turn_decides_nothing_that_is_done_now(tmp_path: Path) -> None:
    package = changed(tmp_path, CARDS, ECHO, DONE)
    votes = package / "votes.yaml"
    text = votes.read_text(encoding="utf-8")
    votes.write_text(text.replace("turn: '1922-06'", "turn: '1922-05'"), encoding="utf-8")
    assert foregone(package) == []


@pytest.mark.parametrize("value", ["perhaps", "2"])
def test_a_deed_is_true_or_not(value: str, tmp_path: Path) -> None:
    old = "        text: There is no money.\n"
    package = changed(tmp_path, CARDS, old, f"{old}        deed: {value}\n")
    assert {each.code[:3] for each in findings(package)} == {"E10"}
