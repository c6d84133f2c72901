"""The map in a browser: each region under the pointer presses the button that has its name."""

import re

from game.drawing.map.model import MapModel, MapRegion
from game.page.ctx import Ctx, no_term
from game.page.nodes import MapView
from game.rules.ids import OFFICE
from game.screens.table import screen
from game.web.post import Use
from game.web.stylesheet import stylesheet
from tests.support.hosts import PlainHost, begun
from tests.support.plain_html import page
from tests.support.plain_reader import read, use
from tests.support.web_pages import front_of

REGIONS = (MapRegion("north", "The North", detail="grip 36"), MapRegion("ural", "Ural"))


def _page(chosen: str = "ural") -> str:

    return page(MapView(MapModel(REGIONS, chosen), lambda _: None), no_term)


def test_what_is_clicked_is_the_label_of_a_button() -> None:
    html = _page()
    wanted = re.findall(r'<label for="?([\w-]+)"? title="([^"]*)" class="reach-(\w+)"', html)
    assert ("k-map-north", "The North: grip 36", "north") in wanted
    for target, _, region in wanted:
        assert re.search(rf'<button [^>]*id="{target}"[^>]*name="choose map {region}"', html)


def test_every_button_has_a_name_of_its_own() -> None:
    controls = list(read(_page()).usable("choose"))
    assert [(each.key, each.value) for each in controls] == [("map", "north"), ("map", "ural")]
    assert len({each.attributes["name"] for each in controls}) == len(controls)
    assert [each.attributes["aria-pressed"] for each in controls] == ["false", "true"]


def test_the_value_of_a_choice_comes_back_in_its_name() -> None:
    heard: list[str] = []

    def hear(region: str) -> None:
        heard.append(region)

    view = MapView(MapModel(REGIONS), hear)
    sent = Use.of("choose map north", "")
    assert sent == Use("choose", "map", "north")
    use(view, sent.event, sent.key, sent.value)
    assert heard == ["north"]


def test_the_stylesheet_has_the_shape_of_each_region() -> None:
    sheet = stylesheet()
    shapes = set(re.findall(r"\.board-0 \.reach-([\w-]+)\{clip-path:polygon\(evenodd,", sheet))
    assert shapes == {each.id for each in _whole()}
    assert ".reach-" not in stylesheet(layout="room.css")


def test_the_focus_comes_back_to_what_was_chosen() -> None:
    front = front_of(screen(PlainHost(), "map", begun("new-post", OFFICE)))
    front.html()
    front.use(Use("choose", "map", "ural"))
    focused = re.findall(r'<button [^>]*name="([^"]*)"[^>]* autofocus', front.html())
    assert focused == ["choose map ural"]


def test_letters_of_a_page_are_keys_of_it() -> None:
    """In the window L turns the layers over, N goes to the next vacancy."""
    front = front_of(screen(PlainHost(), "map", begun("new-post", OFFICE)))
    before = front.html()
    assert '"l":"letter-l"' in before
    assert '"n":"letter-n"' in before
    front.use(Use("command", "letter-l"))
    assert "Map of the organisations: Grip of the committee" in front.html()


def test_a_page_without_letters_has_no_keys_for_them() -> None:
    front = front_of(screen(PlainHost(), "posts", begun("new-post", OFFICE)))
    assert "letter-" not in front.html()


def _whole() -> tuple[MapRegion, ...]:
    view = screen(PlainHost(), "map", begun("new-post", OFFICE)).build(Ctx()).find("map")
    assert isinstance(view, MapView)
    return view.model.regions
