"""The debrief by keys: its parts, a measure's doubt, the report."""

from dataclasses import dataclass, replace

import pytest

from game.page.events import Activate, Back, Command
from game.rules.seats.policies import POLICIES
from game.screens import table as screens
from game.screens.debrief import PARTS
from game.session.session import Session
from game.session.setup import Setup
from game.window.outline import overflow_report, tree_text
from game.window.view import View
from tests.support import core
from tests.unit.screens.conftest import FakeHost, Show

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
    """The command that turns to a part."""
    return f"choose-{PARTS.index(name) + 1}"


@pytest.fixture
def debrief(host: FakeHost, game: Session, show: Show) -> View:
    return show(screens.screen(host, "debrief", game))


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
    host: FakeHost, game: Session, show: Show
) -> None:
    setup = game.setup
    game.setup = replace(setup, programme="gone")
    try:
        view = show(screens.screen(host, "debrief", game))
    finally:
        game.setup = setup
    assert "not in the content any more" in tree_text(view.root)


def test_there_is_no_grade_and_no_sum(debrief: View) -> None:
    for number in range(1, len(PARTS) + 1):
        debrief.dispatch([Command(f"choose-{number}")])
        text = tree_text(debrief.root).lower()
        for word in ("points in all", "total score", "grade:", "fidelity"):
            assert word not in text


def test_a_measure_opens_with_its_definition_and_sources(debrief: View) -> None:
    debrief.dispatch([Command(part("record"))])
    debrief.ctx.focus_key = "measures:paid-functionaries"
    debrief.dispatch([Activate()])
    text = tree_text(debrief.root)
    assert 'dialog "Paid functionaries"' in text
    assert "band" in text
    debrief.dispatch([Back()])
    assert "dialog" not in tree_text(debrief.root)


def test_the_first_divergence_is_marked(debrief: View) -> None:
    debrief.dispatch([Command(part("divergences"))])
    assert tree_text(debrief.root).count("First divergence") == 1


def test_people_have_their_fates(debrief: View) -> None:
    debrief.dispatch([Command(part("people"))])
    assert "Arrested" in tree_text(debrief.root) or "shot" in tree_text(debrief.root)


def test_the_report_is_saved_and_its_place_is_told(debrief: View) -> None:
    debrief.ctx.focus_key = "save"
    debrief.dispatch([Activate()])
    assert "SEED.html" in tree_text(debrief.root)
    debrief.dispatch([Activate()])
    assert "dialog" not in tree_text(debrief.root)


def test_a_full_disk_is_told_and_nothing_breaks(game: Session, show: Show) -> None:
    view = show(screens.screen(FullDisk(), "debrief", game))
    view.dispatch([Command("save")])
    assert "No space left" in tree_text(view.root)


def test_the_months_can_be_read_as_tables(debrief: View) -> None:
    debrief.dispatch([Command("choose-5")])
    debrief.dispatch([Command("explain")])
    assert "columnheader" in tree_text(debrief.root)


def test_following_the_record_leaves_no_divergence(host: FakeHost, show: Show) -> None:
    view = show(screens.screen(host, "debrief", over("recorded"), "divergences"))
    text = tree_text(view.root)
    assert "wherever there was one" in text or "First divergence" in text
