from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from game.rules.ids import SEATS
from game.viewmodel.seats import PAGES as PAGES_OF
from tests.support.catalogue import catalogue
from tests.support.pictures import MARK, SIZES, SUMS, compare, draw, main, read_size, side_by_side
from tests.support.shown import OUTSIDE, PAGES

INK, PAPER = (10, 20, 30), (200, 190, 180)
Pixel = tuple[int, int]
Put = Callable[..., Path]


@pytest.fixture
def put(tmp_path: Path) -> Put:
    """Store a sheet of paper with ink on some of its pixels."""

    def make(folder: str, name: str, *inked: Pixel, size: Pixel = (8, 6)) -> Path:
        image = Image.new("RGB", size, PAPER)
        for pixel in inked:
            image.putpixel(pixel, INK)
        place = tmp_path / folder / f"{name}.png"
        place.parent.mkdir(parents=True, exist_ok=True)
        image.save(place)
        return tmp_path / folder

    return make


def test_equal_pictures_are_not_listed(put: Put) -> None:
    before, after = put("before", "desk@1", (1, 1)), put("after", "desk@1", (1, 1))
    assert list(compare(before, after)) == []
    assert main(["compare", str(before), str(after)]) == 0


def test_the_same_pixels_are_equal_however_they_are_packed(put: Put) -> None:
    before, after = put("before", "desk", (1, 1)), put("after", "desk", (1, 1))
    Image.open(after / "desk.png").save(after / "desk.png", compress_level=0)
    assert (before / "desk.png").read_bytes() != (after / "desk.png").read_bytes()
    assert list(compare(before, after)) == []


def test_every_pixel_that_differs_is_counted_in_its_box(
    put: Put, capsys: pytest.CaptureFixture[str]
) -> None:
    before, after = put("before", "a/desk@1", (1, 1)), put("after", "a/desk@1", (1, 2), (5, 4))
    found = list(compare(before, after))
    assert [(each.name, each.pixels, each.box) for each in found] == [("a/desk@1", 3, (1, 1, 6, 5))]
    assert main(["compare", str(before), str(after)]) == 1
    assert capsys.readouterr().out == "a/desk@1: 3 pixels in 1,1-6,5\n"


def test_one_step_of_one_colour_is_a_difference(put: Put) -> None:
    before, after = put("before", "desk"), put("after", "desk")
    changed = Image.open(after / "desk.png")
    changed.putpixel((7, 5), (200, 190, 181))
    changed.save(after / "desk.png")
    assert [each.pixels for each in compare(before, after)] == [1]


def test_what_is_missing_new_or_of_another_size_is_listed(put: Put) -> None:
    before, after = put("before", "gone"), put("after", "come")
    put("before", "grown")
    put("after", "grown", size=(9, 6))
    found = {each.name: each.what for each in compare(before, after)}
    assert found == {"gone": "missing", "come": "new", "grown": "(8, 6) became (9, 6)"}


def test_only_what_was_asked_for_is_compared(put: Put) -> None:
    before, after = put("before", "desk/one", (1, 1)), put("after", "desk/one")
    assert list(compare(before, after, "map/*")) == []
    assert [each.name for each in compare(before, after, "desk/*")] == ["desk/one"]


def test_both_stand_beside_what_differs(put: Put, tmp_path: Path) -> None:
    before, after = put("before", "desk@1", (1, 1)), put("after", "desk@1")
    sheet = side_by_side(before / "desk@1.png", after / "desk@1.png")
    assert sheet.getpixel((1, 1)) == INK
    assert sheet.getpixel((8 + 16 + 1, 1)) == MARK
    assert sheet.getpixel((2 * (8 + 16) + 1, 1)) == PAPER
    out = tmp_path / "sheets"
    argv = ["compare", str(before), str(after), "--side-by-side", str(out)]
    assert main(argv) == 1
    assert (out / "desk@1.png").is_file()


def test_the_catalogue_has_every_screen_and_every_page() -> None:
    every = catalogue().values()
    assert {each.screen for each in every if each.moment is None} == set(OUTSIDE)
    assert {each.screen for each in every if each.moment is not None} == set(PAGES)


@pytest.mark.parametrize("seat", SEATS)
def test_the_catalogue_has_every_page_of_a_seat(seat: str) -> None:
    moments = ((each.screen, each.moment) for each in catalogue().values())
    shown = {screen for screen, moment in moments if moment is not None and moment.seat == seat}
    assert shown >= {*PAGES_OF[seat], "month", "vote", "debrief"}  # type: ignore[index]  # a seat


def test_a_size_is_read() -> None:
    assert [read_size(each) for each in SIZES[1:3]] == [((1280, 720), 200), ((1920, 1080), 100)]


@pytest.mark.slow
def test_two_runs_draw_the_same(tmp_path: Path) -> None:
    folders = [tmp_path / name for name in ("one", "two")]
    for folder in folders:
        assert draw(folder, "outside/[lt]*", ["1280x720@100"]) == []
        assert draw(folder, "tutorial/*/1/posts*", ["1280x720@200"]) == []
    one, two = ((folder / SUMS).read_bytes() for folder in folders)
    assert one == two
    assert one.count(b"\n") > 20
