"""News of the front page: what it has to have, when it can be printed, what the archive keeps."""

import re
from pathlib import Path

import pytest

from game import content
from game.content.collect import collect
from game.rules.conditions import Chosen
from tests.support.packages import BASE, added, changed, findings

SOURCES = "confidence: verified, sources: [{source: handbook, locator: p. 6}]"


def news(given: str) -> str:
    """A file of one more piece of news."""
    return f"gazette:\n  - {{id: more, head: More, text: More., {given}, {SOURCES}}}\n"


def codes(root: Path) -> list[str]:
    return [each.code for each in findings(root)]


def test_the_archive_keeps_days_place_condition_and_cut() -> None:
    pack = content.load(BASE).pack
    assert pack is not None
    sowing, answers = pack.archive.news["sowing"], pack.archive.news["answers"]
    assert (sowing.first, sowing.last) == ("1922-04-01", "1922-07-31")
    assert (sowing.place, sowing.weight, sowing.cut, sowing.when) == ("lead", 0, "field", None)
    assert (answers.weight, answers.cut) == (20, "")
    assert answers.when == Chosen("chosen", "first-letter", "ask")
    assert [each.source for each in answers.citations] == ["handbook"]


def test_its_words_are_texts_of_its_own() -> None:
    library, _ = collect([BASE])
    (entry,) = (each for each in library.entries("gazette") if each.entity.id == "sowing")
    assert {each.key for each in entry.texts} == {
        "news.sowing.head",
        "news.sowing.text",
        "news.sowing.cut.caption",
    }


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ("window: {first: '1922-04', last: '1922-06'}, place: front", "E106"),
        ("window: {first: '1922-04', last: '1922-06'}, place: item, weight: 101", "E106"),
        ("window: {first: '1922-04', last: '1922-06'}, place: item, weight: -1", "E106"),
        ("window: {first: '1922-06', last: '1922-04'}, place: short, weight: 1", "E402"),
        ("window: {first: '1922-13', last: '1922-14'}, place: short, weight: 1", "E401"),
        ("window: {first: '1922-04', last: '1922-06'}, place: item, number: 7", "E103"),
        (
            (
                "window: {first: '1922-04', last: '1922-06'}, place: lead, weight: 1, "
                "cut: {picture: zeppelin, caption: Up.}"
            ),
            "E106",
        ),
        (
            (
                "window: {first: '1922-04', last: '1922-06'}, place: short, weight: 1, "
                "when: {kind: chosen, card: no-such-card}"
            ),
            "E201",
        ),
    ],
)
def test_what_is_wrong_with_news_is_found(given: str, code: str, tmp_path: Path) -> None:
    assert code in codes(added(tmp_path, news(given)))


@pytest.mark.parametrize(("place", "words"), [("lead", 24), ("item", 20), ("short", 10)])
def test_news_is_as_long_as_its_place_has_room(place: str, words: int, tmp_path: Path) -> None:
    row = news(f"window: {{first: '1922-04', last: '1922-06'}}, place: {place}, weight: 1")
    full = row.replace("text: More.", f"text: {' '.join(['word'] * words)}")
    longer = full.replace("text: word", "text: one word")
    assert "W506" not in codes(added(tmp_path / "full", full))
    assert "W506" in codes(added(tmp_path / "longer", longer))


@pytest.mark.parametrize("weight", [0, 1])
def test_more_than_a_page_has_room_for_is_never_printed(weight: int, tmp_path: Path) -> None:
    given = f"window: {{first: '1922-05', last: '1922-05'}}, place: lead, weight: {weight}"
    assert codes(added(tmp_path, news(given))) == ([] if weight else ["E371"])


def test_news_with_a_condition_leaves_room_for_the_rest(tmp_path: Path) -> None:
    when = "when: {kind: chosen, card: first-letter, option: ask}"
    given = f"window: {{first: '1922-04', last: '1922-07'}}, place: lead, weight: 50, {when}"
    assert codes(added(tmp_path, news(given))) == []


@pytest.mark.parametrize("place", ["lead", "item", "short"])
def test_every_turn_needs_news_of_each_place(place: str, tmp_path: Path) -> None:
    text = (BASE / "gazette.yaml").read_text(encoding="utf-8")
    kept = [
        line
        for line in text.splitlines()
        if not re.search(rf"place: {place}, (head|weight)", line) or "answers" in line
    ]
    root = changed(tmp_path, "gazette.yaml", text, "\n".join(kept) + "\n")
    assert codes(root) == ["W372"] * 4


def test_a_package_without_news_has_no_paper_and_needs_none(tmp_path: Path) -> None:
    root = added(tmp_path, "gazette: []\n")
    (root / "gazette.yaml").unlink()
    assert codes(root) == []
