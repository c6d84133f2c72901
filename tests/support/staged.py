"""Sessions in which a set scene is due, after such answers as a test wants."""

from collections.abc import Mapping
from dataclasses import replace

from game.rules.ids import CardId, OptionId, SceneId, Seat
from game.rules.state import State, TrayItem
from game.session.session import Session
from game.session.setup import Setup
from game.viewmodel.context import ViewContext
from tests.support import core
from tests.support.desks import with_desk

CAMPAIGN = "campaign"
Chosen = Mapping[CardId, OptionId]


def seats_of(scene: SceneId) -> tuple[Seat, ...]:
    """From which seats a scene of the campaign can be seen."""
    scenario = core.scenario(CAMPAIGN)
    found = {scenario.cards[card].seat: None for card in scenario.scenes[scene].cards}
    return tuple(found)


def before(scene: SceneId, seat: Seat | None = None, chosen: Chosen | None = None) -> Session:
    """A campaign in which the card of a scene lies alone in the tray, after some answers."""
    seat = seat or seats_of(scene)[0]
    scenario = core.scenario(CAMPAIGN, seat=seat)
    programme = next(p.id for p in scenario.programmes.values() if p.seat == seat)
    setup = Setup(CAMPAIGN, seat, "SEED", programme, next(iter(core.pack().readings)))
    session = Session(setup, core.pack())
    session.state = staged(session.state, scene, seat, chosen)
    return session


def staged(state: State, scene: SceneId, seat: Seat, chosen: Chosen | None = None) -> State:
    """A state in which the card of a scene lies alone before a seat, in the turn that it comes."""
    scenario = core.scenario(CAMPAIGN, seat=seat)
    cards = scenario.scenes[scene].cards
    card = next(each for each in cards if scenario.cards[each].seat == seat)
    turn = scenario.cards[card].first
    answered = replace(state, turn=turn, chosen={**state.chosen, **(chosen or {})})
    return with_desk(answered, seat, tray=(TrayItem(card, turn),))


def context(scene: SceneId, seat: Seat | None = None, chosen: Chosen | None = None) -> ViewContext:
    """What the view model of a scene looks at."""
    session = before(scene, seat, chosen)
    return ViewContext(session.state, session.scenario, core.pack().archive, core.english())
