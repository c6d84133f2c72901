"""Figures read off conferences: what organisations sent to an assembly, and how a place stands."""

from game.rules.ids import ProvinceId
from game.rules.power import election, stages
from game.rules.power.election import Room
from game.rules.quantity import PARTS, Quantity
from game.rules.scenario import Organisation, Province, Scenario
from game.rules.state import State

WHOLE = 1_000


def column(quantity: Quantity, state: State, _: Scenario) -> int:
    """A column of an assembly's result, summed over all organisations or of those named."""
    assembly, name, *named = quantity.of
    rows = state.returns.get(assembly, {})
    return sum(int(getattr(rows[each], name)) for each in named or rows if each in rows)


def carried(quantity: Quantity, state: State, _: Scenario) -> int:
    """In how many organisations the opposition had so much at the guberniya conferences."""
    last = state.returns.get(quantity.of[0], {})
    return sum(row.guberniya >= quantity.floor for row in last.values())


def halved(quantity: Quantity, state: State, _: Scenario) -> int:
    """In how many places a guberniya conference had half of what its districts had, or less."""
    assembly, *but = quantity.of
    sent = state.returns.get(assembly, {})
    return sum(
        returns.district >= quantity.floor and returns.guberniya * 2 <= returns.district
        for place, returns in sent.items()
        if place not in but
    )


def conference(quantity: Quantity, state: State, _: Scenario) -> int:
    """Whether the opposition had so much at the conference of one guberniya."""
    assembly, province = quantity.of
    sent = state.returns.get(assembly, {}).values()
    return int(any(row.guberniyas.get(province, -1) >= quantity.floor for row in sent))


def unseen(quantity: Quantity, state: State, _: Scenario) -> int:
    """How many delegates (per mille) would not vote for the office where nobody sees it."""
    rows = state.returns.get(quantity.of[0], {}).values()
    whole = sum(row.delegates for row in rows)
    kept = sum(1000 * row.against + (row.delegates - row.against) * row.wavering for row in rows)
    return kept // whole if whole else 0


def rank(quantity: Quantity, state: State, _: Scenario) -> int:
    """How many of the other organisations (per mille) stand lower in a column than one."""
    assembly, name, one = quantity.of
    rows = {each: int(getattr(row, name)) for each, row in state.returns.get(assembly, {}).items()}
    if one not in rows or len(rows) == 1:
        return 0
    return sum(each < rows[one] for each in rows.values()) * WHOLE // (len(rows) - 1)


def districts(quantity: Quantity, state: State, _: Scenario) -> int:
    """In how many districts of an organisation the opposition had so much."""
    assembly, one = quantity.of
    row = state.returns.get(assembly, {}).get(one)
    return 0 if row is None else stages.carried(row.district, quantity.floor)


def place(quantity: Quantity, state: State, scenario: Scenario) -> int:
    """The opposition's share (per mille) in a guberniya, or in a part of it, as it stands."""
    name, part, stage = quantity.of
    organisation, province = _found(name, scenario)
    strata = {kind: organisation.strata.get(kind, 0) for kind in PARTS[part]}
    if not any(strata.values()):
        return 0
    opinion = election.votes_of(state.ledger, organisation.id, strata)
    share = election.own_share(opinion, province, scenario, organisation.id)
    if stage == "cells":
        return share
    room = election.room_of(state, organisation.id)
    if stage == "districts-at-home":
        room = Room(alone=False, secret=room.secret)
    hold = election.hold_of(state.ledger, scenario, organisation.id, room)
    firm = election.firmness(scenario, hold)
    return stages.show_of_hands(share, firm * (WHOLE - room.secret) // WHOLE)


def _found(name: ProvinceId, scenario: Scenario) -> tuple[Organisation, Province]:
    """A guberniya and the organisation that it belongs to. Raises KeyError for an unknown one."""
    for organisation in scenario.organisations.values():
        for province in election.provinces(organisation):
            if province.id == name:
                return organisation, province
    raise KeyError(name)
