"""The guide for authors names what the format has."""

import re
from pathlib import Path

import pytest

from game.content.collect import collect
from game.content.schema import MODELS
from game.content.schema.base import Closed
from game.content.schema.bodies import Bloc, Term
from game.content.schema.scenarios import RecordedMove, StartValue, Turn
from game.content.schema.votes import Sway
from game.content.visit import written
from tests.support.packages import added

GUIDE = Path(__file__).parents[3] / "content" / "guides" / "modding.md"
TEXT = GUIDE.read_text(encoding="utf-8")

PLAIN = {"id", "name", "text", "about", "sources", "source", "locator", "confidence", "dispute"}
"""Fields that say what they are, or that every kind has."""


@pytest.mark.parametrize("kind", MODELS)
def test_every_kind_of_thing_is_named(kind: str) -> None:
    assert f"`{kind}`" in TEXT


@pytest.mark.parametrize(
    "model",
    [
        *(MODELS[kind] for kind in ("scenarios", "actions", "papers", "assemblies", "endings")),
        *(Turn, StartValue, RecordedMove, Term, Bloc, Sway),
    ],
    ids=lambda model: model.__name__,
)
def test_every_field_of_what_is_new_is_explained_or_shown(model: type[Closed]) -> None:
    fields = {written(model.model_construct(), name) for name in model.model_fields} - PLAIN
    assert [each for each in sorted(fields) if not re.search(rf"[`{{ ]{each}[`:,]", TEXT)] == []


def test_the_scenario_of_the_guide_has_the_form_of_the_format(tmp_path: Path) -> None:
    (example,) = re.findall(r"```yaml\n(scenarios:.*?)```", TEXT, re.DOTALL)
    library, findings = collect([added(tmp_path, example)])
    assert findings == []
    assert "the-winter" in library.kinds["scenarios"]
