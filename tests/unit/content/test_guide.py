"""The guide for authors names what the format has."""

import re
from pathlib import Path

import pytest

from game import content
from game.content.collect import collect
from game.content.schema import MODELS, scenes
from game.content.schema.base import Closed
from game.content.schema.bodies import Bloc, Term
from game.content.schema.cards import Lapse, Option, Window
from game.content.schema.scenarios import RecordedMove, StartValue, Turn
from game.content.schema.votes import Sway
from game.content.schemas import write_schemas
from game.content.traversal import written
from tests.support.core import ROOT
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
        *(MODELS[kind] for kind in ("cards", "gazette", "numbers", "constants")),
        *(Turn, StartValue, RecordedMove, Term, Bloc, Sway, Option, Lapse, Window),
        *(scenes.Scene, scenes.Portrait, scenes.Sight, scenes.Telegram, scenes.Heard, scenes.Line),
        scenes.Echo,
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


def test_the_first_line_for_an_editor_names_a_schema_that_is_written(tmp_path: Path) -> None:
    (line,) = re.findall(r"^# yaml-language-server: [$]schema=(.*)$", TEXT, re.MULTILINE)
    written = [path.name for path in write_schemas(tmp_path)]
    named = {line.rpartition("/")[2], *re.findall(r"`(\w+[.]schema[.]json)`", TEXT)}
    assert named == {"cards.schema.json", "mod.schema.json", "locale.schema.json"}
    assert named <= set(written)


def test_the_first_line_for_an_editor_changes_nothing(tmp_path: Path) -> None:
    line = "# yaml-language-server: $schema=../schema/numbers.schema.json\n"
    library, findings = collect([added(tmp_path, line + _example("numbers"))])
    assert findings == []
    assert "goodwill-of-penza" in library.kinds["numbers"]


def _example(kind: str) -> str:
    """The whole example of a kind, and not one that leaves out the rest."""
    blocks = re.findall(rf"```yaml\n({kind}:.*?)```", TEXT, re.DOTALL)
    (whole,) = (each for each in blocks if "    ...\n" not in each)
    return str(whole)


def test_the_whole_examples_of_the_guide_are_a_clean_mod(tmp_path: Path) -> None:
    (manifest,) = re.findall(r"```yaml\n(format: 1\n.*?)```", TEXT, re.DOTALL)
    (tmp_path / "mod.yaml").write_text(manifest, encoding="utf-8")
    for kind in ("cards", "actions", "gazette", "numbers", "constants", "scenes"):
        (tmp_path / f"{kind}.yaml").write_text(_example(kind), encoding="utf-8")
    core = ROOT / "content" / "core"
    assert content.check([tmp_path], core=core) == []
    pack = content.load(core, [tmp_path]).pack
    assert pack is not None
    cards = pack.scenario("new-post", "circular-flow").cards
    assert "letters-from-penza:a-letter-from-penza" in cards


@pytest.mark.parametrize("kind", ["cards", "actions", "gazette", "numbers", "constants", "scenes"])
def test_an_example_has_every_required_field(kind: str) -> None:
    required = {name for name, field in MODELS[kind].model_fields.items() if field.is_required()}
    if kind == "cards":
        required |= {name for name, field in Option.model_fields.items() if field.is_required()}
    text = _example(kind)
    assert [each for each in sorted(required) if not re.search(rf"[{{ ]{each}:", text)] == []
