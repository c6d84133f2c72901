"""Records of the rules are copied from the models of the content by name, and nothing forgotten."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, Literal, NewType

import pytest

from game.content.build import build
from game.content.build.copy import MisfitError, copied
from game.content.collect import collect
from game.content.library import Library
from game.content.schema.assemblies import Assembly
from game.content.schema.base import Closed, Entity, Said
from game.content.schema.bodies import Term
from game.content.schema.cards import Answer, Option
from game.content.schema.forms import Choice
from game.content.schema.organisations import Earlier
from game.content.schema.papers import Paper
from game.content.schema.privileges import Privilege
from game.content.schema.readings import Reading
from game.content.schema.waverers import Offer, Waverer
from game.content.traversal import marked

CORE = Path(__file__).parents[3] / "content" / "core"
Name = NewType("Name", str)

IN_NO_RECORD: Mapping[tuple[type[Closed], str], str] = {
    (Assembly, "sources"): "held to the checks of sources; the archive has no page of assemblies",
    (Assembly, "confidence"): "stands with its sources",
    (Term, "sources"): "held to the checks of sources; the archive cites the body as a whole",
    (Term, "confidence"): "stands with its sources",
    (Term, "size"): "the archive gives the size of the body as a whole",
    (Paper, "sources"): "held to the checks of sources; the archive has no page of papers",
    **dict.fromkeys(
        ((Earlier, each) for each in ("term", "level", "at", "scope", "confidence", "date")),
        "the ears that follow from it are held to it by a test; the archive has its words",
    ),
    (Offer, "window"): "the lists of who can be called on are held to it by a check",
    (Waverer, "leans"): "a check holds it to his stance, from which the ballot comes",
    (Option, "deed"): "what is told of it later is held to it by a check; no rule asks",
    (Answer, "sources"): "held to the checks of sources; the page of the card cites its own",
    (Reading, "like"): "the coefficients that it gives are put in before the records are built",
    (Privilege, "confidence"): "the page of privileges names the sources without a grade",
}
"""Fields of the schema that no record has, each with the reason."""


class Leaf(Closed):
    kind: Literal["oak", "ash"] = "oak"
    size: int = 3


class Tree(Closed):
    id: str = "old"
    leaves: tuple[Leaf, ...] = (Leaf(), Leaf(kind="ash"))
    top: Leaf | None = None
    given: Mapping[str, int] = {"rings": 7}
    rings: str = "seven"


@dataclass(frozen=True)
class Kept:
    kind: Literal["oak", "ash"]
    size: int


@dataclass(frozen=True)
class Grown:
    id: Name
    leaves: tuple[Kept, ...]
    top: Kept | None = None
    given: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Counted:
    id: str
    rings: int


@dataclass(frozen=True)
class Felled:
    id: str
    year: int = 1922


def test_models_inside_become_the_records_that_the_types_name() -> None:
    leaves = (Kept("oak", 3), Kept("ash", 3))
    grown = Grown(Name("old"), leaves, Kept("oak", 1), {"rings": 7})
    assert copied(Tree(top=Leaf(size=1)), Grown) == grown


def test_what_is_given_goes_before_what_the_model_has() -> None:
    assert copied(Tree(), Grown, leaves=(), id="new") == Grown(Name("new"), (), None, {"rings": 7})


def test_a_field_that_the_model_has_not_must_be_given_even_if_the_record_has_a_default() -> None:
    with pytest.raises(MisfitError, match=r"Tree → Felled.year: .* give it by keyword"):
        copied(Tree(), Felled)
    assert copied(Tree(), Felled, year=1923) == Felled("old", 1923)


def test_a_value_of_another_type_is_not_taken() -> None:
    with pytest.raises(MisfitError, match=r"Tree → Counted.rings: 'seven' is no <class 'int'>"):
        copied(Tree(), Counted)
    with pytest.raises(MisfitError, match=r"size: True is no <class 'int'>"):
        copied(Leaf.model_construct(kind="oak", size=True), Kept)
    elm: Any = {"kind": "elm"}
    with pytest.raises(MisfitError, match=r"kind: 'elm' is no "):
        copied(Leaf.model_construct(**elm), Kept)


def test_nothing_can_be_given_that_is_no_field() -> None:
    with pytest.raises(MisfitError, match="Felled has no field bark, height"):
        copied(Tree(), Felled, year=1923, height=3, bark=1)


@cache
def library() -> Library:
    found, findings = collect((CORE,))
    assert not [each for each in findings if each.severity == "error"]
    for entry in found.entries():
        assert isinstance(entry.texts, tuple)  # a walk over every field: done here, it is kept
    return found


BASES = {Entity, Choice}
"""What several models have in common; no entity is only that."""


BESIDE = (".union", ".mod", ".overlay")


def models() -> set[type[Closed]]:
    """Every model of the schema that an entity is or holds.

    The mirrors of unions are none, and a manifest and what changes other things come to no entity.
    """
    found: set[type[Closed]] = set()
    waiting = [Closed]
    while waiting:
        below = waiting.pop().__subclasses__()
        waiting += below
        found.update(each for each in below if each.__module__.startswith("game.content.schema."))
    return {each for each in found if not each.__module__.endswith(BESIDE)} - BASES


def test_the_core_has_an_example_of_every_model() -> None:
    used = {type(model) for entry in library().entries() for model, _ in entry.models}
    assert models() - used == set()


def test_every_field_of_the_content_is_read_or_is_prose_or_is_left_out_for_a_reason(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    entities, read = library(), set[tuple[type[Closed], str]]()
    look = Closed.__getattribute__

    def noted(model: Closed, name: str) -> Any:  # noqa: ANN401 whatever a field holds
        read.add((type(model), name))
        return look(model, name)

    with monkeypatch.context() as spying:
        spying.setattr(Closed, "__getattribute__", noted)
        build(entities)
    unread = {
        (model, name)
        for model in models()
        for name in model.model_fields.keys() - marked(model, Said).keys()
        if (model, name) not in read
    }
    assert unread == IN_NO_RECORD.keys()
