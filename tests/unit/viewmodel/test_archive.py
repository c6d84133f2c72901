"""The archive: lists, search, pages, chronicle."""

import pytest

from game.locale import Locale
from game.rules.archive import Archive
from game.viewmodel.archive import (
    PROOFS,
    reading_page,
    sections,
    source_page,
    term_page,
    yardsticks,
)
from game.viewmodel.archive_lists import found, items
from game.viewmodel.chronicle import chronicle
from game.viewmodel.cited import citation, uses
from tests.support import core, debriefed, tiny
from tests.support.steps import history


def test_there_is_no_chronicle_without_a_game() -> None:
    assert "chronicle" not in sections(in_game=False)
    assert "chronicle" in sections(in_game=True)


@pytest.mark.parametrize("section", ["people", "glossary", "sources", "readings"])
def test_every_entry_of_a_list_opens(section: str) -> None:
    pack, locale = core.pack(), core.english()
    pages = {"glossary": term_page, "sources": source_page, "readings": reading_page}
    rows = items(section, pack, locale)
    assert rows
    for row in rows:
        assert row.name
        if section in pages:
            assert pages[section](row.id, pack, locale).title
    assert not locale.missing


def test_a_search_wants_every_word_in_any_case() -> None:
    pack, locale = core.pack(), core.english()
    rows = items("people", pack, locale, "RED army")
    assert "trotsky" in {row.id for row in rows}
    assert all(found("red army", row.words) for row in rows)
    assert items("people", pack, locale, "zzzz") == ()


def test_the_list_of_people_marks_those_who_are_invented() -> None:
    rows = items("people", core.pack(), core.english())
    tags = {row.id: row.tag for row in rows}
    assert tags["stepan-lukich"] == "invented"
    assert tags["trotsky"] == ""


def test_people_are_ordered_by_surname() -> None:
    names = [
        row.name.rsplit(maxsplit=1)[-1] for row in items("people", core.pack(), core.english())
    ]
    assert names == sorted(names, key=str.casefold)


def test_an_empty_archive_has_empty_lists() -> None:
    locale = Locale({})
    pack = tiny.pack()
    assert items("people", pack, locale) == ()
    assert items("credits", pack, locale) == ()
    assert uses(Archive()) == {}


def test_lessons_source_cards_and_sheets_count_as_uses() -> None:
    pack = core.pack()
    used = uses(pack.archive)
    lesson = pack.archive.lessons["the-notes"]
    for each in lesson.decisions:
        assert "the-notes" in used[each.citation.source]["lesson"]
    for exhibit in pack.archive.exhibits.values():
        decisions = pack.archive.lessons[exhibit.lesson].decisions
        shown = next(each for each in decisions if each.card == exhibit.decision)
        assert exhibit.id in used[shown.citation.source]["exhibit"]
    for handout in pack.archive.handouts.values():
        for part in handout.parts:
            for one in (one for item in part.items for one in item.citations):
                assert handout.id in used[one.source]["handout"]
    source = lesson.decisions[0].citation.source
    page = dict(source_page(source, pack, core.english()).paragraphs)
    assert "The Notes" in page["In lessons of a class"]


def test_a_source_names_what_cites_it() -> None:
    pack = debriefed.pack()
    page = source_page("carr", pack, Locale(pack.texts))
    assert [text for _, text in page.paragraphs] == [
        "Card statute",
        "lenin, name",
        "monopoly-for, name",
    ]


def test_a_source_that_is_missing_is_named_by_its_id() -> None:
    pack = tiny.pack()
    cited = debriefed.pack().archive.measures["monopoly-for"].citations[0]
    assert citation(pack, cited) == "carr, p. 7"


def test_the_test_of_the_model_lists_every_measure() -> None:
    pack, locale = core.pack(), core.english()
    listed = [each.id for each in yardsticks(pack, locale)]
    assert len(listed) == len(set(listed))  # a measure of several scenarios stands once
    assert set(listed) == set(pack.archive.measures)


def test_what_proves_most_stands_first_and_every_measure_says_why_it_is_of_its_kind() -> None:
    pack, locale = core.pack(), core.english()
    views = yardsticks(pack, locale)
    kinds = [pack.archive.measures[each.id].kind for each in views]
    assert kinds == sorted(kinds, key=PROOFS.index)
    for each in views:
        note = pack.archive.measures[each.id]
        if note.kind in ("input", "fitted") or note.tied or not note.read:
            assert not each.proof.endswith("**"), each.id


def test_the_chronicle_has_every_move_with_its_words_and_numbers() -> None:
    state, made = debriefed.played()
    pack = debriefed.pack()
    scenario, locale = tiny.scenario(), Locale(pack.texts)
    entries = chronicle(history(made), state, scenario, locale, pack.archive)
    assert len(entries) == len(debriefed.MOVES)
    assert [each.turn for each in entries] == [1, 1, 2, 2, 3, 3, 3]
    assert entries[0].title == "Card statute"
    assert entries[0].text == "Do leave. It is *seen*."
    assert entries[0].lines
    assert "October 1922" in entries[0].words


def test_a_yardstick_is_sorted_by_its_figure() -> None:
    pack = core.pack()
    recorded = {each.id: each.recorded for each in pack.archive.measures.values()}
    views = yardsticks(pack, core.english())
    assert len(views) > 20
    assert all(each.value == recorded[each.id] for each in views)
