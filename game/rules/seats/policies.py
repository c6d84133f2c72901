"""Policies: how a seat plays when no person does. Each gives the next move of a state."""

from collections.abc import Callable, Mapping

from game.rules.dice import Dice
from game.rules.ids import AUDIENCES, at
from game.rules.legal import candidates, legal_moves, refusal
from game.rules.moves import Choose, EndTurn, Fill, Grant, Move, Plan, Recall, Send
from game.rules.power.circulars import FIELDS
from game.rules.power.election import congress
from game.rules.reducer import reduce
from game.rules.scenario import Card, Scenario
from game.rules.scoring.record import recorded_option
from game.rules.state import State

Policy = Callable[[State, Scenario], Move]
Utility = Callable[[State, Scenario], int]


def recorded(state: State, scenario: Scenario) -> Move:
    """Follow the record: its acts of the month, then its options; else the first open option."""
    for act in scenario.recorded:
        done = act.move in state.moves
        if act.turn == state.turn and not done and refusal(state, act.move, scenario) is None:
            return act.move
    for item in sorted(state.tray, key=lambda each: scenario.cards[each.card].role != "month"):
        card = scenario.cards[item.card]
        wanted = recorded_option(card)
        if wanted is not None and _open(state, scenario, Choose(card.id, wanted)):
            return Choose(card.id, wanted)
    return _must(state, scenario) or EndTurn()


def cautious(state: State, scenario: Scenario) -> Move:
    """Keep out of sight: least scrutiny and exposure, cells and Lenin content."""
    return _best(state, scenario, _calm)


def bold(state: State, scenario: Scenario) -> Move:
    """Take hold: grip, delegates and authority whatever is said of it."""
    vacant = _first_vacancy(state, scenario)
    return vacant if vacant is not None else _best(state, scenario, _power)


def random(state: State, scenario: Scenario) -> Move:
    """Anything allowed, with a leaning to close the month when the desk is nearly done."""
    dice = Dice(state.seed, f"policy/{len(state.moves)}", state.turn)
    if dice.chance(150) and refusal(state, EndTurn(), scenario) is None:
        return EndTurn()
    if dice.chance(550) and (choice := _random_choice(state, scenario, dice)) is not None:
        return choice
    for _ in range(4):
        move = _random_act(state, scenario, dice)
        if refusal(state, move, scenario) is None:
            return move
    return _random_choice(state, scenario, dice) or _must(state, scenario) or EndTurn()


POLICIES: Mapping[str, Policy] = {
    "recorded": recorded,
    "cautious": cautious,
    "bold": bold,
    "random": random,
}
"""The policies by the names of the command line."""


def _open(state: State, scenario: Scenario, move: Move) -> bool:
    return refusal(state, move, scenario) is None


def _choices(state: State, scenario: Scenario, card: Card) -> list[Choose]:
    moves = [Choose(card.id, option.id) for option in card.options]
    return [move for move in moves if _open(state, scenario, move)]


def _must(state: State, scenario: Scenario) -> Move | None:
    """The first open option of a card of the month that still waits."""
    for item in state.tray:
        card = scenario.cards[item.card]
        if card.role == "month":
            return next(iter(_choices(state, scenario, card)), None)
    return None


def _random_choice(state: State, scenario: Scenario, dice: Dice) -> Move | None:
    moves = [
        move for item in state.tray for move in _choices(state, scenario, scenario.cards[item.card])
    ]
    return moves[dice.below(len(moves))] if moves else None


def _random_act(state: State, scenario: Scenario, dice: Dice) -> Move:
    posts = list(scenario.posts)
    post = posts[dice.below(len(posts))]
    match dice.below(5):
        case 0 | 1:
            empty = [each for each in posts if state.holdings[each].holder is None]
            if not empty:
                return Recall(post)
            free = candidates(state, scenario)
            person = free[dice.below(len(free))]
            manner = ("recommended", "appointed")[dice.below(2)]
            return Fill(empty[dice.below(len(empty))], person, manner)  # type: ignore[arg-type]
        case 2:
            privileges = list(scenario.privileges.values())
            each = privileges[dice.below(len(privileges))]
            targets = scenario.owners(each.scope)
            target = targets[dice.below(len(targets))]
            return Grant(each.id, target, each.step * (1 - 2 * dice.below(2)))
        case 3:
            form = {field: getattr(scenario.form, field) for field in FIELDS}
            return Send.of({f: each[dice.below(len(each))].id for f, each in form.items()})
        case _:
            return Plan(dice.below(16) * 100, dice.below(11) * 100)


def _best(state: State, scenario: Scenario, utility: Utility) -> Move:
    """Decide the matters on the desk, the best-looking first; then close the month."""
    best: tuple[int, Move] | None = None
    now = utility(state, scenario)
    for item in state.tray:
        card = scenario.cards[item.card]
        for move in _choices(state, scenario, card):
            value = utility(reduce(state, move, scenario).state, scenario) - now
            if card.role == "month":
                value += 1_000_000  # the month cannot close without it
            if best is None or value > best[0]:
                best = (value, move)
    if best is None or best[0] < 0:
        return (
            EndTurn() if _open(state, scenario, EndTurn()) else next(legal_moves(state, scenario))
        )
    return best[1]


def _calm(state: State, scenario: Scenario) -> int:
    read = state.ledger
    cells = sum(read[at("contentment", each)] for each in scenario.organisations)
    exposed = sum(read[at("exposure", each)] for each in AUDIENCES)
    return read["lenin-confidence"] + cells // 20 - 30 * read["scrutiny"] - 10 * exposed


def _power(state: State, scenario: Scenario) -> int:
    sure, _, against = congress(state, scenario)
    return (
        8 * (sure - against) + 20 * state.ledger["authority"] + state.ledger["staff-ceiling"] // 200
    )


def _first_vacancy(state: State, scenario: Scenario) -> Move | None:
    for post, record in scenario.posts.items():
        if record.organisation is None or state.holdings[post].holder is not None:
            continue
        for person in candidates(state, scenario)[1:]:
            move = Fill(post, person, "recommended")
            if _open(state, scenario, move):
                return move
    return None
