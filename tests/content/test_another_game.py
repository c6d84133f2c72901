"""Another game each time: the deck is larger than the tray, and what was done is read later."""

from functools import cache
from itertools import combinations
from statistics import mean

import pytest

from game.rules.ids import SEATS, CardId, Id, Seat
from game.rules.scenario import Card
from game.rules.seats.policies import POLICIES
from game.rules.state import State
from game.sim.play import play
from game.viewmodel.card_texts import card_echoes, card_text, option_text
from game.viewmodel.context import ViewContext
from tests.support import core

SEEDS = tuple(f"ANOTHER-{number}" for number in range(6))
"""So many games of a scenario are laid beside one another, in pairs."""

SHARED, DIFFERENT = 0.6, 0.3
LINES = ("bold", "cautious")
"""Two ways to play that want different things."""

PLAYED = ("new-post", "the-notes", "summer-lull", "the-discussion", "the-levy", "campaign")
PRINCIPALS = (
    "lenin",
    "krupskaya",
    "trotsky",
    "zinoviev",
    "kamenev",
    "bukharin",
    "ordzhonikidze",
    "dzerzhinsky",
    "molotov",
    "kaganovich",
    "sapronov",
    "preobrazhensky",
)
WITNESSES = ("zinaida-petrovna", "stepan-lukich")


@cache
def _end(name: Id, seat: Seat, seed: str, policy: str) -> State:
    return play(core.scenario(name, seat=seat), seed, POLICIES[policy])


def _undated(name: Id, seat: Seat) -> set[CardId]:
    cards = core.scenario(name, seat=seat).cards.values()
    return {c.id for c in cards if c.seat == seat and c.role == "tray" and not c.dated}


@pytest.mark.parametrize("seat", SEATS)
@pytest.mark.parametrize("name", PLAYED)
def test_two_games_share_at_most_three_in_five_of_their_undated_cards(name: Id, seat: Seat) -> None:
    deck = _undated(name, seat)
    seeds = SEEDS[:3] if name == "campaign" else SEEDS
    drawn = [deck & set(_end(name, seat, seed, "random").seen) for seed in seeds]
    shares = [len(a & b) / mean((len(a), len(b))) for a, b in combinations(drawn, 2)]
    assert min(map(len, drawn)) >= 5
    assert mean(shares) <= SHARED


@pytest.mark.parametrize("seat", SEATS)
@pytest.mark.parametrize("name", ["the-notes", "the-discussion"])
def test_in_two_lines_of_play_three_in_ten_of_the_later_texts_differ(name: Id, seat: Seat) -> None:
    one, other = (_later_texts(_end(name, seat, SEEDS[0], policy), name, seat) for policy in LINES)
    same = len(one & other)
    assert 1 - same / max(len(one), len(other)) >= DIFFERENT


def _later_texts(state: State, name: Id, seat: Seat) -> set[str]:
    """What was read of the cards that came in the later half of a game, and of what they led to."""
    scenario = core.scenario(name, seat=seat)
    context = ViewContext(state, scenario, core.pack().archive, core.english())
    half = len(scenario.turns) // 2
    read: set[str] = set()
    for card in (scenario.cards[each] for each in sorted(state.seen)):
        if card.seat == seat and card.last > half:
            read |= set(_texts(context, card))
    return read


def _texts(context: ViewContext, card: Card) -> list[str]:
    texts = [card_text(context, card, "text"), *(each.text for each in card_echoes(context, card))]
    chosen = context.state.chosen.get(card.id)
    option = next((each for each in card.options if each.id == chosen), None)
    return [*texts, option_text(context, card, option, "outcome")] if option else texts


def test_each_principal_is_met_in_six_matters_and_each_witness_in_twelve() -> None:
    met: dict[str, set[CardId]] = {}
    for name in core.pack().scenarios:
        for seat in core.pack().seats(name):
            for card in core.scenario(name, seat=seat).cards.values():
                answers = (each.person for option in card.options for each in option.answers)
                for person in (*card.speakers, *answers):
                    met.setdefault(person, set()).add(card.id)
    assert {each: len(met[each]) for each in PRINCIPALS if len(met[each]) < 6} == {}
    assert {each: len(met[each]) for each in WITNESSES if len(met[each]) < 12} == {}
