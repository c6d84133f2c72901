"""Title, new game, settings, saved games."""

from dataclasses import replace

import pytest

from game.drawing.posters import POSTERS
from game.locale import Locale
from game.page.answers import STAY, Pop, Push, Replace
from game.page.events import Activate, Back, Command, Event
from game.rules.ids import SEATS, Seat
from game.saves.old import read_old
from game.saves.problem import SaveError
from game.screens import table as screens
from game.screens.desk import Desk
from game.screens.new_game import NewGame
from game.screens.old_game import OldGameOwn, OldGamePage
from game.screens.prologue import Prologue
from game.screens.settings import SettingsScreen
from game.session.host import SavedGame
from game.session.session import Session
from game.session.setup import Setup
from game.viewmodel.new_game import new_game, proposed, scenarios
from game.window.events import Arrow
from game.window.outline import overflow_report, tree_text
from tests.support import core
from tests.support.old_saves import FIRST, FOLDER, SECOND
from tests.unit.screens.conftest import FakeHost, Read, Show

GAME = SavedGame("01", "new-post", "November 1922", 8, 9, "hold", "1922-11-25 11:02")
BROKEN = SavedGame("02", "new-post", "", 1, 0, "hold", "1922-11-25", problem="The file is cut off.")
SIZES = ((1280, 720), (1366, 768), (1920, 1080), (1024, 768))


@pytest.mark.parametrize("name", ["title", "new-game", "settings", "load"])
@pytest.mark.parametrize("scale", [100, 150, 200])
@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_clipped(
    host: FakeHost, show: Show, name: str, size: tuple[int, int], scale: int
) -> None:
    host.games = [GAME, BROKEN]
    view = show(screens.screen(host, name), size, scale)
    assert overflow_report(view.root) == []


def test_the_title_stands_before_the_content_is_read(read: Read) -> None:
    pages = read(screens.opening(FakeHost(pack=None)))
    assert "APPARAT" in pages.text
    assert "button" not in pages.text


def test_the_title_says_what_is_wrong_with_the_content(read: Read) -> None:
    pages = read(screens.opening(FakeHost(pack=None, problem="cards.yaml:3: no such number")))
    assert "cards.yaml:3: no such number" in pages.text
    pages.use("menu:quit")
    assert pages.stack == ()


def test_two_presses_of_enter_start_a_game_and_one_more_opens_the_desk(
    host: FakeHost, show: Show
) -> None:
    first = show(screens.opening(host)).dispatch([Activate()])
    assert isinstance(first, Push)
    assert isinstance(first.screen, NewGame)
    second = show(first.screen).dispatch([Activate()])
    assert isinstance(second, Replace)
    assert isinstance(second.screen, Prologue)
    third = show(second.screen).dispatch([Activate()])
    assert isinstance(third, Replace)
    assert isinstance(third.screen, Desk)


@pytest.mark.parametrize("event", [Back(), Command("end-turn")])
def test_a_prologue_is_left_by_a_key_and_the_turn_stays_open(
    host: FakeHost, session: Session, show: Show, event: Event
) -> None:
    reply = show(screens.screen(host, "prologue", session)).dispatch([event])
    assert isinstance(reply, Replace)
    assert isinstance(reply.screen, Desk)
    assert session.state.turn == 1


def test_a_game_that_is_taken_up_again_begins_at_the_desk(host: FakeHost, session: Session) -> None:
    entered = screens.ways(host).enter(session)
    assert isinstance(entered, Replace)
    assert isinstance(entered.screen, Desk)


@pytest.mark.parametrize("scale", [100, 150, 200])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("seat", SEATS)
def test_every_prologue_says_who_you_are_and_fits(
    host: FakeHost, show: Show, seat: Seat, size: tuple[int, int], scale: int
) -> None:
    pack = core.pack()
    for name in scenarios(pack):
        programme = next(iter(pack.scenario(name, seat=seat).programmes))
        session = host.start(Setup(name, seat, "SEED", programme, next(iter(pack.readings))))
        view = show(screens.screen(host, "prologue", session), size, scale)
        assert overflow_report(view.root) == []
        assert "You are" in tree_text(view.root)
        view.dispatch([Command("sources")])
        assert overflow_report(view.scope) == []
        assert "Sources" in tree_text(view.root)


def test_a_scenario_without_a_prologue_begins_at_the_desk(host: FakeHost, show: Show) -> None:
    pack = core.pack()
    bare = {key: text for key, text in pack.texts["en"].items() if ".prologue" not in key}
    host.pack = replace(pack, texts={"en": bare})
    reply = show(screens.screen(host, "new-game")).dispatch([Activate()])
    assert isinstance(reply, Replace)
    assert isinstance(reply.screen, Desk)


def test_a_poster_is_taken_and_then_begun(host: FakeHost, show: Show) -> None:
    view = show(screens.screen(host, "new-game"))
    view.ctx.focus_key = "scenario:the-levy"
    chosen = 'radio "The Levy, Jan – Jun 1924" [checked'
    assert chosen not in tree_text(view.root)  # the focus alone chooses nothing
    view.dispatch([Activate()])
    assert chosen in tree_text(view.root)
    assert view.ctx.focus_key == "start"
    reply = view.dispatch([Activate()])
    assert isinstance(reply, Replace)
    assert isinstance(reply.screen, Prologue)
    assert reply.screen.session.setup.scenario == "the-levy"


def test_arrows_go_from_poster_to_poster_and_down_to_the_desks(host: FakeHost, show: Show) -> None:
    view = show(screens.screen(host, "new-game"))
    view.ctx.focus_key = "scenario:tutorial"
    seen = []
    for way in ("right", "right", "down", "down", "down"):
        view.dispatch([Arrow(way)])
        seen.append(view.ctx.focus_key)
    assert seen[:3] == ["scenario:new-post", "scenario:the-notes", "scenario:campaign"]
    assert seen[3].startswith("seat:")
    assert seen[4] in ("start", "more")


def test_a_key_changes_the_desk_and_another_opens_the_drawer(host: FakeHost, show: Show) -> None:
    view = show(screens.screen(host, "new-game"))
    assert 'radio "Opposition" [checked]' not in tree_text(view.root)
    view.dispatch([Command("page-desk")])
    assert 'radio "Opposition" [checked]' in tree_text(view.root)
    assert 'radio "General Secretary" [checked]' not in tree_text(view.root)
    view.dispatch([Command("page-map")])
    assert "dialog" in tree_text(view.root)
    assert overflow_report(view.scope) == []
    view.dispatch([Back()])
    assert view.ctx.focus_key == "more"


def test_whose_desk_it_is_changes_with_the_months(host: FakeHost, read: Read) -> None:
    pages = read(screens.screen(host, "new-game"))
    pages.use("scenario:the-notes")
    assert "You are Ivan Smirnov" in pages.text
    pages.use("scenario:the-discussion")
    assert "You are Leonid Serebryakov" in pages.text
    assert "You are Ivan Smirnov" not in pages.text


def test_the_band_has_a_strip_for_every_month(host: FakeHost) -> None:
    pack = host.pack
    assert pack is not None
    view = new_game(Locale(pack.texts), pack, proposed(pack, "campaign"))
    (band,) = (each for each in view.posters if each.spans)
    months = {turn.month for turn in pack.scenarios["campaign"].turns}
    assert sum(count for count, _ in band.spans) == len(months) == 27
    assert {each.drawing for each in view.posters if not each.spans} == set(POSTERS)


def test_the_title_offers_the_game_saved_last(host: FakeHost, read: Read) -> None:
    host.games = [GAME]
    assert "Continue · November 1922" in read(screens.opening(host)).text
    host.games = [BROKEN]
    assert "Continue" not in read(screens.opening(host)).text


def test_a_last_game_that_cannot_be_taken_up_says_why(host: FakeHost, show: Show) -> None:
    host.games = [GAME]
    view = show(screens.opening(host))
    assert view.dispatch([Activate()]) == STAY
    assert "alert" in tree_text(view.root)
    assert "New game" in tree_text(view.root)


class FullDisk(FakeHost):
    """A host whose open game cannot be saved."""

    def start(self, setup: Setup) -> Session:
        raise SaveError("save.problem.unsaved", turn=3, game=setup.seed)

    def resume(self, name: str) -> Session:
        raise SaveError("save.problem.unsaved", turn=3, game=name)


@pytest.mark.parametrize(
    ("name", "button"), [("new-game", "start"), ("load", "open:01"), ("title", "menu:continue")]
)
@pytest.mark.parametrize("scale", [100, 200])
def test_a_game_that_is_not_taken_up_for_an_unsaved_one_says_so(
    show: Show, name: str, button: str, scale: int
) -> None:
    host = FullDisk(games=[GAME])
    view = show(screens.screen(host, name), scale=scale)
    view.ctx.focus_key = button
    assert view.dispatch([Activate()]) == STAY
    assert "saved up to turn 3 only" in tree_text(view.root)
    assert view.root.find(button) is not None
    assert overflow_report(view.root) == []


def test_a_programme_is_chosen_and_explained(host: FakeHost, read: Read) -> None:
    pages = read(screens.screen(host, "new-game"))
    pack = host.pack
    assert pack is not None
    last = list(pack.scenario(scenarios(pack)[0]).programmes)[-1]
    pages.use("more")
    pages.use(f"programme:{last}")
    name = pack.texts["en"][f"programme.{last}.name"]
    assert f'heading "{name}"' in pages.text


def test_settings_take_effect_at_once(host: FakeHost, read: Read) -> None:
    pages = read(screens.screen(host, "settings"))
    for key in ("scale:150", "theme:night", "easy-reading:on", "motion:on", "confirm:on"):
        pages.use(key)
    now = host.settings
    assert (now.text_scale, now.theme) == (150, "night")
    assert now.easy_reading
    assert now.reduced_motion
    assert now.confirm_before_choice


def test_a_key_is_changed_its_clash_reported_and_all_put_back(host: FakeHost, read: Read) -> None:
    pages = read(screens.screen(host, "settings"))
    pages.use("change:undo")
    pages.use("picked:m")
    assert host.settings.bindings == {"undo": ("m",)}
    assert "Shares a key with: map" in pages.text
    pages.use("reset-keys")
    assert host.settings.bindings == {}


def test_the_picker_of_keys_closes_with_escape(host: FakeHost, show: Show) -> None:
    view = show(screens.screen(host, "settings"))
    screen = view.screen
    assert isinstance(screen, SettingsScreen)
    screen.ask_key("undo")
    view.rebuild()
    assert overflow_report(view.root) == []
    view.dispatch([Back()])
    assert screen.own.wants_key == ""


def test_deleting_a_game_asks_first(host: FakeHost, show: Show) -> None:
    host.games = [GAME, BROKEN]
    view = show(screens.screen(host, "load"))
    view.ctx.focus_key = "delete:01"
    view.dispatch([Activate()])
    assert "Delete this game?" in tree_text(view.root)
    assert view.ctx.focus_key == "keep"  # Enter by mistake deletes nothing
    view.ctx.focus_key = "delete"
    view.dispatch([Activate()])
    assert host.deleted == ["01"]


@pytest.mark.parametrize("played", [True, False])
def test_from_a_deleted_game_one_goes_back_to_the_title(
    host: FakeHost, show: Show, *, played: bool
) -> None:
    host.games = [GAME, BROKEN]
    host.played = GAME.id if played else ""
    view = show(screens.screen(host, "load"))
    for key in ("delete:01", "delete", "back"):
        view.ctx.focus_key = key
        reply = view.dispatch([Activate()])
    assert isinstance(reply, Replace if played else Pop)


def test_a_game_that_cannot_be_opened_says_why(host: FakeHost, read: Read) -> None:
    host.games = [GAME, BROKEN]
    pages = read(screens.screen(host, "load"))
    assert pages.find("open:02") is None
    assert "The file is cut off." in pages.text
    pages.use("open:01")
    assert "alert" in pages.text


def test_a_game_is_exported_and_where_to_is_said(host: FakeHost, read: Read) -> None:
    host.games = [GAME, BROKEN]
    pages = read(screens.screen(host, "load"))
    assert pages.find("export:02") is None
    pages.use("export:01")
    assert host.exported == ["01"]
    assert "01.apparat" in pages.text


def test_only_where_the_content_has_changed_can_one_go_on_with_todays(
    host: FakeHost, read: Read
) -> None:
    host.games = [GAME, replace(GAME, id="04", outdated=True)]
    pages = read(screens.screen(host, "load"))
    assert pages.find("renew:01") is None
    pages.use("renew:04")
    assert "alert" in pages.text  # this host has no such file


def test_before_moves_are_lost_the_page_says_what_can_be_done(host: FakeHost, read: Read) -> None:
    host.unsaved = 3
    pages = read(screens.screen(host, "unsaved"))
    assert "saved up to turn 3 only" in pages.text
    pages.use("export")
    assert "could not be written" in pages.text
    pages.use("again")
    assert host.unsaved == 3
    host.unsaved = None
    assert "Everything is saved now" in read(screens.screen(host, "unsaved")).text


def test_settings_that_are_not_stored_say_so(host: FakeHost, read: Read) -> None:
    host.settings_unsaved = True
    assert "does not take the settings" in read(screens.screen(host, "settings")).text


OLD = SavedGame("03", "new-post", "May 1922", 2, 9, "hold", "1922-11-25", old=True, note="Early.")


def test_an_old_game_is_read_and_not_opened(host: FakeHost, show: Show) -> None:
    host.games = [OLD]
    host.old = {"03": read_old(FOLDER / FIRST)}
    assert "Continue" not in tree_text(show(screens.opening(host)).root)
    view = show(screens.screen(host, "load"))
    assert "Early." in tree_text(view.root)
    assert 'button "Open"' not in tree_text(view.root)
    assert view.ctx.focus_key == "open:03"
    reply = view.dispatch([Activate()])
    assert isinstance(reply, Push)
    page = show(reply.screen)
    assert "takes the post" in tree_text(page.root)
    assert isinstance(page.dispatch([Activate()]), Pop)
    assert isinstance(show(reply.screen).dispatch([Back()]), Pop)


@pytest.mark.parametrize("scale", [100, 150, 200])
@pytest.mark.parametrize("size", SIZES)
def test_nothing_of_an_old_game_is_clipped(
    host: FakeHost, show: Show, size: tuple[int, int], scale: int
) -> None:
    host.games = [OLD]
    host.old = {name: read_old(FOLDER / name) for name in (FIRST, SECOND)}
    assert overflow_report(show(screens.screen(host, "load"), size, scale).root) == []
    for name in (FIRST, SECOND):
        page = OldGamePage(screens.ways(host), OldGameOwn(name))
        assert overflow_report(show(page, size, scale).root) == []
