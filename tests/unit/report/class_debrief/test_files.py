"""The debrief of a class as files: well made pages, figures that agree, and nobody in them."""

import csv
import io
import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from game.app.class_report import write_class
from game.report.class_debrief.data import COLUMNS
from game.report.class_debrief.files import MARK, files
from game.report.class_pack.frame import Paper
from tests.support import core
from tests.support.held import SECONDS, Way, debrief_of, held
from tests.unit.report.test_html import Outline

PAGES = ("class.html", "pupil.html", "teacher.html")


def made(folder: Path, way: Way | None = None, lesson: str = "the-discussion") -> Mapping[str, str]:
    return files(Paper(core.english()), debrief_of(folder, lesson, way))


def rows_of(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text.removeprefix(MARK), newline="")))


@pytest.mark.parametrize("way", [Way(), Way(talks=0), Way(decisions=2), Way(decisions=0)])
def test_pages_are_well_made_and_load_nothing(tmp_path: Path, way: Way) -> None:
    found = made(tmp_path, way)
    for name in PAGES:
        outline = Outline(found[name])
        assert outline.open == []
        assert outline.links == []
        assert outline.headings[0] == 1
        assert all(b - a <= 1 for a, b in zip(outline.headings, outline.headings[1:], strict=False))
        assert all(each["bare"] == 0 and each["caption"] == 1 for each in outline.tables)
        assert "http" not in found[name].replace("http-equiv", "")


def test_the_page_of_the_class_tells_vote_prediction_and_record(tmp_path: Path) -> None:
    text = made(tmp_path)["class.html"]
    assert "A 6 · B 9 · C 11" in text
    assert "Hold it until an answer is ready" in text
    assert "Letter of Molotov and Tomsky to the Politburo" in text
    assert "The game ends in June 1924" in text
    assert "“Envelopes in the registry”: 2 votes" in text


def test_both_votes_stand_there_where_the_class_talked(tmp_path: Path) -> None:
    text = made(tmp_path, Way(talks=2))["class.html"]
    assert "After talking: A 11 · B 9 · C 6" in text


def test_a_pupils_sheet_says_how_many_only_where_nobody_can_be_found_in_it(tmp_path: Path) -> None:
    assert "11 of 26" in made(tmp_path)["pupil.html"]
    few = made(tmp_path / "few", Way(hands=(1, 2, 1)))["pupil.html"]
    assert "2 of 4" not in few


def test_a_box_is_told_in_words_too(tmp_path: Path) -> None:
    text = made(tmp_path)["pupil.html"]
    assert "aria-label='not the same'" in text
    assert "aria-label='the same'" in text


def test_the_key_is_the_teachers_and_stands_on_no_other_page(tmp_path: Path) -> None:
    found = made(tmp_path)
    assert "Often got wrong" in found["teacher.html"]
    assert "Often got wrong" not in found["pupil.html"] + found["class.html"]


def test_the_csv_has_a_row_for_each_decision_and_the_sums_of_the_room(tmp_path: Path) -> None:
    rows = rows_of(made(tmp_path, Way(talks=2))["class.csv"])
    assert tuple(rows[0]) == COLUMNS
    assert len(rows) == 6
    assert [rows[0][f"first-{each}"] for each in "abc"] == ["6", "9", "11"]
    assert [rows[0][f"second-{each}"] for each in "abc"] == ["", "", ""]
    assert [rows[2][f"second-{each}"] for each in "abc"] == ["11", "9", "6"]
    assert {each["same"] for each in rows} == {"yes", "no"}


def test_the_csv_says_how_long_each_decision_took(tmp_path: Path) -> None:
    rows = rows_of(made(tmp_path, Way(hands=(6, 0, 0), decisions=3, talks=0))["class.csv"])
    # a count and the reveal; before them a talk, a second vote and its count; a prediction's three
    assert [int(each["seconds"]) // SECONDS for each in rows] == [5, 5, 2]


def test_the_teacher_reads_that_no_reasons_are_collected(tmp_path: Path) -> None:
    found = made(tmp_path)
    assert "reason" not in ",".join(COLUMNS)
    assert "so that there is no column of them" in found["teacher.html"]
    assert "from the question to the reveal" in found["teacher.html"]


def test_neither_csv_nor_json_breaks_down_a_group_in_which_one_can_be_found(
    tmp_path: Path,
) -> None:
    found = made(tmp_path, Way(hands=(0, 3, 1)))
    assert all(each["first-b"] == "" for each in rows_of(found["class.csv"]))
    data = json.loads(found["class.json"])["class"]
    for row in data["rows"]:
        assert row["first"]["tallies"] == []
        assert all(each["count"] == 0 for each in row["decided"]["votes"])


def test_the_same_lesson_gives_the_same_bytes(tmp_path: Path) -> None:
    assert made(tmp_path / "one") == made(tmp_path / "two")


def test_a_lesson_without_a_vote_says_so(tmp_path: Path) -> None:
    found = made(tmp_path, Way(decisions=0))
    assert "Nothing has been decided yet" in found["class.html"]
    assert "Nowhere: the class" not in found["pupil.html"]


def test_the_files_lie_in_a_folder_of_the_lesson_with_their_letters(tmp_path: Path) -> None:
    folder = write_class(tmp_path / "reports", held(tmp_path), core.pack(), "en")
    assert folder.name == "class-the-discussion-SEED"
    assert sorted(each.name for each in folder.iterdir()) == [
        "class.csv",
        "class.html",
        "class.json",
        "fonts",
        "pupil.html",
        "teacher.html",
    ]
    assert (folder / "fonts" / "PTSans-Regular.ttf").stat().st_size > 10_000


def test_a_seed_leads_into_no_other_folder(tmp_path: Path) -> None:
    lesson = held(tmp_path, way=Way(decisions=1))
    plan = lesson.plan
    object.__setattr__(plan, "seed", "../../elsewhere")
    folder = write_class(tmp_path / "reports", lesson, core.pack(), "en")
    assert folder.parent == tmp_path / "reports"
