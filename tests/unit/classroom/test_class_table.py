"""What a class played as rows: in which order, and not for too few."""

from game.classroom.class_table import Count, Part, counts
from game.classroom.collation import group
from game.classroom.result_code import Result


def name(part: Part, value: int) -> str:
    return f"{part} {value}"


def result(divergence: int) -> Result:
    return Result(1, 0, 1, 1, 2, 3, divergence)


def test_rows_stand_by_value_and_say_how_many() -> None:
    found = group([result(each) for each in (4, 2, 4, 4, 9)])
    assert counts(found, "divergences", name) == (
        Count("divergences 2", 1),
        Count("divergences 4", 3),
        Count("divergences 9", 1),
    )
    assert counts(found, "aims", name) == (Count("aims 2", 5),)


def test_who_never_left_the_record_comes_last() -> None:
    found = counts(group([result(each) for each in (0, 7, 0, 1, 1)]), "divergences", name)
    assert found is not None
    assert [each.name for each in found] == ["divergences 1", "divergences 7", "divergences 0"]


def test_a_group_that_is_not_broken_down_has_no_rows() -> None:
    assert counts(group([result(1)] * 4), "endings", name) is None
