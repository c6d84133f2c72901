"""Texts, plurals, numbers and dates."""

import pytest

from game.locale import Locale
from game.locale.plurals import form
from game.rules.scenario import Turn

TEXTS = {
    "en": {
        "person.molotov.name": "Molotov",
        "card.scissors.title": "The scissors",
        "card.scissors.option.cut.label": "Cut prices",
        "vote.v.question": "Who?",
        "vote.v.option.a.label": "Me",
        "organisation.penza.short": "Penza",
        "rank.cell.name": "the cells",
        "say": "{person} in {at} says {amount}",
        "chose": "{card}: {option}",
        "won": "{vote} {option}",
        "as": "{who:person} {by:signed} {share:percent} {year:plain}",
        "when": "{first} to {last}, {month}",
        "left.one": "{count} month",
        "left.other": "{count} months",
        "braces": "a {gap} b",
        "only-english": "English",
    },
    "fr": {
        "left.one": "{count} mois",
        "left.other": "{count} mois",
        "month.6": "juin",
        "format.point": ",",
        "say": "{person}: {amount}",
    },
}


@pytest.fixture
def english() -> Locale:
    return Locale(TEXTS)


def test_ids_are_shown_by_their_names(english: Locale) -> None:
    said = english.text("say", person="molotov", at="penza", amount=15325)
    assert said == "Molotov in Penza says 15\u202f325"
    assert english.text("say", person="molotov", at="cell", amount=1).split()[2:4] == [
        "the",
        "cells",
    ]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("{person} is free.", "A local man is free."),
        ("{person}: {post}", "a local man: clerk"),
        ("“{person}” is free.", "“a local man” is free."),
    ],
)
def test_a_sentence_begins_with_a_capital(text: str, shown: str) -> None:
    names = {"person.local.name": "a local man", "post.clerk.name": "clerk"}
    locale = Locale({"en": {"line": text} | names})
    assert locale.text("line", person="local", post="clerk") == shown


def test_an_id_without_a_name_is_shown_as_it_is(english: Locale) -> None:
    assert english.text("say", person="nobody", at="", amount=0) == "nobody in  says 0"


def test_an_option_is_named_by_its_card_or_vote(english: Locale) -> None:
    assert english.text("chose", card="scissors", option="cut") == "The scissors: Cut prices"
    assert english.text("won", vote="v", option="a") == "Who? Me"


def test_a_gap_can_say_how_it_is_shown(english: Locale) -> None:
    said = english.text("as", who="molotov", by=3, share=375, year=1922)
    assert said == "Molotov +3 37.5\u202f% 1922"


def test_dates_are_put_into_words(english: Locale) -> None:
    said = english.text("when", first="1922-05", last="1922-06", month="1922-06")
    assert said == "May 1922 to June 1922, June 1922"
    assert english.date("1922-06-06") == "6 June 1922"
    assert english.month("1922-06-06") == "June 1922"
    assert english.date("1922") == "1922"
    assert english.short_month("1922-06-06") == "Jun 1922"
    assert english.short_month("1922") == "1922"


@pytest.mark.parametrize(("count", "said"), [(1, "1 month"), (0, "0 months"), (5, "5 months")])
def test_a_count_chooses_the_form(english: Locale, count: int, said: str) -> None:
    assert english.text("left", count=count) == said


@pytest.mark.parametrize(
    ("turn", "name"),
    [
        (Turn("1923-11"), "November 1923"),
        (Turn("1923-10", {}, 1, 15), "1–15 October 1923"),
        (Turn("1923-11", {}, 16, 31), "16–30 November 1923"),
        (Turn("1924-02", {}, 19, 31), "19–29 February 1924"),
    ],
)
def test_a_turn_is_named_by_its_month_or_by_its_days(
    turn: Turn, name: str, english: Locale
) -> None:
    assert english.turn(turn) == name


def test_another_language_has_its_own_words_and_signs() -> None:
    french = Locale(TEXTS, "fr")
    assert french.text("left", count=0) == "0 mois"
    assert french.date("1922-06-06") == "6 juin 1922"
    assert french.percent(375) == "37,5\u202f%"


def test_english_stands_in_and_then_the_key_itself() -> None:
    french = Locale(TEXTS, "fr")
    assert french.text("only-english") == "English"
    assert french.text("no.such.key") == "⟨no.such.key⟩"
    assert french.missing == {"no.such.key"}
    assert french.plain("no.such.key") is None
    assert french.has("only-english")


def test_a_gap_that_nothing_fills_stays_and_is_remembered(english: Locale) -> None:
    assert english.text("braces") == "a {gap} b"
    assert english.missing == {"{gap}"}


def test_numbers_are_grouped_with_a_real_minus(english: Locale) -> None:
    assert english.number(-1234567) == "−1\u202f234\u202f567"
    assert english.signed(12) == "+12"
    assert english.percent(370) == "37\u202f%"


@pytest.mark.parametrize(
    ("language", "count", "expected"),
    [
        ("ru", 1, "one"),
        ("ru", 11, "many"),
        ("ru", 22, "few"),
        ("ru", 25, "many"),
        ("pl", 21, "many"),
    ],
)
def test_forms_follow_the_language(language: str, count: int, expected: str) -> None:
    assert form(language, count) == expected


def test_a_bare_term_stands_by_its_name() -> None:
    text = "The [[rsfsr]] and [[x-y]] in [[gorki|the village]]"
    locale = Locale({"en": {"a": text, "b": "{what:text} [[rsfsr]]", "term.rsfsr.term": "RSFSR"}})
    shown = "The [[rsfsr|RSFSR]] and [[x-y|x y]] in [[gorki|the village]]"
    assert locale.text("a") == locale.plain("a") == shown
    assert locale.text("b", what="[[rsfsr]]") == "[[rsfsr|RSFSR]] [[rsfsr|RSFSR]]"


def test_a_term_goes_by_its_name_in_the_language() -> None:
    texts = {"en": {"term.cell.term": "cell", "a": "[[cell]]"}, "fr": {"term.cell.term": "cellule"}}
    assert Locale(texts, "fr").text("a") == "[[cell|cellule]]"


@pytest.mark.parametrize("pattern", ["{day:>999999999} {month}", "{nope}", "{day.real}", "{", "{}"])
def test_no_format_in_a_text_is_obeyed(pattern: str) -> None:
    texts = {"en": {"format.date": pattern, "format.month": pattern, "format.days": pattern}}
    locale = Locale(texts)
    expected = pattern.replace("{month}", "June")
    assert locale.date("1922-06-06") == expected
    assert locale.month("1922-06") == expected
    assert locale.turn(Turn("1922-06", first=1, last=15)) == pattern.replace("{month}", expected)
