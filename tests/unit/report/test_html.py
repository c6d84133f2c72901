"""The page: well made, self-contained, small, and the same figures as on the screen."""

import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

from game.locale import Locale
from game.report.html import page, write
from game.report.marks import marked, plain
from game.report.style import STYLE
from game.rules.seats.policies import POLICIES
from game.sim.play import play
from game.viewmodel.debrief import debrief
from tests.support import core, debriefed, tiny

VOID = {"meta", "br"}
MOST_BYTES = 500_000


class Outline(HTMLParser):
    """Reads a page and complains of what is not closed."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.headings: list[int] = []
        self.links: list[str] = []
        self.tables: list[dict[str, int]] = []
        self.scrolled: list[dict[str, str | None]] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.links += [value or "" for name, value in attrs if name in ("src", "href", "srcset")]
        if given.get("class") == "scroll":
            self.scrolled.append(given)
        if tag in ("h1", "h2", "h3"):
            self.headings.append(int(tag[1]))
        if tag == "table":
            self.tables.append({"caption": 0, "col": 0, "row": 0, "bare": 0})
        if tag == "caption":
            self.tables[-1]["caption"] += 1
        if tag == "th":
            self.tables[-1][given.get("scope") or "bare"] += 1
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A drawing's shapes close themselves."""

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


class Items(HTMLParser):
    """The classes of the items of the lists, empty for none."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.classes: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "li":
            self.classes.append(dict(attrs).get("class") or "")


def whole() -> str:
    """The page of a whole game of the shipped content, by chance so that much diverges."""
    scenario, pack, locale = core.new_post(), core.pack(), core.english()
    state = play(scenario, "SEED", POLICIES["random"])
    programme = next(iter(scenario.programmes))
    return page(debrief(state, scenario, pack, locale, programme), locale)


def test_everything_is_closed_and_headings_go_down_one_by_one() -> None:
    outline = Outline(whole())
    assert outline.open == []
    assert outline.headings[0] == 1
    assert outline.headings.count(1) == 1
    steps = zip(outline.headings, outline.headings[1:], strict=False)
    assert all(after - before <= 1 for before, after in steps)


def test_every_table_has_a_caption_and_headers_of_columns_and_rows() -> None:
    tables = Outline(whole()).tables
    assert len(tables) > 5
    for each in tables:
        assert each["caption"] == 1
        assert each["col"] > 1
        assert each["row"] > 0
        assert each["bare"] == 0


def test_it_asks_for_nothing_and_runs_nothing() -> None:
    text = whole().replace("url(#", "")  # a pattern of its own
    assert Outline(text).links == []
    for word in ("<script", "@import", "url(", "http-equiv", "javascript:"):
        assert word not in text


def test_it_is_small_enough_to_be_sent() -> None:
    assert len(whole().encode()) <= MOST_BYTES


def test_no_mark_of_prose_and_no_missing_text_is_left() -> None:
    text = whole()
    for mark in ("[[", "]]", "⟨", "**"):
        assert mark not in text


def test_the_emptiest_game_has_a_page_too() -> None:
    view, locale = debriefed.view(moves=(), programme="unknown")
    text = page(view, locale)
    assert Outline(text).open == []
    assert locale.text("report.no-divergence") in text
    assert locale.text("report.no-forecast") in text


def test_endings_and_the_decisions_of_the_other_side_are_printed() -> None:
    scenario = tiny.two_seats()
    names = {"ending.order.name": "Order & quiet", "card.copies.title": "Copies"}
    known = debriefed.pack()
    texts = {"en": {**known.texts["en"], **names}}
    pack = replace(known, scenarios={"tiny": scenario}, texts=texts)
    state = play(scenario, "SEED", POLICIES["recorded"])
    text = page(debrief(state, scenario, pack, Locale(texts), "hold"), Locale(texts))
    assert "<p class='big'>Order &amp; quiet</p>" in text
    assert text.count('<th scope="row">Copies</th>') == 1


def test_how_many_measures_lie_inside_is_said_once() -> None:
    view, locale = debriefed.view()
    assert view.inside
    assert page(view, locale).count(f">{view.inside}<") == 1


def test_who_has_no_years_is_named_without_them() -> None:
    view, locale = debriefed.view()
    dated = replace(view.people[0], name="Kirov", years="1886–1934", part="spoke")
    undated = replace(view.people[0], name="Goncharov", years="", part="spoke")
    text = page(replace(view, people=(dated, undated)), locale)
    assert "<dt>Kirov (1886–1934), spoke</dt>" in text
    assert "<dt>Goncharov, spoke</dt>" in text


def test_every_divergence_is_printed() -> None:
    view, locale = debriefed.view()
    assert len(view.divergences) > 1
    items = Items(page(view, locale)).classes
    assert items.count("first") == 1
    assert len(items) >= len(view.divergences)
    hidden = re.findall(r"([^{}\s]+)\{display:none\}", STYLE)
    assert hidden == ["details"]  # the numbers of the charts, which are drawn


def test_what_scrolls_can_be_reached_by_key_and_has_a_name() -> None:
    outline = Outline(whole())
    assert len(outline.scrolled) == len(outline.tables)
    for each in outline.scrolled:
        assert (each["tabindex"], each["role"]) == ("0", "group")
        assert each["aria-label"]


def test_no_column_of_the_page_is_wider_than_a_narrow_page() -> None:
    least = re.findall(r"minmax\((.+?),1fr\)", STYLE)
    assert least == ["min(22rem,100%)"]


def test_what_players_type_cannot_become_markup() -> None:
    assert marked("<b>&") == "&lt;b&gt;&amp;"
    assert marked("**a** [[cell]]") == "<strong>a</strong> cell"
    assert plain("*a* [[cell|cells]]") == "a cells"


def test_it_is_written_as_utf_8(tmp_path: Path) -> None:
    view, locale = debriefed.view()
    path = tmp_path / "report.html"
    write(path, view, locale)
    assert path.read_text(encoding="utf-8") == page(view, locale)
