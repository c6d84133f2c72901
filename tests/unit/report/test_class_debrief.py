"""The debrief of a class as a page: well made, whole, and with the sums of the room."""

from pathlib import Path

from game.app.class_lesson import begin
from game.app.class_report import write_class
from game.session.class_lesson import Plan
from tests.support import core
from tests.unit.report.test_html import Outline


def text_of(folder: Path, decisions: int) -> str:
    lesson = begin(Plan("the-discussion", 6, "SEED"), core.pack(), folder)
    for index in range(decisions):
        lesson.ask()
        for option, count in zip(lesson.decisions[index].options, (6, 9 - index, 11), strict=True):
            lesson.count(option, count)
        if lesson.plan.predicts(index):
            lesson.predict()
            lesson.count(lesson.decisions[index].options[1], 17)
        lesson.reveal()
    return write_class(folder / "reports", lesson, core.pack(), "en").read_text("utf-8")


def test_it_tells_each_decision_with_vote_prediction_record_and_source(tmp_path: Path) -> None:
    text = text_of(tmp_path, 6)
    outline = Outline(text)
    assert outline.open == []
    assert outline.links == []
    assert outline.headings[0] == 1
    assert text.count('<th scope="row">') == 6
    assert "A 6 · B 9 · C 11" in text
    assert "B (0/17)" in text
    assert "Hold it until an answer is ready" in text
    assert "Letter of Molotov and Tomsky to the Politburo" in text
    assert "The game ends in June 1924" in text
    assert "“Envelopes in the registry”: 2 hands" in text


def test_a_lesson_that_was_broken_off_has_what_it_came_to(tmp_path: Path) -> None:
    text = text_of(tmp_path, 2)
    assert text.count('<th scope="row">') == 2


def test_a_lesson_without_a_vote_is_a_page_all_the_same(tmp_path: Path) -> None:
    assert Outline(text_of(tmp_path, 0)).open == []
