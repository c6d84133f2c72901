"""Deciding at the desk, by keys and by the tree."""

from dataclasses import replace

import pytest

from game.page.answers import Replace
from game.page.events import Activate, Back, Command
from game.page.nodes import Chip, OptionCard
from game.rules.moves import Choose, EndTurn
from game.screens import table as screens
from game.screens.month import Month
from game.session.session import Session
from game.viewmodel.aims import objective
from game.viewmodel.context import ViewContext
from game.window.events import Hover, Page, Scroll
from game.window.outline import overflow_report, tree_text
from game.window.view import View
from game.window.widgets.scroller import ScrollerWidget
from tests.support import core
from tests.support.desks import cleared, with_desk
from tests.support.keyed import arrowed, tabbed
from tests.support.trees import Pages
from tests.unit.screens.conftest import FakeHost, Read, Show, spend_the_hours

SIZES = ((1280, 720), (1366, 768), (1920, 1080))


@pytest.fixture
def desk(host: FakeHost, session: Session, show: Show) -> View:
    return show(screens.play(host, session))


@pytest.fixture
def pages(host: FakeHost, session: Session, read: Read) -> Pages:
    return read(screens.play(host, session))


@pytest.mark.parametrize("scale", [100, 150, 200])
@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_clipped(
    host: FakeHost, session: Session, show: Show, size: tuple[int, int], scale: int
) -> None:
    view = show(screens.play(host, session), size, scale)
    assert overflow_report(view.root) == []
    view.dispatch([Command("choose-1")])
    assert overflow_report(view.root) == []


def test_the_first_page_says_what_to_press_and_what_for(pages: Pages) -> None:
    text = pages.text
    assert "Read the card, then click an option or press 1–" in text
    assert "met" in text
    assert "IF THE CONGRESS" in text.upper()


def test_the_card_stays_while_the_side_is_scrolled(desk: View) -> None:
    card, side = desk.root.find("option:1"), desk.root.find("desk:side")
    assert card is not None
    assert side is not None
    top = card.rect.top
    desk.dispatch([Scroll(3, side.rect.center)])
    assert desk.ctx.memory["scroll:desk:side"]
    assert card.rect.top == top


def test_a_number_decides_and_enter_goes_on(desk: View, session: Session) -> None:
    desk.dispatch([Command("choose-1")])
    assert len(session.state.chosen) == 1
    assert "You chose" in tree_text(desk.root)
    desk.dispatch([Activate()])
    assert "You chose" not in tree_text(desk.root)
    assert len(session.state.chosen) == 1


def test_who_answers_slides_in_and_the_sign_falls_after_all_heads(desk: View) -> None:
    desk.dispatch([Command("choose-1")])
    comes = {each.key: each.node.arrives for each in desk.root.walk() if each.node.arrives}
    heads = [each for key, each in comes.items() if key.startswith("answer:")]
    signs = [each for key, each in comes.items() if key.startswith("mood:")]
    assert [each.how for each in heads] == ["slide"] * len(heads)
    assert heads
    assert all(sign.order > head.order for sign in signs for head in heads)


def test_the_numbers_that_moved_are_one_key_away(desk: View) -> None:
    desk.dispatch([Command("choose-1")])
    assert 'heading "What moved"' not in tree_text(desk.root)
    desk.dispatch([Command("numbers")])
    assert 'heading "What moved"' in tree_text(desk.root)
    desk.dispatch([Command("numbers")])
    assert 'heading "What moved"' not in tree_text(desk.root)


def test_enter_twice_does_not_decide_the_next_matter(desk: View, session: Session) -> None:
    desk.dispatch([Command("choose-1")])
    desk.dispatch([Activate()])
    desk.dispatch([Activate()])
    assert len(session.state.chosen) == 1


def test_enter_goes_on_from_an_outcome_that_one_comes_back_to(
    host: FakeHost, session: Session, desk: View, show: Show
) -> None:
    desk.dispatch([Command("choose-1")])
    again = show(screens.play(host, session))
    assert again.ctx.focus_key == "next"
    again.dispatch([Activate()])
    assert again.root.find("option:1") is not None


def test_a_decision_is_taken_back(desk: View, session: Session) -> None:
    desk.dispatch([Command("choose-1")])
    desk.dispatch([Command("undo")])
    assert not session.state.chosen
    assert desk.ctx.toast.startswith("Taken back. The new post: “")


def test_without_undo_the_outcome_stays(host: FakeHost, session: Session, show: Show) -> None:
    session.setup = replace(session.setup, preview="archive")
    desk = show(screens.play(host, session))
    assert "nothing can be taken back" in tree_text(desk.root)
    desk.dispatch([Command("choose-1")])
    desk.dispatch([Command("undo")])
    assert len(session.state.chosen) == 1
    assert "You chose" in tree_text(desk.root)
    assert desk.ctx.toast == "In this game nothing can be taken back."


def test_sources_open_and_close(pages: Pages) -> None:
    pages.send(Command("sources"))
    assert "dialog" in pages.text
    assert "Sources:" in pages.text
    pages.close()
    assert "dialog" not in pages.text


def test_escape_opens_the_menu_and_closes_it(desk: View) -> None:
    desk.dispatch([Back()])
    assert "The game is paused" in tree_text(desk.root)
    assert desk.ctx.focus_key == "menu:resume"
    desk.dispatch([Back()])
    assert "The game is paused" not in tree_text(desk.root)


def test_help_is_read_to_its_end_by_keyboard(desk: View) -> None:
    desk.dispatch([Command("help")])
    body = desk.root.find("help:body")
    assert isinstance(body, ScrollerWidget)
    assert body.reach > 0
    desk.dispatch([Page(2)])
    assert desk.ctx.memory["scroll:help:body"] == body.reach


def test_help_lists_the_keys(pages: Pages) -> None:
    pages.send(Command("help"))
    assert "take back the last act of the turn" in pages.text


def test_the_month_does_not_end_without_its_card(desk: View, session: Session) -> None:
    desk.dispatch([Command("end-turn")])
    assert session.state.turn == 1
    assert "waits for an answer" in desk.ctx.toast


def test_from_another_page_one_is_sent_to_the_desk_and_told_why(
    host: FakeHost, session: Session, show: Show
) -> None:
    page = show(screens.screen(host, "month", session))
    assert isinstance(page.dispatch([Command("page-desk")]), Replace)
    vote = screens.screen(host, "vote", session, next(iter(session.scenario.votes)))
    reply = show(vote).dispatch([Command("end-turn")])
    assert isinstance(reply, Replace)
    assert "waits for an answer" in show(reply.screen).ctx.toast


def test_ending_the_month_shows_its_report(desk: View, session: Session) -> None:
    desk.dispatch([Command("choose-1")])
    spend_the_hours(session)
    reply = desk.dispatch([Command("end-turn")])
    assert isinstance(reply, Replace)
    assert isinstance(reply.screen, Month)
    assert session.state.turn == 2


def test_confirm_before_choice_asks(host: FakeHost, session: Session, read: Read) -> None:
    host.settings = replace(host.settings, confirm_before_choice=True)
    pages = read(screens.play(host, session))
    pages.use("option:1")
    assert not session.state.chosen
    assert "Decide so?" in pages.text
    pages.use("confirm:yes")
    assert len(session.state.chosen) == 1


def test_a_matter_is_picked_from_the_tray(pages: Pages, session: Session) -> None:
    other = session.desk.tray[1].card
    assert pages.find(f"card:{other}") is None
    pages.use(f"matter:{other}")
    assert pages.find(f"card:{other}") is not None


def test_every_option_is_a_stop_and_the_ways_are_one(desk: View) -> None:
    walk = tabbed(desk)
    assert {"option:1", "option:2", "sources", "end-month"} <= set(walk)
    assert sum(key.startswith("nav:") for key in walk) == 1
    assert "nav:map" in arrowed(desk, walk)


def test_the_desk_is_clear_when_everything_is_decided(
    host: FakeHost, session: Session, show: Show
) -> None:
    session.state = cleared(session.state, session.setup.seat)
    view = show(screens.play(host, session))
    assert "The desk is clear" in tree_text(view.root)
    assert overflow_report(view.root) == []


@pytest.mark.parametrize("scale", [100, 150, 200])
def test_the_report_of_the_month_is_not_clipped(
    host: FakeHost, session: Session, show: Show, scale: int
) -> None:
    card = session.scenario.cards[session.desk.tray[0].card]
    session.dispatch(Choose(card.id, card.options[0].id))
    session.dispatch(EndTurn())
    view = show(screens.screen(host, "month", session), (1280, 720), scale)
    assert overflow_report(view.root) == []
    assert not isinstance(view.dispatch([Activate()]), Replace)  # first the sheet is drawn out
    assert overflow_report(view.root) == []
    assert isinstance(view.dispatch([Activate()]), Replace)


def test_a_month_with_many_hours_left_is_not_closed_by_a_slip(
    session: Session, host: FakeHost, show: Show
) -> None:
    card = session.scenario.cards[session.desk.tray[0].card]
    session.dispatch(Choose(card.id, next(o.id for o in card.options if not o.cost)))
    view = show(screens.play(host, session))
    view.dispatch([Command("end-turn")])
    assert "5 hours of desk time would go unused" in tree_text(view.root)
    assert session.state.turn == 1
    assert isinstance(view.dispatch([Activate()]), Replace)
    assert session.state.turn == 2


def test_before_the_month_ends_one_is_told_what_will_lapse(
    host: FakeHost, session: Session, show: Show
) -> None:
    month, other = session.desk.tray[0], session.desk.tray[1]
    card = session.scenario.cards[month.card]
    session.dispatch(Choose(card.id, card.options[0].id))
    waited = replace(other, since=-9)
    session.state = with_desk(session.state, session.setup.seat, tray=(waited,))
    view = show(screens.play(host, session))
    view.dispatch([Command("end-turn")])
    assert "Before the turn is closed" in tree_text(view.root)
    assert overflow_report(view.root) == []
    view.dispatch([Back()])
    assert session.state.turn == 1
    view.dispatch([Command("end-turn")])
    reply = view.dispatch([Activate()])
    assert isinstance(reply, Replace)
    assert session.state.turn == 2
    assert other.card in session.state.lapsed


def test_every_effect_is_one_key_away_and_back(desk: View) -> None:
    def chips() -> int:
        return sum(isinstance(each.node, Chip) for each in desk.root.walk())

    few = chips()
    desk.dispatch([Command("preview")])
    assert chips() > few
    assert "every effect" in desk.ctx.toast
    assert overflow_report(desk.root) == []
    desk.dispatch([Command("preview")])
    assert chips() == few


def test_a_game_that_tells_nothing_goes_on_so(host: FakeHost, session: Session, show: Show) -> None:
    session.setup = replace(session.setup, preview="archive")
    view = show(screens.play(host, session))
    view.dispatch([Command("preview")])
    assert "nothing is told" in view.ctx.toast
    assert session.preview_level == "archive"


def test_the_key_for_explanations_reads_all_chips_of_an_option(desk: View) -> None:
    desk.ctx.focus_key = "option:1"
    desk.dispatch([Command("explain")])
    option = desk.root.find("option:1")
    assert option is not None
    chips = [each.node for each in option.walk() if isinstance(each.node, Chip)]
    note = desk.tips.pinned[-1][0].label
    assert chips
    assert all(chip.text in note for chip in chips)
    desk.dispatch([Back()])
    assert not desk.tips.pinned
    assert desk.ctx.focus_key == "option:1"


def test_a_chip_under_the_pointer_explains_itself(desk: View) -> None:
    chip = next(each for each in desk.root.walk() if isinstance(each.node, Chip))
    desk.dispatch([Hover(chip.rect.center)])
    assert desk.tips.passing is not None


def test_prompts_follow_a_change_of_keys(host: FakeHost, session: Session, show: Show) -> None:
    view = show(screens.play(host, session))
    assert "Z takes a decision back" in tree_text(view.root)
    bindings = {**view.ctx.prefs.bindings, "undo": ("u",)}
    view.ctx.prefs = replace(view.ctx.prefs, bindings=bindings)
    view.rebuild()
    assert "U takes a decision back" in tree_text(view.root)


def test_the_first_card_shows_all_its_options_at_once(desk: View) -> None:
    page = desk.root.find("desk:page")
    assert page is not None
    options = [each for each in desk.root.walk() if isinstance(each.node, OptionCard)]
    assert len(options) >= 3
    assert all(each.rect.bottom <= page.rect.bottom for each in options)


def test_an_aim_is_the_way_to_the_page_that_moves_it(
    host: FakeHost, session: Session, read: Read
) -> None:
    pages = read(screens.play(host, session))
    here = ViewContext(session.state, session.scenario, core.pack().archive, core.english())
    aims = objective(here, session.setup.programme).aims
    aim = next(each for each in aims if each.page != "desk")
    assert f"what moves it: {aim.page.capitalize()}" in pages.text
    pages.use(f"aim:{aim.id}")
    assert pages.screen.name == aim.page
