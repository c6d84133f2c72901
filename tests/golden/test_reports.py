"""The golden report: a debrief of the tiny scenario, as it is printed.

To update after a wanted change: UPDATE_GOLDEN=1 python -m pytest tests/golden
"""

import os
from pathlib import Path

from game.report.html import page
from tests.support import debriefed

PATH = Path(__file__).parent / "reports" / "tiny.html"


def test_the_report_is_the_one_written_down() -> None:
    view, locale = debriefed.view()
    text = page(view, locale).replace("><", ">\n<")
    if os.environ.get("UPDATE_GOLDEN"):
        PATH.write_text(text, encoding="utf-8")
    written = PATH.read_text(encoding="utf-8") if PATH.exists() else ""
    assert text == written, "to update: UPDATE_GOLDEN=1 python -m pytest tests/golden"
