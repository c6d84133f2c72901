import itertools

import pygame
import pytest

from game.drawing.style import STYLES
from game.drawing.units import Units
from game.page.markup import Span, parse, plain
from game.window.fonts import FontBook, overshoot
from game.window.text import TextBlock, lay_out, natural_width

LONG = "The Georgian Central Committee has resigned in a body rather than join the Federation."
CYRILLIC = "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя№"


@pytest.fixture(scope="module")
def fonts() -> FontBook:
    return FontBook(Units())


def words(block: TextBlock) -> list[str]:
    return [" ".join(p.text for p in line.pieces) for line in block.lines]


@pytest.mark.parametrize("width", [60, 120, 300, 700])
def test_no_line_is_wider_than_the_column(fonts: FontBook, width: int) -> None:
    block = lay_out(fonts, LONG, "prose", width)
    assert block.width <= width
    assert " ".join(words(block)).split() == LONG.split() or width == 60


def test_text_fits_in_its_own_natural_width(fonts: FontBook) -> None:
    for style in STYLES:
        wide = natural_width(fonts, LONG, style, markup=False)
        assert len(lay_out(fonts, LONG, style, wide).lines) == 1


def test_a_word_too_long_is_cut_and_nothing_is_lost(fonts: FontBook) -> None:
    block = lay_out(fonts, "Glavpolitprosvet-Agitpropotdel", "ui", 60)
    assert block.width <= 60
    assert "".join(p.text for line in block.lines for p in line.pieces) == (
        "Glavpolitprosvet-Agitpropotdel"
    )


def test_a_full_stop_never_hangs_alone_after_a_term(fonts: FontBook) -> None:
    text = "Ask the [[Orgburo]]. Then write."
    for width in range(100, 260, 3):
        for line in lay_out(fonts, text, "prose", width, markup=True).lines:
            assert not line.pieces or line.pieces[0].text[0] != "."


def test_paragraphs_are_half_a_line_apart(fonts: FontBook) -> None:
    one = lay_out(fonts, "a\nb", "ui", 300)
    two = lay_out(fonts, "a\n\nb", "ui", 300)
    assert one.height == 2 * one.pitch
    assert one.height < two.height < 3 * one.pitch


def test_marks_are_read() -> None:
    assert parse("a *b* **c** [[d|e]]") == [
        Span("a "),
        Span("b", italic=True),
        Span(" "),
        Span("c", bold=True),
        Span(" "),
        Span("e", term="d"),
    ]


@pytest.mark.parametrize("source", ["5 * 3", "**open", "[[", "a ]] b", "[[|]]"])
def test_an_unclosed_mark_is_printed(source: str) -> None:
    assert plain(source) == source


def test_a_term_over_two_lines_is_one_hit(fonts: FontBook) -> None:
    block = lay_out(fonts, "the [[Transcaucasian Federation]] now", "prose", 190, markup=True)
    assert [t.term for t in block.terms] == ["Transcaucasian Federation"]
    assert len(block.terms[0].rects) == 2


@pytest.mark.parametrize("char", "▲▼→★✓●")
def test_missing_glyphs_come_from_the_fallback(fonts: FontBook, char: str) -> None:
    face = fonts.face("ui")
    assert [font for font, _ in face.runs(char)] == [face.backup]


@pytest.mark.parametrize("style", [s for s in STYLES if STYLES[s].role != "masthead"])
def test_russian_letters_need_no_fallback(fonts: FontBook, style: str) -> None:
    face = fonts.face(style)
    assert all(font is face.main for font, _ in face.runs(CYRILLIC))


def test_words_stand_on_one_baseline(fonts: FontBook) -> None:
    """SDL_ttf lowers a word with Й or Ё in some faces; drawn text must not be."""
    colour = (0, 0, 0)
    for style, pair in itertools.product(
        ("news", "prose", "ui"), (("\u041d", "\u041d\u0419"), ("\u0415", "\u0415\u0401"))
    ):
        face = fonts.face(style)
        feet = []
        for word in pair:
            surface = pygame.Surface((200, 100))
            surface.fill((255, 255, 255))
            face.draw(surface, word, colour, 10, 60)
            first = face.width(pair[0])
            mask = pygame.mask.from_threshold(
                surface.subsurface((10, 0, first, 100)), colour, (90,) * 3
            )
            feet.append(max(y for y in range(100) for x in range(first) if mask.get_at((x, y))))
        assert feet[0] == feet[1]
    assert overshoot(fonts.face("news").main, "a") == 0


@pytest.mark.parametrize(("percent", "ui", "prose"), [(100, 26, 32), (120, 31, 0), (150, 38, 46)])
def test_text_is_as_tall_as_the_class_needs(percent: int, ui: int, prose: int) -> None:
    fonts = FontBook(Units.for_window((1920, 1080), percent))
    for style, least in (("ui", ui), ("button", ui), ("nav", ui), ("option", ui), ("prose", prose)):
        font = fonts.face(style).main
        tall, low = font.metrics("h")[0], font.metrics("p")[0]
        assert tall is not None
        assert low is not None
        assert tall[3] - low[2] >= least


def test_easy_reading_sets_prose_in_the_plain_face() -> None:
    fonts = FontBook(Units(), easy_reading=True)
    plain_face = fonts.face("prose").main
    assert plain_face.size("Secretary") != FontBook(Units()).face("prose").main.size("Secretary")
