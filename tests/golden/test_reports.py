"""The golden report: a debrief of the tiny scenario, as it is printed.

To update after a wanted change: UPDATE_GOLDEN=1 python -m pytest tests/golden
"""

from pathlib import Path

import pytest

from game.report.html import page
from tests.support import debriefed
from tests.support.golden import golden, tell_report

PATH = Path(__file__).parent / "reports" / "tiny.html"


def test_the_report_is_the_one_written_down() -> None:
    view, locale = debriefed.view()
    text = page(view, locale).replace("><", ">\n<")
    told = golden(PATH, text, tell_report)
    if told:
        pytest.fail(told, pytrace=False)
