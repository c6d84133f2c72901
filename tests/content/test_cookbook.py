"""The recipes of the cookbook: each is whole, and sound on top of the game's own content."""

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest

from game.content import Loaded, load_set
from tests.support.core import ROOT

GUIDES = ROOT / "content" / "guides"
BLOCK = re.compile(r"```yaml\n# (\S+\.yaml)\n(.*?)```", re.DOTALL)
LINK = re.compile(r"\]\(([a-z-]+\.md)(?:#([a-z-]+))?\)")

GERMAN = "a-translation"
UNFINISHED = "W501"
"""That a language lacks texts: the recipe says so."""


def recipes() -> Mapping[str, Mapping[str, str]]:
    """Files of each recipe, by the words of its heading."""
    found: dict[str, dict[str, str]] = {}
    for section in (GUIDES / "cookbook.md").read_text("utf-8").split("\n## ")[1:]:
        heading, _, body = section.partition("\n")
        files = dict(BLOCK.findall(body))
        if files:
            found[re.sub(r"[^a-z]+", "-", heading.lower()).strip("-")] = files
    return found


RECIPES = recipes()


@cache
def laid(folder: Path) -> Loaded:
    """All recipes as packages beside each other."""
    for name, files in RECIPES.items():
        languages = "languages: [en, de]\n" if name == GERMAN else ""
        manifest = f"format: 1\nid: {name}\nversion: 1.0.0\ntitle: T\nlicence: CC0-1.0\n{languages}"
        for path, text in {**files, "mod.yaml": manifest}.items():
            (folder / name / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / name / path).write_text(text, "utf-8")
    return load_set(ROOT / "content", [folder / name for name in RECIPES])


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> Loaded:
    return laid(tmp_path_factory.mktemp("cookbook"))


def test_the_cookbook_has_the_recipes_that_are_asked_for() -> None:
    assert len(RECIPES) >= 8


def test_every_recipe_is_on(loaded: Loaded) -> None:
    assert [(each.id, [str(one) for one in each.findings]) for each in loaded.off] == []
    assert loaded.pack is not None


def test_no_recipe_is_warned_of(loaded: Loaded) -> None:
    warned = [
        f"{each.spot.path}: {each.code} {each.message}"
        for each in loaded.findings
        if each.severity != "info" and "cookbook" in str(each.spot.path)
        if each.code != UNFINISHED
    ]
    assert warned == []


def test_what_the_recipes_bring_is_in_the_game(loaded: Loaded) -> None:
    assert loaded.pack is not None
    scenario = loaded.pack.scenario("new-post")
    cards = {each.partition(":")[2] for each in scenario.cards if ":" in each}
    assert {"the-sealed-carriage", "who-keeps-the-drawers"} <= cards
    assert any(each.endswith("keeper-of-the-lists") for each in scenario.posts)
    assert loaded.pack.texts["de"]["ui.close"] == "Schließen"
    assert loaded.pack.texts["en"]["ui.close"] == "Shut"


@pytest.mark.parametrize("name", ["first-card", "cookbook", "publishing"])
def test_a_guide_leads_to_what_is_there(name: str) -> None:
    for file, part in LINK.findall((GUIDES / f"{name}.md").read_text("utf-8")):
        text = (GUIDES / file).read_text("utf-8")
        headings = {
            re.sub(r"[^a-z0-9]+", "-", each.lower()).strip("-")
            for each in re.findall(r"^#+ (.+)$", text, re.MULTILINE)
        }
        assert not part or part in headings, f"{name}: {file}#{part}"
