"""The teacher's pack in a browser: on as many sheets as it says, on a phone, without a fault."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from game.app.class_pack import write_class_pack
from tests.support import core
from tests.support.chromium import chromium, lacking, package

pytestmark = [pytest.mark.web, pytest.mark.slow]

MOST = 3
"""Sheets of A4 for a page that is made of a lesson or of lists."""

PHONE = 320


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("pack")
    write_class_pack(made, core.pack(), "en")
    return made


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    if lacking():
        pytest.skip(lacking())
    with chromium() as found:
        yield found


def _pages(browser: Any, folder: Path) -> Iterator[tuple[str, Any]]:  # noqa: ANN401
    for path in sorted(folder.glob("*.html")):
        sheet = browser.new_page()
        sheet.goto(path.as_uri())
        yield path.stem, sheet
        sheet.close()


def test_a_sheet_prints_on_as_many_pages_of_a4_as_it_says(browser: Any, folder: Path) -> None:  # noqa: ANN401
    handouts = core.pack().archive.handouts
    for name, sheet in _pages(browser, folder):
        printed = sheet.pdf(prefer_css_page_size=True, print_background=True)
        count = len(re.findall(rb"/Type\s*/Page\b", printed))
        if name in handouts:
            assert count == handouts[name].pages, name
        else:
            assert 1 <= count <= MOST, name


def test_no_page_is_wider_than_a_phone(browser: Any, folder: Path) -> None:  # noqa: ANN401
    wide = []
    for name, sheet in _pages(browser, folder):
        sheet.set_viewport_size({"width": PHONE, "height": 640})
        found = sheet.evaluate("document.documentElement.scrollWidth")
        wide += [f"{name}: {found}"] if found > PHONE else []
    assert wide == []


def test_axe_finds_no_fault(browser: Any, folder: Path) -> None:  # noqa: ANN401
    axe = package("axe-core", "axe.min.js").read_text("utf-8")
    faults = []
    for name, sheet in _pages(browser, folder):
        sheet.evaluate(axe)
        for fault in sheet.evaluate("axe.run(document)")["violations"]:
            faults += [f"{name}: {fault['id']} {each['html'][:100]}" for each in fault["nodes"]]
    assert faults == []
