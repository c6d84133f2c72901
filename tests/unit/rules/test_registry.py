"""Every effect and condition is whole: an example that works, a line in the guide, a reason."""

from dataclasses import replace
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest

from game.rules.conditions import (
    CONDITIONS,
    AllOf,
    AnyOf,
    Chosen,
    Condition,
    Count,
    Done,
    Flag,
    Holds,
    Majority,
    Month,
    Not,
    NumberIs,
    QuantityIs,
    Vacant,
    Won,
)
from game.rules.draft import Draft
from game.rules.effects import (
    EFFECTS,
    Assign,
    BringCard,
    ChangeNumber,
    ClearFlag,
    DelayEffects,
    Effect,
    Give,
    Mandate,
    Place,
    SendCircular,
    SetFlag,
    Vacate,
)
from game.rules.judge import met, missing
from game.rules.power.effects import apply_effect
from game.rules.quantity import Quantity
from game.rules.reducer import new_game
from game.rules.state import State, VoteResult, Why
from tests.support import tiny

GUIDE = Path(__file__).parents[3] / "content" / "guides" / "modding.md"
SCENARIO = tiny.scenario()
LETTER = ("reports", "require", "secretariat", "no-one", "secret", "all-guberniyas")
TRUE = NumberIs("number", "authority", at_least=1)
FALSE = Flag("flag", "never")

EFFECT_EXAMPLES: tuple[Effect, ...] = (
    Assign("assign", 100),
    BringCard("bring-card", "plenum"),
    ChangeNumber("change", "grip", -20, "bureau:ural"),
    ClearFlag("clear-flag", "answered"),
    Give("give", "ration", "north", 1),
    Mandate("mandate", "monopoly", -50),
    Place("place", "secretary-south", "kirov", "appointed"),
    SendCircular("send-circular", *LETTER),
    SetFlag("set-flag", "done"),
    Vacate("vacate", "secretary-north"),
)
MET: tuple[Condition, ...] = (
    AllOf("all", (TRUE, TRUE)),
    AnyOf("any", (FALSE, TRUE)),
    Chosen("chosen", "statute", "adopt"),
    Count("count", "grip", 300, 2),
    Done("done", "visit", "north", 1),
    Flag("flag", "answered"),
    Holds("holds", "head-uchraspred", "molotov", "appointed"),
    Majority("majority", "plenum", 1, 500),
    Month("month", "1922-10", "1922-11"),
    Not("not", FALSE),
    TRUE,
    QuantityIs("quantity", Quantity("won", ("monopoly", "restore")), at_least=1),
    Vacant("vacant", "secretary-south"),
    Won("won", "monopoly", "restore"),
)
UNMET: tuple[Condition, ...] = (
    AllOf("all", (TRUE, FALSE)),
    AnyOf("any", (FALSE, FALSE)),
    Chosen("chosen", "plenum"),
    Count("count", "grip", 900, 1),
    Done("done", "visit", "south"),
    FALSE,
    Holds("holds", "secretary-south"),
    Majority("majority", "plenum", 3, 900),
    Month("month", "1922-12", None),
    Not("not", TRUE),
    NumberIs("number", "grip", "north", at_most=10),
    QuantityIs("quantity", Quantity("sum", ("delegates",)), at_most=3),
    Vacant("vacant", "secretary-north"),
    Won("won", "monopoly", "leave"),
)


def _state() -> State:
    state = new_game(SCENARIO, "A")
    result = VoteResult("monopoly", 1, {}, "restore")
    return replace(
        state,
        chosen={"statute": "adopt"},
        flags=frozenset({"answered"}),
        votes={"monopoly": result},
        done={"visit/north": 1},
    )


def _kind(cls: type[Any]) -> str:
    return str(get_args(get_type_hints(cls)["kind"])[0])


@pytest.mark.parametrize("cls", [*EFFECTS, *CONDITIONS], ids=_kind)
def test_the_guide_has_a_line_for_it(cls: type[Any]) -> None:
    guide = GUIDE.read_text(encoding="utf-8")
    rows = [row for row in guide.splitlines() if row.startswith(f"| `{_kind(cls)}` |")]
    assert rows, f"{GUIDE.name} has no line for `{_kind(cls)}`: add one to its table"
    for field in get_type_hints(cls):
        told = field == "kind" or f"`{field}`" in rows[0]
        assert told, f"the line of `{_kind(cls)}` in {GUIDE.name} does not name its field `{field}`"


def test_every_effect_has_an_example() -> None:
    shown = {type(example) for example in EFFECT_EXAMPLES} | {DelayEffects}
    assert shown == set(EFFECTS)


@pytest.mark.parametrize("effect", EFFECT_EXAMPLES, ids=lambda each: each.kind)
def test_an_effect_changes_the_state(effect: Effect) -> None:
    state = _state()
    draft = Draft(state, SCENARIO)
    apply_effect(draft, effect, Why("why.choice", {"card": "statute", "option": "adopt"}))
    assert draft.finish() != state


def test_every_condition_has_examples_of_both_kinds() -> None:
    assert [type(each) for each in MET] == list(CONDITIONS)
    assert [type(each) for each in UNMET] == list(CONDITIONS)


@pytest.mark.parametrize("condition", MET, ids=lambda each: each.kind)
def test_a_condition_that_is_met(condition: Condition) -> None:
    assert met(condition, _state(), SCENARIO)


@pytest.mark.parametrize("condition", UNMET, ids=lambda each: each.kind)
def test_a_condition_that_is_not_met_says_why(condition: Condition) -> None:
    assert not met(condition, _state(), SCENARIO)
    assert missing(condition, _state(), SCENARIO).key.startswith("condition.")
