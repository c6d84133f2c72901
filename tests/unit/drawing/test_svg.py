import io
from dataclasses import asdict
from xml.etree import ElementTree as ET

import pygame
import pytest

from game.drawing.features import UNKNOWN, Features
from game.drawing.hemicycle import arrange, draw_seats
from game.drawing.motifs import MOTIFS, motif
from game.drawing.portraits import portrait
from game.drawing.poster import poster
from game.drawing.seats import SeatMark
from game.drawing.shapes import (
    Disc,
    Fill,
    Group,
    Hatch,
    Inset,
    Line,
    Mix,
    Outline,
    Oval,
    Picture,
    Polygon,
    Ring,
    Shape,
    Text,
    stroke,
)
from game.drawing.svg import svg
from game.drawing.svgtags import once
from game.drawing.theme import NIGHT, PAPER
from game.drawing.units import Units
from game.window.surface import picture
from tests.support import core

SPACE = "{http://www.w3.org/2000/svg}"
BENT = ((1, 2), (30.456, 2), (30, 20))


def _tree(made: Picture, **more: str) -> ET.Element:
    return ET.fromstring(svg(made, PAPER, **more))  # noqa: S314  # our own text


def _only(shape: Shape) -> ET.Element:
    (found,) = _tree(Picture(40, 30, (shape,)))
    return found


def test_a_picture_says_what_it_shows() -> None:
    tree = _tree(Picture(40, 30.5, (), label="A head"), css_class='a "b"')
    assert (tree.tag, tree.get("viewBox")) == (f"{SPACE}svg", "0 0 40 30.5")
    assert (tree.get("role"), tree.get("class")) == ("img", 'a "b"')
    assert tree.findtext(f"{SPACE}title") == "A head"
    assert (
        _tree(Picture(4, 3, (), label="A"), title="<B & C>").findtext(f"{SPACE}title") == "<B & C>"
    )


def test_a_picture_that_shows_nothing_new_is_not_read_out() -> None:
    tree = _tree(Picture(4, 3, ()))
    assert (tree.get("role"), tree.get("aria-hidden"), len(tree)) == (None, "true", 0)


@pytest.mark.parametrize(
    ("shape", "tag", "attributes"),
    [
        (
            Fill((1, 2, 3.005, 4), "red"),
            "rect",
            {"x": "1", "y": "2", "width": "3", "height": "4", "fill": "#b3261e"},
        ),
        (
            Outline((0, 0, 10, 10), (1, 2, 3), 2),
            "rect",
            {"x": "1", "width": "8", "fill": "none", "stroke": "#010203", "stroke-width": "2"},
        ),
        (
            Polygon(BENT, Mix("red", (0, 0, 0), 0.5)),
            "path",
            {"d": "M1 2l29.5 0-.5 18z", "fill": "#5a130f"},
        ),
        (Disc(5, 6, 4, "red"), "circle", {"cx": "5", "cy": "6", "r": "4"}),
        (Ring(5, 6, 4, 2, "red"), "circle", {"r": "3", "stroke-width": "2", "fill": "none"}),
        (Oval((0, 0, 6, 4), "red"), "ellipse", {"cx": "3", "cy": "2", "rx": "3", "ry": "2"}),
        (Line(BENT, "red", 2), "path", {"fill": "none", "stroke-linecap": None}),
        (Line(BENT, "red", 2, closed=True), "path", {"stroke": "#b3261e"}),
        (stroke(BENT, "red", 2), "path", {"stroke-linejoin": "round"}),
        (
            Text(3, 9, "Tiflis", "map", "text", "end"),
            "text",
            {"x": "3", "y": "9", "text-anchor": "end", "font-weight": "700", "font-size": "16.5"},
        ),
        (Group((), dx=3, dy=-0.001), "g", {"transform": "translate(3 0)"}),
        (Group((), clip=(1, 2, 3, 4)), "svg", {"x": "1", "viewBox": "1 2 3 4"}),
        (
            Inset(Picture(100, 120, ()), (5, 6, 50, 61)),
            "svg",
            {"x": "5", "width": "50", "height": "61", "viewBox": "0 0 100 122"},
        ),
        (
            Inset(Picture(200, 84, (), fit="height"), (5, 6, 99, 42)),
            "svg",
            {"viewBox": "0 0 198 84"},
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_each_shape_has_its_element(
    shape: Shape, tag: str, attributes: dict[str, str | None]
) -> None:
    found = _only(shape)
    assert found.tag == SPACE + tag
    assert {name: found.get(name) for name in attributes} == attributes


@pytest.mark.parametrize("way", ["diagonal", "dots", "vertical"])
def test_patterns_are_named_by_what_they_are(way: str) -> None:
    box = (2, 3, 20, 10)
    ours = Hatch(box, way, 7, "red")  # type: ignore[arg-type]  # the names are those of Pattern
    tree = _tree(Picture(40, 30, (ours, Hatch(box, "dots", 9, "blue"))))
    name = tree[0].get("id")
    assert tree[0].tag == f"{SPACE}pattern"
    assert len(tree[0])
    assert tree[1].get("fill") == f"url(#{name})"
    assert name != tree[2].get("id")
    assert svg(Picture(40, 30, (ours,)), PAPER) == svg(Picture(40, 30, (ours,)), PAPER)


def test_a_pattern_may_keep_to_an_outline() -> None:
    tree = _tree(Picture(40, 30, (Hatch((0, 0, 25, 30), "dots", 7, "red", within=BENT),)))
    assert tree[1].get("viewBox") == "0 0 25 30"
    assert tree[1][0].get("d") == "M1 2l29.5 0-.5 18z"
    assert len(_tree(Picture(40, 30, (Hatch((0, 0, 25, 30), "", 7, "red"),)))) == 0


def test_words_are_escaped() -> None:
    words = "\"Rykov\" & <Kamenev> 'Sokolnikov'"
    assert _only(Text(0, 0, words, "ui", "text")).text == words


def test_an_inset_may_leave_its_ground_and_be_cut_round() -> None:
    inner = Picture(10, 10, (Disc(5, 5, 4, "red"),), ground="blue")
    whole = _only(Inset(inner, (0, 0, 20, 20)))
    assert [each.get("fill") for each in whole] == ["#3e5c6b", "#b3261e"]
    bare = _only(Inset(inner, (0, 0, 20, 20), bare=True))
    assert [each.get("fill") for each in bare] == ["#b3261e"]
    clip, cut = _tree(Picture(40, 30, (Inset(inner, (0, 0, 20, 20), circle=(10, 10, 8)),)))
    assert cut.get("clip-path") == f"url(#{clip.get('id')})"
    assert clip[0].get("r") == "8"


def test_colours_are_those_of_the_theme() -> None:
    made = Picture(4, 3, (), ground="paper")
    assert "#efe6d0" in svg(made, PAPER)
    assert "#1a1917" in svg(made, NIGHT)


def test_everybody_in_the_content_has_a_picture() -> None:
    heads = [note.portrait for note in core.pack().archive.people.values() if note.portrait]
    assert len(heads) > 30
    for head in heads:
        tree = _tree(portrait(Features.of(asdict(head))))
        assert len(tree) > 15


def test_a_poster_and_a_hall_are_well_formed() -> None:
    assert len(_tree(poster(1280, 720, Units()))) > 8
    seats = [SeatMark("for", "", UNKNOWN)] * 27
    shapes = draw_seats(seats, *arrange(27, (0, 0, 700, 300)))
    assert len(_tree(Picture(700, 300, shapes))) > 27 * 4


@pytest.mark.parametrize(
    ("made", "size"),
    [
        *((portrait(Features(cap=cap, beard="full")), (200, 240)) for cap in ("peaked", "shawl")),
        (portrait(Features(glasses="round", moustache="walrus", hair="bun")), (200, 240)),
        (portrait(UNKNOWN), (200, 240)),
        *((motif(name, 600, 168), (600, 168)) for name in MOTIFS),
    ],
)
def test_both_painters_paint_the_same(made: Picture, size: tuple[int, int]) -> None:
    ours = picture(made, size, PAPER)
    text = svg(made, PAPER).replace("<svg ", f'<svg width="{size[0]}" height="{size[1]}" ', 1)
    theirs = pygame.image.load(io.BytesIO(text.encode()), "picture.svg")
    assert theirs.get_size() == size
    # edges fall differently, and thin lines are all edge
    far = sum(
        max(abs(a - b) for a, b in zip(ours.get_at(spot)[:3], theirs.get_at(spot)[:3], strict=True))
        > 60
        for spot in ((x, y) for x in range(0, size[0], 2) for y in range(0, size[1], 2))
    )
    assert far < size[0] * size[1] / 4 * 0.05


def test_what_is_drawn_small_keeps_whole_numbers() -> None:
    inner = Picture(100, 100, (Polygon(((0.4, 0), (9.6, 0), (9.6, 9)), "red"),))
    small = svg(Picture(50, 50, (Inset(inner, (0, 0, 20, 20)),)), PAPER)
    large = svg(Picture(100, 100, (Inset(inner, (0, 0, 100, 100)),)), PAPER)
    assert 'd="M0 0l10 0 0 9z"' in small
    assert 'd="M.4 0l9.2 0 0 9z"' in large


def test_a_long_outline_is_written_once() -> None:
    coast = tuple((each * 7.3, each % 3) for each in range(20))
    tree = _tree(Picture(200, 9, (Polygon(coast, "red"), Line(coast, "text", 1, closed=True))))
    (outline,) = tree.iter(f"{SPACE}path")
    uses = list(tree.iter(f"{SPACE}use"))
    assert [each.get("href") for each in uses] == [f"#{outline.get('id')}"] * 2
    assert [each.get("fill") for each in uses] == ["#b3261e", "none"]


def test_a_document_defines_a_pattern_in_the_first_picture_that_has_it() -> None:
    hatched = Picture(20, 20, (Hatch((0, 0, 20, 20), "diagonal", 8, "line"),))
    other = Picture(20, 20, (Hatch((0, 0, 20, 20), "dots", 8, "line"),))
    drawn = [svg(each, PAPER) for each in (hatched, other, hatched)]
    found = once("".join(drawn))
    assert found.count("<pattern") == 2
    assert found.startswith(drawn[0] + drawn[1])
    assert found.count("url(#") == 3
