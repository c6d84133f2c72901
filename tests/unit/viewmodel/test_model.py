"""The model against the record, as it is stored and shown."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from game.app import cache
from game.app.commands.record import _stored
from game.content import load
from game.content.bake import bake
from game.content.build.model import PLACE, model
from game.pack import read
from game.rules.archive import ModelFigure, ModelRow, ModelTable
from game.sim.record_table import compare
from game.viewmodel.model import figures, model_view
from tests.support import core, tiny

BASE = Path(__file__).parents[2] / "content" / "base"
ANEW = "the record has been changed: run `python -m game record --store`"


def test_every_measure_is_stored_under_every_reading_for_the_record_as_it_is() -> None:
    pack = core.pack()
    table = pack.archive.model
    played = pack.scenarios[table.scenario]
    for measure in (*played.measures, *played.tested):
        row = table.row(measure)
        assert row is not None, f"{measure.id}: {ANEW}"
        assert {one.reading for one in row.figures} == set(pack.readings), ANEW


def test_no_figure_is_shown_beside_another_record() -> None:
    pack, locale = core.pack(), core.english()
    measure = pack.scenarios[pack.archive.model.scenario].measures[0]
    assert figures(measure, pack, locale)
    assert not figures(replace(measure, high=measure.high + 1), pack, locale)


def test_a_figure_says_median_spread_and_how_many_were_inside() -> None:
    pack, locale = core.pack(), core.english()
    measure = replace(pack.scenarios[pack.archive.model.scenario].measures[0], unit="persons")
    row = ModelRow(
        measure.id,
        measure.recorded,
        measure.low,
        measure.high,
        (ModelFigure("one", 3, 5, 9, 834, 500, 60), ModelFigure("two", 4, 4, 4, 1000, 0, 0)),
    )
    table = ModelTable("campaign", 60, "", (row,))
    made = replace(pack, archive=replace(pack.archive, model=table))
    first, second = figures(measure, made, locale)
    assert (first.median, first.spread, first.inside) == ("5", "3–9", "83\u202f% inside")
    assert first.chance == "by chance 50\u202f%, 6\u202f%"
    assert second.spread == ""
    assert len(model_view(made, locale).readings) == 2


def test_what_is_stored_can_be_read(tmp_path: Path) -> None:
    table = compare([tiny.scenario()], seeds=3)
    (tmp_path / PLACE).parent.mkdir()
    (tmp_path / PLACE).write_text(_stored("tiny", 3, table, tiny.pack()), encoding="utf-8")
    kept = model(tmp_path)
    assert (kept.scenario, kept.seeds) == ("tiny", 3)
    row = kept.row(tiny.scenario().measures[0])
    assert row is not None
    assert row.figures[0].reading == "plain"


def test_a_stored_table_is_baked_and_renames_no_content(tmp_path: Path) -> None:
    root = Path(shutil.copytree(BASE, tmp_path / "base"))
    before, compiled = load(root).pack, cache.place(root)
    (root / PLACE).parent.mkdir()
    table = compare([tiny.scenario()], seeds=1)
    (root / PLACE).write_text(_stored("tiny", 1, table, tiny.pack()), encoding="utf-8")
    after = load(root).pack
    assert before is not None
    assert after is not None
    assert before.archive.model == ModelTable()
    assert after.content_hash == before.content_hash
    assert cache.place(root) != compiled  # what was compiled before does not have it
    bake(after, tmp_path / "pack.json")
    assert read(tmp_path / "pack.json").archive.model == after.archive.model != ModelTable()


@pytest.mark.parametrize("text", ["", "[]", '{"measures": []}', "{"])
def test_a_table_that_is_not_whole_is_none(tmp_path: Path, text: str) -> None:
    (tmp_path / PLACE).parent.mkdir()
    (tmp_path / PLACE).write_text(text, encoding="utf-8")
    assert model(tmp_path) == ModelTable()
    assert model(tmp_path / "nowhere") == ModelTable()


def told(*shares: tuple[int, int]) -> tuple[str, ...]:
    """The summary of a table of one fitted measure: inside and by chance, reading by reading."""
    pack = core.pack()
    note = next(each for each in pack.archive.measures.values() if each.kind == "fitted")
    one, other = (
        ModelFigure(f"r{at}", 0, 0, 0, each, 0, by) for at, (each, by) in enumerate(shares)
    )
    row = ModelRow(note.id, note.recorded, note.low, note.high, (one, other))
    table = ModelTable("campaign", 60, "", (row,))
    return model_view(
        replace(pack, archive=replace(pack.archive, model=table)), core.english()
    ).tested


def test_the_summary_says_what_chance_meets_as_well() -> None:
    assert any(
        each.startswith("1 of the measures is met by play") for each in told((900, 600), (0, 0))
    )
    assert not any("met by play" in each for each in told((900, 599), (0, 1000)))


def test_the_summary_says_what_would_decide_between_the_readings_or_that_nothing_would() -> None:
    assert told((900, 0), (700, 0))[-1].startswith("What would decide")
    assert told((900, 0), (701, 0))[-1].startswith("On no measure")


def test_no_reading_is_summed_up_without_a_tested_measure_that_is_stored() -> None:
    assert not any("alone" in each for each in told((900, 0), (900, 0)))
