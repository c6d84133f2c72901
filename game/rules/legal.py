"""What is allowed now, and why not when it is not. A refusal is data, never an exception."""

from collections.abc import Iterator, Mapping

from game.rules.ids import LOCAL, NumberId, Seat, at
from game.rules.moves import (
    Choose,
    EndTurn,
    Fill,
    Forecast,
    Grant,
    Move,
    Plan,
    Publish,
    Recall,
    Send,
    Transfer,
    Undertake,
)
from game.rules.power import papers
from game.rules.power.actions import mark, targets
from game.rules.power.circulars import FIELDS, choice
from game.rules.power.privilege import bill
from game.rules.scenario import Scenario
from game.rules.state import Argument, Refusal, State, Why

MOST_ASSIGNMENTS = 1_500
WHOLE = 1_000
CERTAIN = 100
OFFICE: Seat = "general-secretary"
INSISTS = 50
"""From this authority on, nobody refuses to let a man go."""

LETTER_TIME = 1
"""Desk time of every letter, before its own price."""

POST_COST: Mapping[str, Mapping[NumberId, int]] = {
    "elected": {},
    "recommended": {"desk-time": 1, "cadres": 1},
    "appointed": {"desk-time": 1, "cadres": 1, "authority": 1},
}
"""What it costs to fill a post, by manner. A local man takes no cadre."""


def refusal(  # noqa: C901, PLR0911, PLR0912 one line a kind of move: mypy proves that none is missing
    state: State, move: Move, scenario: Scenario
) -> Refusal | None:
    """Why a move is not allowed in this state, or None."""
    if state.over:
        return _no("over")
    if not _is_theirs(move, scenario):
        return _no("not-this-seat", kind=move.kind)
    match move:
        case Choose():
            return _choose(state, move, scenario)
        case Fill():
            return _fill(state, move, scenario)
        case Transfer():
            return _transfer(state, move, scenario)
        case Recall():
            return _recall(state, move, scenario)
        case Plan():
            return _plan(move)
        case Grant():
            return _grant(state, move, scenario)
        case Send():
            return _send(state, move, scenario)
        case Publish():
            return _publish(state, move, scenario)
        case Undertake():
            return _undertake(state, move, scenario)
        case Forecast():
            return _forecast(state, move, scenario)
        case EndTurn():
            return _end(state, scenario)


def price(  # noqa: PLR0911 one line a kind of move
    move: Move, scenario: Scenario
) -> Mapping[NumberId, int]:
    """What a move takes from the purses; unknown ids cost nothing and are refused elsewhere."""
    match move:
        case Choose():
            card = scenario.cards.get(move.card)
            option = card.option(move.option) if card else None
            return option.cost if option else {}
        case Fill():
            cost = POST_COST[move.manner]
            return {k: v for k, v in cost.items() if move.person != LOCAL or k != "cadres"}
        case Transfer() | Recall():
            return {"desk-time": 1}
        case Grant():
            privilege = scenario.privileges.get(move.privilege)
            paid = bill(privilege, max(0, move.amount)) if privilege else 0
            return {"desk-time": 1, "fund": paid}
        case Send():
            return _letter_price(move, scenario)
        case Publish():
            return _paper_price(move, scenario)
        case Undertake():
            action = scenario.actions.get(move.action)
            return action.cost if action else {}
        case Plan() | Forecast() | EndTurn():
            return {}


def candidates(state: State, scenario: Scenario) -> tuple[str, ...]:
    """People who can be sent to a secretary's post now: free to move and holding none."""
    held = {each.holder for each in state.holdings.values()}
    free = (each.id for each in scenario.people.values() if each.mobile and each.id not in held)
    return (LOCAL, *free)


def legal_moves(state: State, scenario: Scenario) -> Iterator[Move]:
    """Every move allowed now, in a fixed order; of circulars and forecasts a sample."""
    return (move for move in _thinkable(state, scenario) if refusal(state, move, scenario) is None)


def _thinkable(state: State, scenario: Scenario) -> Iterator[Move]:
    for item in state.tray:
        for option in scenario.cards[item.card].options:
            yield Choose(item.card, option.id)
    if scenario.seat == OFFICE:
        yield from _office_moves(state, scenario)
    else:
        yield from _paper_moves(scenario)
    for action in scenario.actions.values():
        for target in targets(scenario, action):
            yield Undertake(action.id, target)
    for vote in scenario.votes.values():
        yield Forecast(vote.id, 50)
    yield EndTurn()


def _paper_moves(scenario: Scenario) -> Iterator[Move]:
    form = scenario.paper
    first = {field: getattr(form, field)[0].id for field in papers.FIELDS if getattr(form, field)}
    for field in first:
        for each in getattr(form, field):
            yield Publish(**(first | {field: each.id}))


def _office_moves(state: State, scenario: Scenario) -> Iterator[Move]:
    yield from _post_moves(state, scenario)
    for privilege in scenario.privileges.values():
        for target in scenario.owners(privilege.scope):
            yield Grant(privilege.id, target, privilege.step)
            yield Grant(privilege.id, target, -privilege.step)
    first = {field: getattr(scenario.form, field)[0].id for field in FIELDS}
    for field in FIELDS:
        for each in getattr(scenario.form, field):
            yield Send.of(first | {field: each.id})
    yield Plan(scenario.start_of("assignments-plan"), scenario.start_of("responsible-share"))


def _post_moves(state: State, scenario: Scenario) -> Iterator[Move]:
    free = candidates(state, scenario)
    there = [post for post in scenario.posts if post in state.holdings]
    empty = [post for post in there if _holder(state, post) is None]
    for post in empty:
        yield Fill(post, LOCAL, "elected")
        for person in free:
            yield Fill(post, person, "recommended")
            yield Fill(post, person, "appointed")
    for post in there:
        if post not in empty:
            yield Recall(post)
            for to in empty:
                yield Transfer(post, to)


def _holder(state: State, post: str) -> str | None:
    holding = state.holdings.get(post)
    return None if holding is None else holding.holder


def _choose(state: State, move: Choose, scenario: Scenario) -> Refusal | None:
    if all(item.card != move.card for item in state.tray):
        return _no("card-not-on-desk", card=move.card)
    option = scenario.cards[move.card].option(move.option)
    if option is None:
        return _no("no-such-option", card=move.card, option=move.option)
    if option.needs is not None and not option.needs.compile(scenario)(state):
        return Refusal("needs", option.needs.why(state, scenario))
    return _unpaid(state, move, scenario)


def _fill(state: State, move: Fill, scenario: Scenario) -> Refusal | None:
    if move.post not in state.holdings:
        return _no("no-such-post", post=move.post)
    if _holder(state, move.post) is not None:
        return _no("post-held", post=move.post)
    if move.manner == "elected" and move.person != LOCAL:
        return _no("election-is-theirs", post=move.post)
    if move.person not in candidates(state, scenario):
        return _no("not-free", person=move.person)
    return _unpaid(state, move, scenario)


def _transfer(state: State, move: Transfer, scenario: Scenario) -> Refusal | None:
    for post in (move.post, move.to):
        if post not in state.holdings:
            return _no("no-such-post", post=post)
    holder = _holder(state, move.post)
    if holder is None:
        return _no("post-vacant", post=move.post)
    if holder == LOCAL or not scenario.people[holder].mobile:
        return _no("cannot-be-sent", post=move.post)
    if _holder(state, move.to) is not None:
        return _no("post-held", post=move.to)
    if _is_sheltered(state, holder):
        return _no("sheltered", person=holder)
    return _unpaid(state, move, scenario)


def _recall(state: State, move: Recall, scenario: Scenario) -> Refusal | None:
    if move.post not in state.holdings:
        return _no("no-such-post", post=move.post)
    holder = _holder(state, move.post)
    if holder is None:
        return _no("post-vacant", post=move.post)
    if scenario.posts[move.post].kind == "state":
        return _no("not-ours-to-recall", post=move.post)
    if _is_sheltered(state, holder):
        return _no("sheltered", person=holder)
    return _unpaid(state, move, scenario)


def _plan(move: Plan) -> Refusal | None:
    if not 0 <= move.monthly <= MOST_ASSIGNMENTS or not 0 <= move.responsible <= WHOLE:
        return _no("plan-out-of-range", most=MOST_ASSIGNMENTS)
    return None


def _grant(state: State, move: Grant, scenario: Scenario) -> Refusal | None:
    privilege = scenario.privileges.get(move.privilege)
    if privilege is None or move.target not in scenario.owners(privilege.scope):
        return _no("no-such-privilege", privilege=move.privilege)
    has = state.ledger[at(f"given-{move.privilege}", move.target)]
    if move.amount == 0 or has + move.amount < 0:
        return _no("nothing-to-take", privilege=move.privilege)
    if has + move.amount > privilege.ceiling:
        return _no("ceiling", privilege=move.privilege, most=privilege.ceiling)
    return _unpaid(state, move, scenario)


def _send(state: State, move: Send, scenario: Scenario) -> Refusal | None:
    for field in FIELDS:
        one = choice(scenario.form, field, getattr(move, field))
        if one is None:
            return _no("no-such-choice", field=field)
        if one.needs is not None and not one.needs.compile(scenario)(state):
            return Refusal("needs", one.needs.why(state, scenario))
    return _unpaid(state, move, scenario)


def _publish(state: State, move: Publish, scenario: Scenario) -> Refusal | None:
    for field in papers.FIELDS:
        one = papers.choice(scenario.paper, field, getattr(move, field))
        if one is None:
            return _no("no-such-choice", field=field)
        if one.needs is not None and not one.needs.compile(scenario)(state):
            return Refusal("needs", one.needs.why(state, scenario))
    if any(paper.turn == state.turn and paper.text == move for paper in state.papers):
        return _no("paper-is-out", subject=move.subject)
    return _unpaid(state, move, scenario)


def _undertake(state: State, move: Undertake, scenario: Scenario) -> Refusal | None:
    action = scenario.actions.get(move.action)
    if action is None or action.seat != scenario.seat:
        return _no("no-such-action", action=move.action)
    if move.target not in targets(scenario, action):
        return _no("no-such-target", action=move.action)
    last = state.done.get(mark(move))
    if last is not None and (action.once == "game" or last == state.turn):
        return _no(f"done-this-{action.once}", action=move.action)
    if action.needs is not None and not action.needs.compile(scenario)(state):
        return Refusal("needs", action.needs.why(state, scenario))
    return _unpaid(state, move, scenario)


def _is_theirs(move: Move, scenario: Scenario) -> bool:
    """Whether a kind of move belongs to the seat at all."""
    if isinstance(move, Fill | Transfer | Recall | Plan | Grant | Send):
        return scenario.seat == OFFICE
    return not isinstance(move, Publish) or scenario.seat != OFFICE


def _is_sheltered(state: State, person: str) -> bool:
    """Whether a committee will not let somebody go, and the Secretariat is too weak to insist."""
    key = at("sheltered", person)
    return bool(state.ledger.get(key)) and state.ledger["authority"] < INSISTS


def _forecast(state: State, move: Forecast, scenario: Scenario) -> Refusal | None:
    vote = scenario.votes.get(move.vote)
    if vote is None or move.vote in state.votes or state.turn > vote.turn:
        return _no("no-such-vote", vote=move.vote)
    if not 0 <= move.percent <= CERTAIN:
        return _no("not-a-percentage")
    return None


def _end(state: State, scenario: Scenario) -> Refusal | None:
    for item in state.tray:
        if scenario.cards[item.card].role == "month":
            return _no("month-card-waits", card=item.card)
    return None


def _letter_price(move: Send, scenario: Scenario) -> Mapping[NumberId, int]:
    total: dict[NumberId, int] = {"desk-time": LETTER_TIME}
    for field in FIELDS:
        one = choice(scenario.form, field, getattr(move, field))
        for number, amount in (one.cost if one else {}).items():
            total[number] = total.get(number, 0) + amount
    return total


def _paper_price(move: Publish, scenario: Scenario) -> Mapping[NumberId, int]:
    total: dict[NumberId, int] = {"supporters": 1}
    for field in papers.FIELDS:
        one = papers.choice(scenario.paper, field, getattr(move, field))
        for number, amount in (one.cost if one else {}).items():
            total[number] = total.get(number, 0) + amount
    return total


def _unpaid(state: State, move: Move, scenario: Scenario) -> Refusal | None:
    for number, amount in price(move, scenario).items():
        has = state.ledger[number]
        if amount > has:
            return _no("purse", number=number, has=has, wants=amount)
    return None


def _no(code: str, **args: Argument) -> Refusal:
    return Refusal(code, Why(f"refusal.{code}", args))
