"""Golden transcripts: what is said on every page, when it opens and at each stop of Tab.

To update after a wanted change: UPDATE_GOLDEN=1 python -m pytest tests/golden/test_heard.py
"""

from pathlib import Path

import pytest

from game.screens.table import PAGES, SCREENS
from tests.support.golden import golden, tell_heard
from tests.support.heard import pages, transcript

FOLDER = Path(__file__).parent / "heard"

EVERY = pages()


@pytest.mark.slow
@pytest.mark.parametrize("file", EVERY)
def test_a_page_says_what_is_written_down(file: str) -> None:
    told = golden(FOLDER / f"{file}.txt", transcript(EVERY[file]), tell_heard)
    if told:
        pytest.fail(told, pytrace=False)


def test_every_page_is_written_down_and_nothing_else() -> None:
    assert {each.rpartition("/")[2] for each in EVERY} == {*SCREENS, *PAGES, "cover"} - {"old-game"}
    written = {str(each.relative_to(FOLDER))[:-4] for each in FOLDER.rglob("*.txt")}
    assert written == set(EVERY)
