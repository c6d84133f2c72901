"""The only writer: reduce(state, move, scenario) -> step."""

from dataclasses import replace
from typing import assert_never

from game.rules import phases
from game.rules.draft import Draft
from game.rules.ids import at
from game.rules.legal import price, refusal
from game.rules.moves import (
    Choose,
    EndTurn,
    Fill,
    Forecast,
    Grant,
    Move,
    Plan,
    Recall,
    Send,
    Transfer,
)
from game.rules.power import circulars, placement, privilege
from game.rules.scenario import Scenario
from game.rules.state import Holding, State, Step, Why


def new_game(scenario: Scenario, seed: str) -> State:
    """The state at the opening of the first turn, with every number of the ledger in its place."""
    ledger = {key: scenario.start_of(key) for key in _keys(scenario)}
    for each in scenario.privileges.values():
        ledger.update({at(f"given-{each.id}", target): n for target, n in each.start.items()})
    holdings = {post: Holding(who, how, 0) for post, (who, how) in scenario.holdings.items()}
    state = State(seed=seed, turn=1, ledger=ledger, holdings=holdings, flags=scenario.flags)
    draft = Draft(state, scenario)
    phases.open_turn(draft)
    return draft.finish()


def reduce(state: State, move: Move, scenario: Scenario) -> Step:
    """Play one move. A move that is not allowed leaves the state as it was and says why."""
    refused = refusal(state, move, scenario)
    if refused is not None:
        return Step(state, (), refused)
    draft = Draft(state, scenario)
    _pay(draft, move)
    _play(draft, move)
    done = draft.finish()
    return Step(replace(done, moves=(*state.moves, move)), tuple(draft.changes))


def _keys(scenario: Scenario) -> list[str]:
    keys: list[str] = []
    for number in scenario.numbers.values():
        if number.scope == "centre":
            keys.append(number.id)
        keys += [at(number.id, owner) for owner in scenario.owners(number.scope)]
    return keys


def _pay(draft: Draft, move: Move) -> None:
    for number, amount in price(move, draft.scenario).items():
        if amount:
            draft.change(number, -amount, Why("why.cost"))


def _play(draft: Draft, move: Move) -> None:
    match move:
        case Choose():
            _choose(draft, move)
        case Fill():
            _fill(draft, move)
        case Transfer():
            _transfer(draft, move)
        case Recall():
            _recall(draft, move)
        case Plan():
            why = Why("why.plan")
            draft.put("assignments-plan", move.monthly, why)
            draft.put("responsible-share", move.responsible, why)
        case Grant():
            given = draft.scenario.privileges[move.privilege]
            args: dict[str, str | int] = {"privilege": move.privilege, "target": move.target}
            privilege.give(draft, given, move.target, move.amount, Why("why.grant", args))
            draft.tell("chronicle.grant", **args, amount=move.amount)
        case Send():
            circulars.send(draft, move, Why("why.letter-sent", {"subject": move.subject}))
            draft.tell("chronicle.letter", subject=move.subject, instruction=move.instruction)
        case Forecast():
            draft.forecasts[move.vote] = move.percent
        case EndTurn():
            phases.end_turn(draft)
        case _:
            assert_never(move)


def _choose(draft: Draft, move: Choose) -> None:
    option = draft.scenario.cards[move.card].option(move.option)
    if option is None:  # refused before
        raise KeyError(move.option)
    draft.tray = [item for item in draft.tray if item.card != move.card]
    draft.chosen[move.card] = move.option
    args: dict[str, str | int] = {"card": move.card, "option": move.option}
    for effect in option.effects:
        effect.apply(draft, Why("why.choice", args))
    draft.tell("chronicle.choice", **args)


def _fill(draft: Draft, move: Fill) -> None:
    args: dict[str, str | int] = {"post": move.post, "person": move.person, "manner": move.manner}
    placement.place(draft, move.post, move.person, move.manner, Why("why.fill", args))
    draft.tell("chronicle.fill", **args)


def _transfer(draft: Draft, move: Transfer) -> None:
    holder = draft.holdings[move.post].holder
    args: dict[str, str | int] = {"post": move.post, "to": move.to, "person": holder or ""}
    why = Why("why.transfer", args)
    placement.vacate(draft, move.post, why)
    placement.place(draft, move.to, holder or "", "recommended", why)
    draft.change(at("exposure", "secretaries"), 2, why)
    draft.tell("chronicle.transfer", **args)


def _recall(draft: Draft, move: Recall) -> None:
    holder = draft.holdings[move.post].holder or ""
    args: dict[str, str | int] = {"post": move.post, "person": holder}
    why = Why("why.recall", args)
    placement.vacate(draft, move.post, why)
    if holder in draft.scenario.people:
        draft.change("cadres", 1, why)
        draft.change(at("tie", holder), -60, why)
    draft.change(at("exposure", "secretaries"), 3, why)
    draft.tell("chronicle.recall", **args)
