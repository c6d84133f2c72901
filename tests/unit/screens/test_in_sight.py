"""At 1280×720 nearly every card shows all of its answers, and the rest say how many lie below."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from game.app.text_lookup import TextLookup
from game.rules.ids import SEATS, CardId, Seat
from game.rules.state import TrayItem
from game.screens import table as screens
from game.session.setup import Setup
from game.viewmodel.scene import ALL
from game.window.events import Press
from game.window.offscreen import offscreen_view
from game.window.view import View
from game.window.widgets.scroller import ScrollerWidget
from tests.support import core
from tests.support.desks import with_desk
from tests.unit.screens.conftest import FakeHost

SHARE_WHOLE = 0.9


@cache
def _desks() -> tuple[tuple[CardId, View], ...]:
    """Every card of the campaign alone on its desk, before a secretary."""
    return tuple(found for seat in SEATS for found in _of_seat(seat))


def _of_seat(seat: Seat) -> Iterator[tuple[CardId, View]]:
    scenario = core.scenario("campaign", seat=seat)
    programme = next(p.id for p in scenario.programmes.values() if p.seat == seat)
    host, pack = FakeHost(), core.pack()
    setup = Setup("campaign", seat, "SEED", programme, next(iter(pack.readings)), "secretary")
    session = host.start(setup)
    session.told = dict.fromkeys(scenario.scenes, ALL)
    begun = session.state
    texts = TextLookup(pack, "en")
    for card in scenario.cards.values():
        if card.seat == seat:
            lies = (TrayItem(card.id, card.first),)
            session.state = with_desk(replace(begun, turn=card.first), seat, tray=lies)
            yield (
                card.id,
                offscreen_view(screens.play(host, session), say=texts.say, term=texts.term),
            )


def _page(view: View) -> ScrollerWidget:
    page = view.root.find("desk:page")
    assert isinstance(page, ScrollerWidget)
    return page


def _below(view: View) -> int:
    """How many answers are not whole in sight."""
    page = _page(view)
    options = [view.root.find(f"option:{number}") for number in range(1, 5)]
    return sum(each.rect.bottom > page.rect.bottom for each in options if each is not None)


def test_nine_cards_in_ten_show_all_their_answers() -> None:
    cut = [card for card, view in _desks() if _below(view)]
    assert len(_desks()) >= 245
    assert len(cut) <= (1 - SHARE_WHOLE) * len(_desks()), cut


def test_a_card_that_does_not_says_how_many_more_there_are() -> None:
    cut = [view for _, view in _desks() if _below(view)]
    assert cut
    for view in cut:
        count, said = _below(view), _page(view).tag_text
        assert said == ("One more answer below" if count == 1 else f"{count} more answers below")


def test_a_click_on_what_it_says_goes_there() -> None:
    view = next(view for _, view in _desks() if _below(view))
    view.dispatch([Press(_page(view).tag.center)])
    assert _below(view) == 0
    assert _page(view).tag_text == ""
