"""Playing a game forward to a moment: for a picture of it, or to go on from there.

The moves of a game that is saved are written down, so that it can be taken up again.
"""

from collections.abc import Callable, Mapping

from game.rules.archive import Pack
from game.rules.ids import CardId, SceneId
from game.rules.legal import refusal
from game.rules.moves import Choose, EndTurn, Move
from game.rules.scenario import Card, Scenario
from game.rules.seats.policies import Policy, recorded
from game.rules.state import State
from game.session.session import Session
from game.session.setup import Setup

MOST_MOVES = 2_000


def nothing(state: State, scenario: Scenario) -> Move:
    """The policy `none`: only what the month cannot end without."""
    for item in state.desks[scenario.seat].tray:
        card = scenario.cards[item.card]
        if card.role == "month":
            moves = [Choose(card.id, option.id) for option in card.options]
            return next(each for each in moves if refusal(state, each, scenario) is None)
    return EndTurn()


Score = Callable[[State], int]
POLICIES: Mapping[str, Policy] = {"recorded": recorded, "none": nothing}


def at_turn(session: Session, policy: Policy, turn: int) -> None:
    """Play to the opening of a turn; past the last one, to the end."""
    _play(session, policy, lambda: session.state.turn >= turn)


def at_scene(session: Session, policy: Policy, scene: SceneId) -> None:
    """Play to the moment before the first card of a set scene is taken in hand."""
    cards = session.scenario.scenes[scene].cards

    def lies() -> bool:
        return any(item.card in cards for item in session.desk.tray)

    _play(session, policy, lies)


def at_card(session: Session, policy: Policy, card: CardId) -> bool:
    """Play until a card lies on the desk; False if the game ends without it."""

    def lies() -> bool:
        return any(item.card == card for item in session.desk.tray)

    _play(session, policy, lies)
    return lies()


def absent(session: Session, card: Card) -> str:
    """Why a card did not come, as the end of an error."""
    if card.seat != session.scenario.seat:
        return f"“{card.id}” lies on the other desk: --seat {card.seat}"
    return f"“{card.id}” did not come in this game; try another seed"


def after_vote(session: Session, policy: Policy, turn: int) -> None:
    """Play to the end of the first turn, from this one on, in which a vote is held."""
    _play(
        session,
        policy,
        lambda: any(held.turn >= turn for held in session.state.votes.values()),
    )


def at_extreme(setup: Setup, pack: Pack, policy: Policy, score: Score) -> Session:
    """The game at the first moment at which a score is highest."""
    session = Session(setup, pack)
    scores = [score(session.state)]

    def note() -> bool:
        if session.history and len(session.history) == len(scores):
            scores.append(score(session.state))
        return False

    _play(session, policy, note)
    note()
    best = scores.index(max(scores))
    again = Session(setup, pack)
    _play(again, policy, lambda: len(again.history) >= best)
    return again


def longest_card(session: Session, language: str) -> CardId:
    """The card on the desk that has most to read; empty if there is none."""
    return max(
        (item.card for item in session.desk.tray),
        key=lambda card: reading_length(session.pack, language, card),
        default="",
    )


def reading_length(pack: Pack, language: str, card: CardId) -> int:
    """How many characters the texts of a card have."""
    texts = pack.texts.get(language, {})
    start = f"card.{card}."
    return sum(len(text) for key, text in texts.items() if key.startswith(start))


def _play(session: Session, policy: Policy, done: Callable[[], bool]) -> None:
    for _ in range(MOST_MOVES):
        if done() or session.state.over:
            return
        session.dispatch(policy(session.state, session.scenario))
