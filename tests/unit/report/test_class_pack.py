"""The teacher's pack: whole pages, each for its reader, true to the lessons and made for paper."""

import re
from dataclasses import replace
from functools import cache
from html import unescape
from html.parser import HTMLParser

import pytest

from game.locale import Locale
from game.report.class_pack.frame import Page
from game.report.class_pack.whole import FONTS, LETTERS, pages
from game.rules.archive import Archive
from game.viewmodel.class_pack import ClassPack, class_pack
from tests.support import core

VOID = {"meta", "br"}
MOST_BYTES = 500_000


class Outline(HTMLParser):
    """Reads a page: what is open, its headings, what it asks for, its tables."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.headings: list[int] = []
        self.links: list[str] = []
        self.captions = self.tables = 0
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.links += [value or "" for name, value in attrs if name in ("src", "href", "srcset")]
        if re.fullmatch(r"h[1-6]", tag):
            self.headings.append(int(tag[1]))
        self.tables += tag == "table"
        self.captions += tag == "caption"
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@cache
def view() -> ClassPack:
    return class_pack(core.pack(), core.english())


@cache
def written() -> dict[str, Page]:
    return {each.name: each for each in pages(view(), core.english())}


def said(name: str) -> str:
    """What a page says, without its tags."""
    return " ".join(
        unescape(re.sub(r"<style>.*?</style>|<[^>]+>", " ", written()[name].html)).split()
    )


NAMES = tuple(each.name for each in pages(class_pack(core.pack(), core.english()), core.english()))
LESSONS = tuple(core.pack().archive.lessons)


@pytest.mark.parametrize("name", NAMES)
def test_a_page_is_closed_and_its_headings_go_down_one_by_one(name: str) -> None:
    outline = Outline(written()[name].html)
    assert outline.open == []
    assert outline.headings[0] == 1
    assert outline.headings.count(1) == 1
    steps = zip(outline.headings, outline.headings[1:], strict=False)
    assert all(after - before <= 1 for before, after in steps)
    assert outline.captions == outline.tables


@pytest.mark.parametrize("name", NAMES)
def test_a_page_runs_nothing_and_asks_only_for_its_letters(name: str) -> None:
    text = written()[name].html
    for word in ("<script", "@import", "http-equiv", "javascript:"):
        assert word not in text
    assert set(re.findall(r"url\(([^)]*)\)", text)) == {f"fonts/{each}.ttf" for each in FONTS}
    assert len(text.encode()) <= MOST_BYTES
    assert name == "index.html" or Outline(text).links == []


@pytest.mark.parametrize("name", NAMES)
def test_no_mark_of_prose_and_no_missing_text_is_left(name: str) -> None:
    for mark in ("[[", "]]", "⟨", "**", "`"):
        assert mark not in said(name)
    assert core.english().missing == set()


def test_the_index_leads_to_every_page_that_there_is() -> None:
    first, *others = NAMES
    assert Outline(written()[first].html).links == sorted(
        others, key=lambda name: ("teacher", "pupil", "school").index(written()[name].reader)
    )


def test_the_quick_card_is_first() -> None:
    assert NAMES[1] == "quick-card.html"


@pytest.mark.parametrize("lesson", LESSONS)
def test_a_script_of_six_decisions_takes_forty_five_minutes(lesson: str) -> None:
    (pages_of,) = (each for each in view().lessons if each.id == lesson)
    assert pages_of.minutes == 45
    assert [each.minute for each in pages_of.decisions] == [5, 9, 13, 17, 21, 25]
    assert (pages_of.debrief, pages_of.exit) == (29, 41)
    text = said(f"script-{lesson}.html")
    assert "We are testing how an institution worked, not who deserved to win." in text
    for each in pages_of.decisions:
        assert each.question in text
        assert each.wall.endswith(each.question)
        assert all(answer.label in text for answer in each.answers)


@pytest.mark.parametrize("lesson", LESSONS)
def test_what_a_class_holds_before_the_vote_does_not_say_what_was_done(lesson: str) -> None:
    (pages_of,) = (each for each in view().lessons if each.id == lesson)
    for name in (f"script-{lesson}.html", f"tally-{lesson}.html"):
        text = said(name)
        assert not any(each.record in text or each.shows in text for each in pages_of.decisions)
    before, _, after = said(f"plain-{lesson}.html").partition("After the vote")
    for each in pages_of.decisions:
        wall, record = each.twins
        assert wall.plain in before
        assert record.plain in after
        assert record.plain not in before


@pytest.mark.parametrize("lesson", LESSONS)
def test_each_decision_has_a_source_card_with_three_questions(lesson: str) -> None:
    (pages_of,) = (each for each in view().lessons if each.id == lesson)
    text = said(f"source-cards-{lesson}.html")
    key = said(f"key-{lesson}.html")
    for each in pages_of.decisions:
        assert each.card is not None
        assert len(each.card.questions) == 3
        for line in (each.source, each.card.maker, each.shows, each.doubt, *each.card.questions):
            assert line in text
        assert each.card.note in key
        assert each.card.note not in text


def test_there_are_four_letters_to_cut_out() -> None:
    assert said("letters.html").endswith(" ".join(LETTERS))


def test_a_line_of_a_syllabus_says_where_it_was_read_or_that_it_was_not() -> None:
    lines = [line for each in view().syllabuses for line in each.lines]
    read = [each for each in lines if "https://" in each.checked]
    assert 0 < len(read) < len(lines)
    for each in lines:
        assert each in read or each.checked == "Not checked against the document"
        assert each.checked in said("syllabuses.html")


def test_a_name_of_the_glossary_says_how_it_is_said() -> None:
    assert "Ordzhonikidze Orjonni-keedzeh" in said("glossary.html")
    assert "guberniya goo-bairniya" in said("glossary.html")
    assert " ARA " not in said("glossary.html")


def test_who_spares_ink_gets_the_same_pages_without_filled_surfaces() -> None:
    spared = pages(view(), core.english(), spare=True)
    assert [each.name for each in spared] == list(NAMES)
    assert all("<body class='save'>" in each.html for each in spared)
    assert not any("<body class='save'>" in each.html for each in written().values())


def test_content_without_a_class_still_has_letters_and_a_glossary() -> None:
    pack = replace(core.pack(), archive=Archive())
    locale = Locale(pack.texts, "en")
    found = pages(class_pack(pack, locale), locale)
    assert [each.name for each in found] == ["index.html", "letters.html", "glossary.html"]


def test_a_reading_level_is_given_in_english_only() -> None:
    french = Locale(core.pack().texts, "fr")
    pack = class_pack(core.pack(), french)
    assert {each.level for each in pack.sheets} == {""}
    assert all(twin.level == "" for one in pack.lessons for d in one.decisions for twin in d.twins)
    name = f"plain-{LESSONS[0]}.html"
    (page,) = (each for each in pages(pack, french) if each.name == name)
    assert "Flesch" in written()[name].html
    assert "Flesch" not in page.html
