"""The drawings: names do not lie on one another, doubt and record have shapes of their own."""

import re
from itertools import pairwise

from game.report.svg import PITCH, line_chart, measure_strip
from tests.support import debriefed


def test_names_at_the_ends_keep_their_distance() -> None:
    view, _ = debriefed.view()
    for chart in view.charts:
        drawn = line_chart(chart)
        found = re.findall(r'y="(-?\d+)" class="axis" fill=', drawn)
        heights = sorted(int(each) for each in found)
        assert all(b - a >= PITCH for a, b in pairwise(heights))


def test_a_strip_says_both_figures_in_words() -> None:
    view, _ = debriefed.view()
    measure = view.measures[0]
    drawn = measure_strip(measure)
    assert f"{measure.recorded} / {measure.yours}" in drawn
    assert "<circle" in drawn
    assert drawn.count("<rect") == 2


def test_a_chart_without_values_is_still_a_drawing() -> None:
    view, _ = debriefed.view(moves=())
    for chart in view.charts:
        assert line_chart(chart).startswith("<svg")
