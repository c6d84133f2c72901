"""The report's pictures: names keep apart, doubt and record have shapes of their own."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from xml.etree import ElementTree as ET

from game.report.charts import measure_strip, series_chart
from game.viewmodel.series import MarkView
from tests.support import debriefed


def parts(picture: str, tag: str) -> Iterator[ET.Element]:
    """The elements of a kind, whatever their name space."""
    for each in ET.fromstring(picture).iter():  # noqa: S314 our own text
        if each.tag.rpartition("}")[2] == tag:
            yield each


def test_names_at_the_ends_keep_their_distance() -> None:
    view, _ = debriefed.view()
    for chart in view.charts:
        names = {line.name for line in chart.lines if any(line.shown)}
        names |= {mark.shown for mark in chart.marks}
        texts = [each for each in parts(series_chart(chart), "text") if each.text in names]
        assert {each.text for each in texts} == names
        heights = sorted(float(each.attrib["y"]) for each in texts if not each.get("text-anchor"))
        assert all(below - above >= 19 for above, below in pairwise(heights))


def test_the_record_is_a_ring_and_each_line_has_its_own_dashes() -> None:
    view, _ = debriefed.view()
    chart = next(each for each in view.charts if len(each.lines) > 1)
    mark = MarkView("recorded", 1, "then", chart.lines[0].values[1] or 0, 0, 9, "so many", "Book")
    drawn = series_chart(replace(chart, marks=(mark,)))
    assert len([each for each in parts(drawn, "circle") if each.get("stroke")]) == 1
    assert "so many" in {each.text for each in parts(drawn, "text")}
    lines = [*parts(drawn, "path"), *parts(drawn, "use")]  # equal ones are written once
    dashes = [each.get("stroke-dasharray") for each in lines if each.get("stroke")]
    assert len(dashes) == len(set(dashes)) > 1


def test_a_strip_says_both_figures_in_words() -> None:
    view, _ = debriefed.view()
    measure = view.measures[0]
    drawn = measure_strip(measure)
    assert f"{measure.recorded} / {measure.yours}" in drawn
    assert len(list(parts(drawn, "circle"))) == 3


def test_a_chart_without_values_is_still_a_drawing() -> None:
    view, _ = debriefed.view(moves=())
    for chart in view.charts:
        assert chart.steps[0] in {each.text for each in parts(series_chart(chart), "text")}
