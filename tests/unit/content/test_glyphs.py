"""The reader of fonts."""

import pytest

from game.content.glyphs import FONTS, code_points, missing


def test_the_fonts_show_russian_and_typographic_signs() -> None:
    assert missing("Ёлка, “quoted” – 1922 … − № ✓") == []


def test_what_no_font_has_is_named_once() -> None:
    assert missing("省省a") == ["省"]


@pytest.mark.parametrize("path", sorted(FONTS.glob("*.ttf")), ids=lambda path: str(path.name))
def test_every_font_has_the_latin_and_the_russian_letters(path: object) -> None:
    found = code_points((FONTS / str(path)).read_bytes())
    assert {*b"AZaz09", *range(0x410, 0x450)} <= found
    assert 0xFFFF not in found


def test_a_file_that_is_no_font_is_refused() -> None:
    with pytest.raises(ValueError, match="cmap"):
        code_points(bytes(64))
