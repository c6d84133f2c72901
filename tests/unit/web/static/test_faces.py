"""Faces for the web: with every letter of the texts, under names of their own."""

from io import BytesIO
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from game.web.static import letters
from game.web.static.faces import sources, whole
from game.web.static.letters import short


@pytest.fixture
def sans(monkeypatch: pytest.MonkeyPatch) -> Path:
    """One face instead of all, for they take seconds."""
    (found,) = (each for each in sources() if each.stem == "PTSans-Regular")
    monkeypatch.setattr(letters, "sources", lambda: [found])
    return found


def test_short_faces_keep_the_letters_of_the_texts_and_drop_others(sans: Path) -> None:
    made = short("\u2116 \u2212 \u0462")
    assert 'url(fonts/PTSans-Regular.woff2) format("woff2")' in made.sheet
    (data,) = made.files.values()
    assert len(data) < sans.stat().st_size / 3
    with TTFont(BytesIO(data)) as font, TTFont(sans) as before:
        known = font.getBestCmap()
        assert {ord(each) for each in "a\u042f\u2116\u2212\u0462"} <= known.keys()
        assert 0x04D8 in before.getBestCmap()
        assert 0x04D8 not in known


def test_a_shortened_face_gives_up_the_reserved_name_and_keeps_its_licence(sans: Path) -> None:
    (data,) = short("a").files.values()
    with TTFont(BytesIO(data)) as font, TTFont(sans) as before:
        assert "PT Sans" in before["name"].getDebugName(1)
        assert "PT Sans" not in font["name"].getDebugName(1)
        assert font["name"].getDebugName(0) == before["name"].getDebugName(0)


def test_whole_faces_are_those_of_the_window() -> None:
    made = whole()
    assert all(f"url(fonts/{name})" in made.sheet for name in made.files)
    assert made.files.keys() == {each.name for each in sources()}
