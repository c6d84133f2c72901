"""A name that is none is answered with those that there are, or that come near."""

import pytest

from game.app.argument_error import MANY, WrongArgumentError, known

FEW = ["scissors", "two-posts"]
LONG = [*FEW, "more:a-letter", *(f"card-{number}" for number in range(MANY))]


def test_a_known_name_is_given_back() -> None:
    assert known("card", "scissors", LONG) == "scissors"


@pytest.mark.parametrize(
    ("name", "names", "said"),
    [
        ("scisors", FEW, "there are: scissors, two-posts"),
        ("x", [], "there are: none"),
        ("scisors", LONG, "did you mean scissors?"),
        ("a-letter", LONG, "did you mean more:a-letter?"),
        ("zzzzzz", LONG, f"there are {len(LONG)}, and none like it"),
    ],
)
def test_another_is_refused(name: str, names: list[str], said: str) -> None:
    with pytest.raises(WrongArgumentError) as caught:
        known("card", name, names)
    assert str(caught.value) == f"there is no card “{name}”; {said}"
