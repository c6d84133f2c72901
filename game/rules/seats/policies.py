"""Policies: how a seat plays when no person does. Each gives the next move of a state."""

from collections.abc import Callable, Mapping

from game.rules.apply import preview
from game.rules.dice import Dice
from game.rules.due import is_due
from game.rules.effects import ChangeNumber
from game.rules.ids import AUDIENCES, OFFICE, at
from game.rules.legal import refusal
from game.rules.moves import (
    Choose,
    EndTurn,
    Fill,
    Grant,
    Move,
    Plan,
    Recall,
    Undertake,
    Visit,
    Write,
)
from game.rules.plays.posts import candidates
from game.rules.power import actions, visits
from game.rules.power.election import congress
from game.rules.scenario import Card, Form, Option, Scenario
from game.rules.scoring.record import recorded_option
from game.rules.state import State

Policy = Callable[[State, Scenario], Move]
Utility = Callable[[State, Scenario], int]


def recorded(state: State, scenario: Scenario) -> Move:
    """Follow the record: its moves of the turn, then its options; else the nearest to them."""
    for each in scenario.recorded:
        mine = each.seat == scenario.seat and each.turn == state.turn
        if mine and _is_due(state, scenario, each.move) and _open(state, scenario, each.move):
            return each.move
    lying = [scenario.cards[item.card] for item in state.desks[scenario.seat].tray]
    cards = sorted(lying, key=lambda card: card.role != "month")
    for card in cards:
        wanted = recorded_option(card)
        if wanted is not None and _open(state, scenario, Choose(card.id, wanted)):
            return Choose(card.id, wanted)
    for card in cards:
        if recorded_option(card) is not None and (near := nearest(state, scenario, card)):
            return near
    return _must(state, scenario) or EndTurn()


def _is_due(state: State, scenario: Scenario, move: Move) -> bool:
    """Whether a move was made less often than the record has made it by now."""
    made = state.desks[scenario.seat].moves.count(move)
    recorded_so_far = [
        each.move
        for each in scenario.recorded
        if each.seat == scenario.seat and each.turn <= state.turn
    ]
    return made < recorded_so_far.count(move)


def nearest(state: State, scenario: Scenario, card: Card) -> Choose | None:
    """Of the open answers the one that does most nearly what the recorded one does."""
    wanted = card.option(recorded_option(card) or "")
    moves = _choices(state, scenario, card)
    if wanted is None or not moves:
        return None
    aim = _pushes(wanted, scenario)
    return min(moves, key=lambda move: _apart(aim, card.option(move.option), scenario))


def _pushes(option: Option | None, scenario: Scenario) -> Mapping[str, int]:
    """How far an answer pushes each number, in per mille of the number's range."""
    found: dict[str, int] = {}
    for each in option.effects if option else ():
        if isinstance(each, ChangeNumber):
            declared = scenario.numbers[each.number]
            push = each.by * 1000 // (declared.high - declared.low)
            found[f"{each.number}@{each.at}"] = push
    return found


def _apart(aim: Mapping[str, int], option: Option | None, scenario: Scenario) -> int:
    has = _pushes(option, scenario)
    return sum(abs(aim.get(key, 0) - has.get(key, 0)) for key in (*aim, *(has.keys() - aim.keys())))


def cautious(state: State, scenario: Scenario) -> Move:
    """Keep out of sight: least scrutiny and exposure, cells and Lenin content."""
    return _best(state, scenario, _calm)


def bold(state: State, scenario: Scenario) -> Move:
    """Take hold: delegates, and the office or the argument, whatever is said of it."""
    vacant = _first_vacancy(state, scenario) if scenario.seat == OFFICE else None
    return vacant if vacant is not None else _best(state, scenario, _power)


def random(state: State, scenario: Scenario) -> Move:
    """Anything allowed, with a leaning to close the month when the desk is nearly done."""
    made = len(state.desks[scenario.seat].moves)
    dice = Dice(state.seed, f"policy/{scenario.seat}/{made}", state.turn)
    if dice.chance(150) and refusal(state, EndTurn(), scenario) is None:
        return EndTurn()
    if (call := _random_visit(state, scenario, dice)) is not None:
        return call
    if dice.chance(550) and (choice := _random_choice(state, scenario, dice)) is not None:
        return choice
    pick = _random_office_move if scenario.seat == OFFICE else _random_opposition_move
    for _ in range(4):
        move = pick(state, scenario, dice)
        if move is not None and refusal(state, move, scenario) is None:
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
    for item in state.desks[scenario.seat].tray:
        card = scenario.cards[item.card]
        if card.role == "month":
            return next(iter(_choices(state, scenario, card)), None)
    return None


def _random_choice(state: State, scenario: Scenario, dice: Dice) -> Move | None:
    moves = [
        move
        for item in state.desks[scenario.seat].tray
        for move in _choices(state, scenario, scenario.cards[item.card])
    ]
    return moves[dice.below(len(moves))] if moves else None


def _random_visit(state: State, scenario: Scenario, dice: Dice) -> Visit | None:
    """One time in three, while a vote is due, a call on somebody, if it can be made."""
    due = [
        each
        for each in scenario.votes.values()
        if each.waverers and each.turn == state.turn and is_due(state, scenario, each)
    ]
    if not due or not dice.chance(333):
        return None
    vote = due[dice.below(len(due))]
    people = visits.waverers(state, scenario, vote)
    if not people or not visits.left(state, scenario, vote):
        return None
    person = people[dice.below(len(people))]
    offers = visits.offers(scenario, vote, person)
    offer, option = offers[dice.below(len(offers))], vote.options[dice.below(2)]
    call = Visit(vote.id, person, offer, option)
    return call if _open(state, scenario, call) else None


def _random_opposition_move(state: State, scenario: Scenario, dice: Dice) -> Move | None:  # noqa: ARG001 as the other
    """Something that the opposition can always do: a paper, or an action."""
    if _forms(scenario) and dice.chance(300):
        return _random_form(scenario, dice)
    mine = [each for each in scenario.actions.values() if each.seat == scenario.seat]
    if not mine:
        return None
    action = mine[dice.below(len(mine))]
    to = actions.targets(scenario, action)
    return Undertake(action.id, to[dice.below(len(to))])


def _random_office_move(state: State, scenario: Scenario, dice: Dice) -> Move:
    posts = [post for post in scenario.posts if post in state.holdings]
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
            targets = scenario.within_reach(each.scope)
            target = targets[dice.below(len(targets))]
            return Grant(each.id, target, each.step * (1 - 2 * dice.below(2)))
        case 3 if _forms(scenario):
            return _random_form(scenario, dice)
        case _:
            return Plan(dice.below(16) * 100, dice.below(11) * 100)


def _forms(scenario: Scenario) -> list[Form]:
    return [each for each in scenario.forms.values() if each.seat == scenario.seat]


def _random_form(scenario: Scenario, dice: Dice) -> Write:
    forms = _forms(scenario)
    form = forms[dice.below(len(forms))] if forms[1:] else forms[0]
    fields = form.fields.items()
    return Write(form.id, {field: each[dice.below(len(each))].id for field, each in fields})


def _best(state: State, scenario: Scenario, utility: Utility) -> Move:
    """Decide the matters on the desk, the best-looking first; then close the month."""
    best: tuple[int, Move] | None = None
    now = utility(state, scenario)
    for item in state.desks[scenario.seat].tray:
        card = scenario.cards[item.card]
        for move in _choices(state, scenario, card):
            value = utility(preview(state, move, scenario), scenario) - now
            if card.role == "month":
                value += 1_000_000  # the month cannot close without it
            if best is None or value > best[0]:
                best = (value, move)
    return EndTurn() if best is None or best[0] < 0 else best[1]


def _calm(state: State, scenario: Scenario) -> int:
    read = state.ledger
    if scenario.seat != OFFICE:
        return 20 * read["legality"] + 10 * read["standing"] - 10 * read["watch"]
    cells = sum(read[at("contentment", each)] for each in scenario.organisations)
    exposed = sum(read[at("exposure", each)] for each in AUDIENCES)
    return read["lenin-confidence"] + cells // 20 - 30 * read["scrutiny"] - 10 * exposed


def _power(state: State, scenario: Scenario) -> int:
    read = state.ledger
    sure, _, against = congress(state, scenario)
    if scenario.seat != OFFICE:
        return 8 * against + read["platform"] + read["discussion"] + 20 * read["standing"]
    return 8 * (sure - against) + 20 * read["authority"] + read["staff-ceiling"] // 200


def _first_vacancy(state: State, scenario: Scenario) -> Move | None:
    empty = [post for post, holding in state.holdings.items() if holding.holder is None]
    for post, record in scenario.posts.items():
        if record.organisation is None or post not in empty:
            continue
        for person in candidates(state, scenario)[1:]:
            move = Fill(post, person, "recommended")
            if _open(state, scenario, move):
                return move
    return None
