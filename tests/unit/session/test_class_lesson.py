"""What a teacher settles before a lesson, and what is counted in it."""

from game.session.class_lesson import BLANK, Count, Paper, Plan, Predictions, Turn


def _asked(predictions: Predictions, length: int = 6) -> list[int]:
    plan = Plan("new-post", length, "SEED", predictions=predictions)
    return [index for index in range(length) if plan.predicts(index)]


def test_by_hand_the_record_is_predicted_twice_a_lesson() -> None:
    assert _asked("twice") == [1, 4]
    assert _asked("twice", 12) == [1, 10]


def test_it_can_be_predicted_each_time_or_never() -> None:
    assert _asked("always") == [0, 1, 2, 3, 4, 5]
    assert _asked("never") == []


def test_hands_and_devices_are_counted_together_and_blanks_too() -> None:
    count = Count({"a": 3, BLANK: 1}, {"a": 2, "b": 4})
    assert (count.of("a"), count.of("b"), count.of("c")) == (5, 4, 0)
    assert count.total == 10


def test_where_a_class_has_talked_its_second_vote_decides() -> None:
    counts: dict[Paper, Count] = {"first": Count({"a": 9}), "second": Count({"b": 9})}
    talked = Turn("card", "revote", counts, ("b",), "", by_lot=False, talked=True)
    assert talked.deciding == counts["second"]
    assert talked.count("record") == Count()
