"""The debrief by keys: its parts, a measure's doubt, the report."""

from dataclasses import dataclass, replace

import pytest

from game.page.events import Command
from game.rules.seats.policies import POLICIES
from game.screens import table as screens
from game.screens.debrief import PARTS
from game.session.session import Session
from game.session.setup import Setup
from game.window.outline import overflow_report
from game.window.view import View
from tests.support import core
from tests.support.trees import Pages
from tests.unit.screens.conftest import FakeHost, Read, Show

SIZES = ((1280, 720), (1366, 768), (1920, 1080))


@dataclass
class FullDisk(FakeHost):
    """Its disk takes no report."""

    def write_report(self, session: Session) -> str:  # noqa: ARG002 the host’s signature
        raise OSError(28, "No space left on device")


def over(policy: str) -> Session:
    pack = core.pack()
    scenario = pack.scenarios["new-post"]
    programme, reading = next(iter(scenario.programmes)), next(iter(pack.readings))
    game = Session(Setup("new-post", scenario.seat, "SEED", programme, reading), pack)
    while not game.state.over:
        game.dispatch(POLICIES[policy](game.state, game.scenario))
    return game


@pytest.fixture(scope="module")
def game() -> Session:
    return over("random")


def part(name: str) -> str:
    """The key of the tab that turns to a part."""
    return f"nav:{name}"


@pytest.fixture
def debrief(host: FakeHost, game: Session, show: Show) -> View:
    return show(screens.screen(host, "debrief", game, PARTS[0]))


@pytest.fixture
def pages(host: FakeHost, game: Session, read: Read) -> Pages:
    return read(screens.screen(host, "debrief", game, PARTS[0]))


@pytest.mark.parametrize("scale", [100, 150, 200])
@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_clipped(
    host: FakeHost, game: Session, show: Show, size: tuple[int, int], scale: int
) -> None:
    view = show(screens.screen(host, "debrief", game), size, scale)
    for number in range(1, len(PARTS) + 1):
        view.dispatch([Command(f"choose-{number}")])
        assert overflow_report(view.root) == []
    view.dispatch([Command("save")])
    assert overflow_report(view.root) == []


@pytest.mark.parametrize("scale", [100, 200])
def test_a_game_that_has_only_begun_can_be_shown(
    host: FakeHost, session: Session, show: Show, scale: int
) -> None:
    for part in PARTS:
        view = show(screens.screen(host, "debrief", session, part), (1280, 720), scale)
        assert overflow_report(view.root) == []


def test_a_programme_of_other_content_is_no_error(
    host: FakeHost, game: Session, read: Read
) -> None:
    setup = game.setup
    game.setup = replace(setup, programme="gone")
    try:
        text = read(screens.screen(host, "debrief", game, PARTS[0])).text
    finally:
        game.setup = setup
    assert "not in the content any more" in text


def test_there_is_no_grade_and_no_sum(pages: Pages) -> None:
    for number in range(1, len(PARTS) + 1):
        pages.choose(number)
        text = pages.text.lower()
        for word in ("points in all", "total score", "grade:", "fidelity"):
            assert word not in text


def test_a_measure_opens_with_its_definition_and_sources(pages: Pages) -> None:
    pages.use(part("record"))
    pages.use("measures:paid-functionaries")
    text = pages.text
    assert 'dialog "Paid functionaries"' in text
    assert "band" in text
    pages.close()
    assert "dialog" not in pages.text


def test_the_first_divergence_is_marked(pages: Pages) -> None:
    pages.use(part("divergences"))
    assert pages.text.count("First divergence") == 1


def test_people_have_their_fates(pages: Pages) -> None:
    pages.use(part("people"))
    assert "Arrested" in pages.text or "shot" in pages.text


def test_the_report_is_saved_and_its_place_is_told(pages: Pages) -> None:
    pages.use("save")
    assert "SEED.html" in pages.text
    pages.close()
    assert "dialog" not in pages.text


def test_a_full_disk_is_told_and_nothing_breaks(game: Session, read: Read) -> None:
    pages = read(screens.screen(FullDisk(), "debrief", game))
    pages.send(Command("save"))
    assert "No space left" in pages.text


def test_the_months_can_be_read_as_tables(pages: Pages) -> None:
    pages.use(part("months"))
    pages.send(Command("explain"))
    assert "columnheader" in pages.text


def test_following_the_record_leaves_no_divergence(host: FakeHost, read: Read) -> None:
    pages = read(screens.screen(host, "debrief", over("recorded"), "divergences"))
    text = pages.text
    assert "wherever there was one" in text or "First divergence" in text
