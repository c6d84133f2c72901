"""What Chromium gives a screen reader of the desk, the map and a vote: its accessibility tree."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest

from tests.support.chromium import chromium, lacking
from tests.support.web_pages import every_page
from tests.web.test_pages import _opened

pytestmark = [
    pytest.mark.web,
    pytest.mark.slow,
    pytest.mark.skipif(bool(lacking()), reason=lacking() or "all there"),
]

PAGES = ("desk", "map", "vote")
DESKS = ("general-secretary", "opposition")
LANDMARKS = re.compile(r"^(?:  )*- (banner|navigation|main|contentinfo)\b", re.MULTILINE)
HEADING = re.compile(r'- heading "([^"]+)" \[level=(\d)\]')
NAMELESS = re.compile(
    r"- (?:button|link|textbox|slider|img|table|dialog)\s*(?:\[[^]]*\]\s*)*:?$", re.MULTILINE
)


@pytest.fixture(scope="module")
def heard() -> Iterator[dict[str, str]]:
    wanted = {f"{desk}: {page}" for desk in DESKS for page in PAGES}
    with chromium() as browser:
        yield {
            each.name: _tree(_opened(browser, each.front()))
            for each in every_page()
            if each.name in wanted
        }


def _tree(page: Any) -> str:  # noqa: ANN401
    told: str = page.locator("body").aria_snapshot()
    page.close()
    return told


def test_a_way_past_stands_first_then_the_parts_in_order(heard: dict[str, str]) -> None:
    assert len(heard) == len(PAGES) * len(DESKS)
    for name, told in heard.items():
        assert told.startswith('- link "Skip to the page"'), name
        parts = LANDMARKS.findall(told)
        framed = ["banner", "navigation", "main", "contentinfo"]
        assert parts in (framed, [each for each in framed if each != "navigation"]), (name, parts)


def test_the_page_is_named_by_one_heading_and_no_level_is_left_out(heard: dict[str, str]) -> None:
    for name, told in heard.items():
        levels = [int(level) for _, level in HEADING.findall(told)]
        assert levels[0] == 1, name
        assert levels.count(1) == 1, name
        assert all(below - above <= 1 for above, below in pairwise(levels)), (name, levels)
        assert HEADING.search(told.partition("- main")[2].strip(" :\n").splitlines()[0]), name


def test_what_is_used_or_shown_has_a_name(heard: dict[str, str]) -> None:
    for name, told in heard.items():
        assert NAMELESS.findall(told) == [], name


def test_a_choice_says_what_it_is_and_what_it_costs(heard: dict[str, str]) -> None:
    desk = heard["general-secretary: desk"]
    option = desk.partition('- button "1 ')[2]
    assert option, desk
    assert "desk time" in option[:400]


def test_the_map_and_the_hall_stand_there_in_words(heard: dict[str, str]) -> None:
    assert re.search(r"img \"Map of the organisations", heard["general-secretary: map"])
    assert re.search(r"group: The \d+ regions in words", heard["general-secretary: map"])
    assert re.search(r"group: .*seats", heard["opposition: vote"])
