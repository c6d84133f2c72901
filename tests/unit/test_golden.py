"""A text that is not the one written down says which line, under which turn, and why it might."""

from pathlib import Path

import pytest

from tests.support.golden import UPDATE, golden, tell_report, tell_story

STORY = """Tiny: both by the record

October 1922
- Secretariat: The roads: “Mend them”.

November 1922
- Opposition: A copy: “Burn it”.
- A vote: kept.

The last page
- It ends so: A desk in order
state 1234
"""
DECIDED = STORY.replace("Burn it", "Pass it on").replace("1234", "5678")


def test_a_decision_that_differs_is_told_with_its_turn_and_causes() -> None:
    told = tell_story(STORY, DECIDED)
    assert told.startswith("line 7 is the first that differs, under “November 1922”.")
    assert "written: - Opposition: A copy: “Burn it”." in told
    assert "now:     - Opposition: A copy: “Pass it on”." in told
    assert "its policy" in told


@pytest.mark.parametrize(
    ("old", "new", "cause"),
    [
        ("- A vote: kept.", "- A vote: lost.", "an election or a placement"),
        ("A desk in order", "Sent abroad", "the clauses of an ending"),
        ("November 1922", "December 1922", "the calendar"),
        ("both by the record", "cautious", "the calendar, the name"),
        ("- A vote: kept.\n", "- A vote: kept.\n- Kirov falls ill.\n", "a delayed effect"),
        ("- A vote: kept.\n", "", "the length of the scenario"),
    ],
)
def test_the_kind_of_line_tells_what_may_cause_it(old: str, new: str, cause: str) -> None:
    assert cause in tell_story(STORY, STORY.replace(old, new).replace("1234", "5678"))


def test_a_hash_alone_is_a_number_that_no_line_tells_of() -> None:
    told = tell_story(STORY, STORY.replace("1234", "5678"))
    assert "line 12 " in told
    assert "every line is the same" in told


def test_where_the_end_is_the_same_only_words_differ() -> None:
    told = tell_story(STORY, STORY.replace("Mend them", "Mend the roads"))
    assert "line 4 is the first that differs, under “October 1922”." in told
    assert "only words differ" in told


def test_a_story_that_was_never_written_differs_from_its_first_line() -> None:
    assert tell_story("", STORY).startswith(
        "line 1 is the first that differs.\n  written: (the end)"
    )


def test_a_report_tells_the_section() -> None:
    told = tell_report("<h2>A</h2>\n<p>1</p>", "<h2>A</h2>\n<p>2</p>")
    assert "line 2 is the first that differs, under “<h2>A</h2>”." in told


def test_the_command_that_updates_is_named_and_does_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "story.txt"
    path.write_text(STORY, encoding="utf-8")
    monkeypatch.delenv("UPDATE_GOLDEN", raising=False)
    assert golden(path, STORY, tell_story) == ""
    told = golden(path, DECIDED, tell_story)
    assert told.startswith("story.txt: line 7 ")
    assert told.endswith(f"To update: {UPDATE}")
    monkeypatch.setenv("UPDATE_GOLDEN", "1")
    assert golden(path, DECIDED, tell_story) == ""
    assert path.read_text(encoding="utf-8") == DECIDED
