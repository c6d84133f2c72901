"""The constants on which the winter hangs, as they are stored and shown."""

import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from game.app import cache
from game.app.commands.sensitivity import stored
from game.content import load
from game.content.bake import bake
from game.content.build.sensitivity import PLACE, sensitivity
from game.pack import read
from game.rules.archive import Pack, SensitivityTable, VariedConstant, WinterFigure
from game.sim import sensitivity as sim
from game.viewmodel.sensitivity import SensitivityView, sensitivity_view
from tests.support import core

BASE = Path(__file__).parents[2] / "content" / "base"
CORE = core.ROOT / "content" / "core"


def _text() -> str:
    return (CORE / PLACE).read_text(encoding="utf-8")


def _shown(**changed: object) -> SensitivityView:
    """The page of the shipped table, with something otherwise."""
    table = replace(core.pack().archive.sensitivity, **changed)  # type: ignore[arg-type]
    return sensitivity_view(_with(table), core.english())


def _with(table: SensitivityTable) -> Pack:
    pack = core.pack()
    return replace(pack, archive=replace(pack.archive, sensitivity=table))


# what is stored


def test_ten_constants_are_stored_with_the_command_that_finds_them() -> None:
    table = core.pack().archive.sensitivity
    assert len(table.rows) == sim.KEPT
    assert [each.measure for each in table.winter] == list(sim.WINTER)
    assert table.command == f"python -m game sensitivity --seeds {table.seeds} --store"
    assert table.tried > 100
    assert {each.constant for each in table.rows} <= core.pack().archive.constants.keys()
    moves = [each["moves"] for each in json.loads(_text())["constants"]]
    assert moves == sorted(moves, reverse=True)
    assert min(moves) > 0


def test_what_is_stored_can_be_read(tmp_path: Path) -> None:
    names = ("mood.hearing", "mood.lines")
    found = sim.sensitivity(core.pack(), core.scenario("the-discussion"), 1, constants=names)
    (tmp_path / PLACE).parent.mkdir()
    (tmp_path / PLACE).write_text(stored(found, core.pack()), encoding="utf-8")
    kept = sensitivity(tmp_path)
    assert (kept.scenario, kept.reading, kept.seeds) == ("the-discussion", "circular-flow", 1)
    assert (kept.tried, kept.fixed, kept.content) == (1, 1, core.pack().content_hash)
    (row,) = kept.rows
    (given,) = found.rows
    assert (row.constant, row.values) == (given.constant, given.values)
    assert (row.half, row.double) == (given.half, given.double)


def test_a_stored_table_is_baked_and_renames_no_content(tmp_path: Path) -> None:
    root = Path(shutil.copytree(BASE, tmp_path / "base"))
    before, compiled = load(root).pack, cache.place(root)
    (root / PLACE).parent.mkdir()
    shutil.copy(CORE / PLACE, root / PLACE)
    after = load(root).pack
    assert before is not None
    assert after is not None
    assert before.archive.sensitivity == SensitivityTable()
    assert after.content_hash == before.content_hash
    assert cache.place(root) != compiled  # what was compiled before does not have it
    bake(after, tmp_path / "pack.json")
    assert read(tmp_path / "pack.json").archive.sensitivity == after.archive.sensitivity
    assert after.archive.sensitivity.rows


def _damaged() -> dict[str, str]:
    data = json.loads(_text())
    short = {**data, "constants": [{**data["constants"][0], "half": [1]}]}
    return {
        "nothing": "",
        "half of it": _text()[: len(_text()) // 2],
        "a list": "[]",
        "a table of something else": '{"measures": []}',
        "winter as a list": json.dumps({**data, "winter": []}),
        "words for figures": json.dumps({**data, "seeds": "some"}),
        "a figure too few": json.dumps(short),
    }


@pytest.mark.parametrize("what", _damaged())
def test_a_damaged_file_is_said_to_be_damaged(tmp_path: Path, what: str) -> None:
    (tmp_path / PLACE).parent.mkdir()
    (tmp_path / PLACE).write_text(_damaged()[what], encoding="utf-8")
    table = sensitivity(tmp_path)
    assert table == SensitivityTable(damaged=True)
    view = sensitivity_view(_with(table), core.english())
    assert "is damaged" in view.texts[0]
    assert not view.rows


def test_a_file_that_is_not_there_has_not_been_made(tmp_path: Path) -> None:
    table = sensitivity(tmp_path / "nowhere")
    assert table == SensitivityTable()
    view = sensitivity_view(_with(table), core.english())
    assert "has not been made" in view.texts[0]
    assert not view.rows


# what is shown


def test_every_constant_is_told_in_plain_words() -> None:
    for each in _shown().rows:
        assert each.constant.name != each.constant.id, each.constant.id
        assert each.does, each.constant.id
        assert each.constant.set_from
        assert each.value


def test_the_winter_stands_at_half_as_it_is_and_at_double() -> None:
    row = VariedConstant("kappa", (1050,), (400, 383, 7), None)
    now = (
        WinterFigure("moscow-districts", 314, 324, 335),
        WinterFigure("moscow-guberniya", 151, 152, 153),
        WinterFigure("conference-against", 4, 5, 6),
    )
    view = _shown(winter=now, rows=(row,))
    (shown,) = view.rows
    assert shown.value == "1\u202f050"
    assert shown.half == ("Districts 40\u202f%", "Guberniya 38.3\u202f%", "Conference 7")
    assert view.winter == ("Districts 32.4\u202f%", "Guberniya 15.2\u202f%", "Conference 5")
    assert shown.double == ("cannot be played",)
    assert "Conference 4 to 6" in view.notes[0]


def test_a_table_of_other_content_says_so() -> None:
    told = "have been changed since"
    assert told in _shown(content="other").texts[0]
    assert told not in _shown(content=core.pack().content_hash).texts[0]


def test_a_constant_and_a_measure_that_the_content_has_no_more() -> None:
    row = VariedConstant("old.constant", tuple(range(1, 9)), (7,), (9,))
    (shown,) = _shown(winter=(WinterFigure("old-measure", 1, 8, 9),), rows=(row,)).rows
    assert shown.constant.name == "old.constant"
    assert "no more" in shown.constant.set
    assert shown.value == "1 to 8"
    assert shown.half == ("old-measure 7",)
