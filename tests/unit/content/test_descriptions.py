"""Every field of the format says what it is: to editors, and in the reference for authors."""

import re

import pytest
from pydantic import BaseModel

from game.content.descriptions import described, only_kind
from game.content.reference_guide import models, reference_guide
from game.content.schemas import schemas
from tests.support.core import ROOT

REFERENCE = ROOT / "content" / "guides" / "reference.md"
EMPTY = {"a", "an", "and", "are", "id", "ids", "in", "is", "it", "its", "of", "or", "the", "this"}
"""Words that say nothing of a field."""

MODELS = models()


def _name(model: type[BaseModel]) -> str:
    return f"{model.__module__.rpartition('.')[2]}.{model.__name__}"


@pytest.mark.parametrize("model", MODELS, ids=_name)
def test_every_field_says_what_it_is(model: type[BaseModel]) -> None:
    assert [name for name in model.model_fields if name not in described(model)] == []


@pytest.mark.parametrize("model", MODELS, ids=_name)
def test_no_description_merely_repeats_the_name(model: type[BaseModel]) -> None:
    said = {name: set(re.findall(r"[a-z]+", t.lower())) for name, t in described(model).items()}
    repeats = {
        name
        for name, words in said.items()
        if not {word.removesuffix("s") for word in words - EMPTY}
        - {word.removesuffix("s") for word in name.split("_")}
    }
    assert repeats == set()


@pytest.mark.parametrize("model", MODELS, ids=_name)
def test_a_description_is_a_sentence(model: type[BaseModel]) -> None:
    odd = [text for text in described(model).values() if not re.fullmatch(r"[`A-Z0-9].*\.", text)]
    assert odd == []


def test_a_field_that_has_no_string_below_it_has_no_description() -> None:
    class Bare(BaseModel):
        kind: str
        said: int

    assert described(Bare) == {}
    assert only_kind(Bare) is None


def test_a_field_of_a_mirror_says_what_the_record_of_the_rules_says() -> None:
    cards = schemas()["cards"]["$defs"]
    change = cards["ChangeNumber"]["properties"]
    assert change["by"]["description"].startswith("By how much, in its own unit")
    assert change["kind"]["description"].startswith("Always `change`")


@pytest.mark.parametrize("name", schemas())
def test_every_field_of_a_schema_is_described_to_an_editor(name: str) -> None:
    schema = schemas()[name]
    parts = [*schema.get("$defs", {}).values()]
    parts += [schema] if name == "mod" else []
    bare = [
        (part["title"], field)
        for part in parts
        for field, said in part.get("properties", {}).items()
        if "description" not in said
    ]
    assert bare == []


def test_a_schema_uses_the_word_that_an_author_writes() -> None:
    term = schemas()["bodies"]["$defs"]["Term"]["properties"]
    assert "description" in term["from"]
    assert "since" not in term


def test_the_texts_of_a_language_have_a_schema() -> None:
    texts = schemas()["locale"]
    assert texts["additionalProperties"]["type"] == "string"
    assert texts["propertyNames"] == {"maxLength": 120}


def test_the_reference_is_what_the_descriptions_say() -> None:
    stored = REFERENCE.read_text(encoding="utf-8")
    renew = "python -m game schema --reference content/guides/reference.md"
    assert reference_guide() == stored, f"the reference is old; renew it with: {renew}"


def test_every_link_of_the_reference_leads_to_a_heading() -> None:
    text = reference_guide()
    headings = re.findall(r"^#+ (.*)$", text, re.MULTILINE)
    anchors = {re.sub(r"[^\w -]", "", each.lower()).replace(" ", "-") for each in headings}
    assert set(re.findall(r"\]\(#([^)]*)\)", text)) - anchors == set()
    assert len(anchors) == len(headings)


def test_every_field_stands_in_the_reference() -> None:
    text = reference_guide()
    for model in MODELS:
        for name, said in described(model).items():
            field = model.model_fields[name]
            row = rf"^\| `{field.alias or name}` \|.*\| {re.escape(said)} \|$"
            is_said_once = said in (only_kind(model), described(MODELS[0])["id"]) or name == "id"
            assert is_said_once or re.search(row, text, re.MULTILINE), (model, name)
