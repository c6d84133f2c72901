from dataclasses import replace

import pytest

from game.classroom.question import Question
from tests.support.rooms import GEORGIA, PENZA


@pytest.mark.parametrize("question", [GEORGIA, PENZA])
def test_a_question_has_two_to_four_options_and_may_have_a_record(question: Question) -> None:
    assert question.is_sound


@pytest.mark.parametrize(
    "question",
    [
        replace(GEORGIA, options=("send",), recorded=""),
        replace(GEORGIA, options=("a", "b", "c", "d", "e"), recorded=""),
        replace(GEORGIA, options=("send", "send")),
        replace(GEORGIA, options=("send", "")),
        replace(GEORGIA, options=("send", "Wait a little")),
        replace(GEORGIA, options=("send", "w" * 65)),
        replace(GEORGIA, recorded="march"),
        replace(GEORGIA, id=""),
        replace(GEORGIA, id="../georgia"),
    ],
    ids=lambda each: f"{each.id[:8]} {each.options} {each.recorded}"[:60],
)
def test_other_questions_are_not_asked(question: Question) -> None:
    assert not question.is_sound
