import shutil
from pathlib import Path

import pytest

from game import content as compiler
from game.app import cache, paths
from game.app.problem import ContentProblem
from game.app.pygame_conflict import pygame_conflict
from game.app.wiring import load_pack
from game.content.bake import baked
from game.rules.archive import Pack
from tests.support import tiny

MANIFEST = """\
format: 1
id: core
version: 0.1.0
title: Small
authors: [Nobody]
licence: CC0-1.0
languages: [en]
"""


@pytest.fixture
def content(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "content"
    (folder / "core" / "locale" / "en").mkdir(parents=True)
    (folder / "core" / "mod.yaml").write_text(MANIFEST)
    (folder / "core" / "locale" / "en" / "ui.yaml").write_text("ui.yes: Yes\n")
    monkeypatch.setenv("APPARAT_CONTENT", str(folder))
    monkeypatch.setenv("APPARAT_HOME", str(tmp_path / "home"))
    return folder


def _load(monkeypatch: pytest.MonkeyPatch, pack: Pack | None = None) -> Pack:
    """Load, with a compiler that gives the tiny pack: whole content is another test's business."""
    made = compiler.Loaded((), pack or tiny.pack())
    monkeypatch.setattr(compiler, "load", lambda _: made)
    return load_pack()


def test_compiled_content_is_kept(content: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = _load(monkeypatch)
    monkeypatch.setattr(compiler, "load", lambda _: pytest.fail("compiled again"))
    assert baked(load_pack()) == baked(first)
    assert cache.place(content).exists()


def test_the_cache_may_be_deleted(content: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = _load(monkeypatch)
    shutil.rmtree(paths.cache())
    assert baked(_load(monkeypatch)) == baked(first)
    assert cache.place(content).exists()


def test_a_broken_cache_is_written_anew(content: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _load(monkeypatch)
    place = cache.place(content)
    place.write_bytes(place.read_bytes()[:100])
    assert baked(_load(monkeypatch)) == baked(tiny.pack())
    assert baked(load_pack()) == place.read_bytes()


def test_changed_content_has_another_place(content: Path) -> None:
    before = cache.place(content)
    with (content / "core" / "locale" / "en" / "ui.yaml").open("a") as file:
        file.write("ui.no: No\n")
    assert cache.place(content) != before


def test_only_a_few_are_kept(tmp_path: Path) -> None:
    for number in range(cache.KEPT + 3):
        cache.keep(tmp_path / f"content-{number}.json", b"{}")
    assert len(list(tmp_path.iterdir())) == cache.KEPT


def test_a_cache_that_cannot_be_written_costs_only_time(
    content: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "home").write_text("a file where the home should be")
    assert content.exists()
    assert _load(monkeypatch).id == "tiny"


def test_a_mistake_is_named_with_its_place(content: Path) -> None:
    (content / "core" / "mod.yaml").write_text("format: 1\nformat: 2\n")
    with pytest.raises(ContentProblem, match=r"mod\.yaml, line 2"):
        load_pack()


def test_missing_content_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("APPARAT_HOME", str(tmp_path))
    for place in ("no-folder", "no-file.json"):
        monkeypatch.setenv("APPARAT_CONTENT", str(tmp_path / place))
        with pytest.raises(ContentProblem, match=place):
            load_pack()


def test_both_pygames_give_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    assert pygame_conflict() is None
    monkeypatch.setattr("game.app.pygame_conflict.version", lambda _: "2.6")
    line = pygame_conflict()
    assert line is not None
    assert "pip install pygame-ce" in line
    assert "\n" not in line
