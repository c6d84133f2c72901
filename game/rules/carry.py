"""What the moves inside a turn do. The reducer checks them; the other seat's come here too."""

from typing import assert_never

from game.rules.draft import Draft
from game.rules.ids import at
from game.rules.legal import price
from game.rules.moves import (
    Choose,
    Deed,
    Fill,
    Forecast,
    Grant,
    Plan,
    Publish,
    Recall,
    Send,
    Transfer,
    Undertake,
)
from game.rules.power import actions, circulars, papers, placement, privilege
from game.rules.scenario import Scenario
from game.rules.state import State, Why


def carry_out(draft: Draft, move: Deed) -> None:
    """Pay for an allowed move, do what it does, and note it."""
    _pay(draft, move)
    _play(draft, move)
    draft.did(move)


def preview(state: State, move: Deed, scenario: Scenario) -> State:
    """The state after an allowed move inside a turn; for policies that look one move ahead."""
    draft = Draft(state, scenario)
    carry_out(draft, move)
    return draft.finish()


def _pay(draft: Draft, move: Deed) -> None:
    for number, amount in price(move, draft.scenario).items():
        if amount:
            draft.change(number, -amount, Why("why.cost"))


def _play(draft: Draft, move: Deed) -> None:  # noqa: C901 one line a kind of move
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
        case Publish():
            papers.publish(draft, move, Why("why.paper-given-out", {"subject": move.subject}))
            draft.tell("chronicle.paper", subject=move.subject, publicity=move.publicity)
        case Undertake():
            actions.undertake(draft, move)
        case Forecast():
            draft.forecasts[move.vote] = move.percent
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
