"""Where the mistakes in the form of an entity are shown, and what is said of them."""

from pathlib import Path

import pytest

from game.content.findings import Finding
from game.content.load import parse
from game.content.marks import Spot
from game.content.schema.base import Closed
from game.content.schema.bodies import Bloc
from game.content.schema.cards import Option
from game.content.schema.chains import Chain
from game.content.schema.scenarios import Turn
from game.content.validation import validate

GOOD = """\
id: ask
label: Ask
text: Ask them.
grade: plausible
outcome: They answer.
record: Nothing is recorded.
needs: {kind: all, of: [{kind: flag, flag: asked}]}
effects:
  - {kind: change, number: grip, at: all, by: 10}
  - kind: fuse
    turns: 2
    effects:
      - {kind: set-flag, flag: done}
"""


def findings(text: str, model: type[Closed] = Option) -> list[Finding]:
    document = parse(text)
    made = validate(model, document.data, document.node, Spot(Path("x"), document.node.mark))
    return made if isinstance(made, list) else []


def test_the_example_is_whole() -> None:
    assert findings(GOOD) == []


@pytest.mark.parametrize(
    ("old", "new", "code", "place"),
    [
        ("label: Ask", "lable: Ask", "E103", (2, 1)),
        ("label: Ask\n", "", "E104", (1, 1)),
        ("by: 10", "by: ten", "E102", (9, 47)),
        ("by: 10", "bye: 10", "E103", (9, 43)),
        ("number: grip, ", "", "E104", (9, 6)),
        ("kind: change", "kind: chnge", "E106", (9, 12)),
        ("kind: change, ", "", "E104", (9, 6)),
        ("turns: 2", "turns: two", "E102", (11, 12)),
        ("flag: done", "flag: 3", "E102", (13, 32)),
        ("flag: asked", "flga: asked", "E103", (7, 38)),
        ("grade: plausible", "grade: plausibel", "E106", (4, 8)),
        ("id: ask", "id: Ask it", "E107", (1, 5)),
        ("needs: {", "cost: {Desk: 1}\nneeds: {", "E107", (7, 8)),
    ],
)
def test_one_mistake_gives_one_finding_at_its_place(
    old: str, new: str, code: str, place: tuple[int, int]
) -> None:
    (finding,) = findings(GOOD.replace(old, new, 1))
    mark = finding.spot.mark
    assert (finding.code, (mark.line, mark.column)) == (code, place)


@pytest.mark.parametrize(("count", "codes"), [(1000, []), (1001, ["E106"]), (10**12, ["E106"])])
def test_what_rules_count_one_by_one_has_a_bound(count: int, codes: list[str]) -> None:
    text = f"{{id: rest, name: The rest, size: {count}, line: 0}}"
    assert [each.code for each in findings(text, Bloc)] == codes


def test_a_misspelt_field_names_the_one_that_is_missing() -> None:
    (finding,) = findings(GOOD.replace("label:", "lable:"))
    assert finding.help == ("did you mean `label`?",)


def test_an_unknown_kind_names_those_that_are_near() -> None:
    (finding,) = findings(GOOD.replace("kind: change", "kind: chnge"))
    assert finding.help == ("did you mean `change`?",)


def test_the_context_says_where_in_the_entity() -> None:
    (finding,) = findings(GOOD.replace("flag: done", "flag: 3"))
    assert finding.context == "ask > effects 2 > effects 1 > flag"


def test_a_text_that_a_colon_made_a_mapping_of_wants_quotes() -> None:
    text = GOOD.replace("record: Nothing is recorded.", "record:\n  He said: nothing.")
    (finding,) = findings(text)
    mark = finding.spot.mark
    assert (finding.code, mark.line, mark.column) == ("E102", 7, 3)
    assert "put it into quotes" in finding.expected
    assert "a colon with a space after it" in finding.expected
    (number,) = findings(GOOD.replace("flag: done", "flag: 3", 1))
    assert "colon" not in number.expected


def test_a_missing_word_of_a_few_names_them() -> None:
    (finding,) = findings(GOOD.replace("grade: plausible\n", ""))
    assert finding.help == (
        "it is one of `recorded`, `attested`, `reported`, `plausible`, `invented`",
    )
    (label,) = findings(GOOD.replace("label: Ask\n", ""))
    assert label.help == ()


@pytest.mark.parametrize(
    ("written", "expected", "help_"),
    [
        ("1922-5", "expected a date, written so: '1922-06'", ("did you mean '1922-05'?",)),
        ("1922.05", "expected a date, written so: '1922-06'", ("did you mean '1922-05'?",)),
        ("May 1922", "expected a date, written so: '1922-06'", ()),
    ],
)
def test_a_date_in_another_form_says_the_form(
    written: str, expected: str, help_: tuple[str, ...]
) -> None:
    text = f"{{month: '{written}', series: {{}}}}"
    (finding,) = findings(text, Turn)
    assert (finding.code, finding.expected, finding.help) == ("E106", expected, help_)


def test_one_member_too_few_is_counted_in_good_english() -> None:
    (finding,) = findings("{id: a-chain, title: A chain, cards: [one]}", Chain)
    assert finding.message == "`1 member` is not possible here"
