"""The debrief of a class in a browser: on its sheets, on a phone, without a fault."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from game.app.class_report import write_class
from tests.support import core
from tests.support.chromium import chromium, lacking, package
from tests.support.held import Way, held

pytestmark = [pytest.mark.web, pytest.mark.slow]

PHONE = 320

SHEETS = {"pupil": (2, 2), "teacher": (1, 6), "class": (1, 6)}
"""So many sheets of A4, from and to (CLASSROOM, 9 and 13)."""

WAYS = {
    f"{lesson}-{name}": (lesson, way)
    for lesson in sorted(core.pack().archive.lessons)
    for name, way in {"whole": Way(talks=2), "alike": Way(recorded=True)}.items()
} | {"few": ("the-levy", Way(hands=(1, 2, 1))), "nothing": ("the-notes", Way(decisions=0))}


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    if lacking():
        pytest.skip(lacking())
    with chromium() as found:
        yield found


@pytest.mark.parametrize("name", sorted(WAYS))
def test_a_debrief_prints_on_its_sheets_fits_a_phone_and_has_no_fault(
    browser: Any,  # noqa: ANN401
    name: str,
    tmp_path: Path,
) -> None:
    lesson, way = WAYS[name]
    folder = write_class(tmp_path / "reports", held(tmp_path, lesson, way), core.pack(), "en")
    axe = package("axe-core", "axe.min.js").read_text("utf-8")
    for page, (least, most) in SHEETS.items():
        sheet = browser.new_page()
        sheet.goto((folder / f"{page}.html").as_uri())
        printed = sheet.pdf(prefer_css_page_size=True, print_background=True)
        count = len(re.findall(rb"/Type\s*/Page\b", printed))
        assert least <= count <= most, page
        sheet.evaluate(axe)
        faults = sheet.evaluate("axe.run(document)")["violations"]
        assert [each["id"] for each in faults] == [], page
        sheet.set_viewport_size({"width": PHONE, "height": 640})
        assert sheet.evaluate("document.documentElement.scrollWidth") <= PHONE, page
        sheet.close()
