"""Indirect election: how an opinion in the cells becomes delegates, stage by stage.

Each guberniya of an organisation holds its conferences by itself: the same opinion, moved by the
ear of the place, and the hold of the organisation's committee. `stages` has the stages.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import count, repeat
from typing import Literal

from game.rules.draft import Draft
from game.rules.ids import MANNERS, STRATA, Cells, LedgerKey, OrganisationId, PostId, ProvinceId, at
from game.rules.power import presence
from game.rules.power.stages import (
    WHOLE,
    among_delegates,
    at_guberniya,
    show_of_hands,
    wavering,
)
from game.rules.scenario import Assembly, Organisation, Province, Scenario
from game.rules.state import Holding, Returns, State, Why

Ledger = Mapping[str, int]

USUAL_PLACED, PLACED = 300, 600
"""About 30 % of the secretaries were recommended in April 1923; more or fewer of them shift a
committee's hold on its conferences by what the reading gives for placed men."""

CONTESTED = 3
"""A committee that is contested everywhere in its cells has a third less of a hold on them."""

PAID = 551
"""Of a thousand delegates of the XII Congress so many lived from their post in the party: loyalty
moves the hold by their part of it (Podsheldolkin 1991; Harris 2005)."""

ALONE = 500
"""What a committee loses of its hold (per mille) while its secretary is away, or there is none."""

NOISE = 25
"""How far a conference strays from what the cells would give (per mille)."""

GRIEVANCE_FROM = 600
"""Below this contentment (per mille) cells begin to send delegates who are against the office."""

CONFERENCE = (
    "grip",
    "loyalty",
    "contested",
    "away",
    *MANNERS,
    *(f"opposition-{each}" for each in STRATA),
)
"""The numbers of an organisation that decide how its conferences end, with whether it has a
secretary and how secretly the country votes; nothing else does."""

SENT = 150
"""What a secretary who was sent adds (per mille) to the hold on his delegation."""

DELEGATION = ("delegates", "contentment", *CONFERENCE)
"""The numbers that decide whom it sends."""

REMEMBERED = 8192
"""Results kept: who looks ahead asks for the same conferences after every answer he weighs."""

CONGRESSES = 256
"""Whole congresses kept; each is known by hundreds of numbers, and a turn asks for some dozens."""


@dataclass(frozen=True, slots=True)
class Room:
    """What decides at a conference beside opinion.

    `alone` says that the secretary is away or there is none; `secret` (per mille) how far people
    vote unseen.
    """

    alone: bool = False
    secret: int = 0


@dataclass(frozen=True, slots=True)
class Chain:
    """The opposition's share (per mille) from the district conferences of a guberniya on."""

    province: ProvinceId
    members: int
    district: int
    guberniya: int
    delegates: int


def cell_share(state: State, scenario: Scenario, organisation: OrganisationId) -> int:
    """The opposition's share among all cells of an organisation as they vote, in per mille."""
    return votes_of(state.ledger, organisation, scenario.organisations[organisation].strata)


def votes_of(
    read: Ledger,
    organisation: OrganisationId,
    strata: Mapping[Cells, int],
    secret: int | None = None,
) -> int:
    """The opposition's share (per mille) in cells of these kinds and weights, as they vote."""
    secret = read["free-elections"] if secret is None else secret
    total = sum(strata.values())
    votes = sum(
        weight * cell_vote(read, organisation, each, secret) for each, weight in strata.items()
    )
    return votes // total if total else 0


def cell_vote(read: Ledger, organisation: OrganisationId, cells: Cells, secret: int) -> int:
    """The opposition's share in cells of a kind (per mille) as they vote, so far unseen.

    In the cells of an administration people think as in other offices. But their posts are in the
    committee's gift: where hands are raised, as many of them as are loyal vote with it (Khlevniuk;
    Tucker).
    """
    if cells != "administration":
        return read[at(f"opposition-{cells}", organisation)]
    opinion = read[at("opposition-office", organisation)]
    bound = read[at("loyalty", organisation)] * (WHOLE - secret) // WHOLE
    return opinion * (WHOLE - bound) // WHOLE


def conference_share(state: State, scenario: Scenario, organisation: OrganisationId) -> int:
    """The opposition's share at the guberniya conferences of an organisation, in per mille."""
    cells = cell_share(state, scenario, organisation)
    room = room_of(state, organisation)
    return _mean(_chains(state.ledger, scenario, organisation, room, repeat(cells)), "guberniya")


def room_of(state: State, organisation: OrganisationId) -> Room:
    """Who is at home in an organisation, and how its people vote."""
    alone = presence.alone(state.ledger, state.holdings, organisation)
    return Room(alone, state.ledger["free-elections"])


def provinces(organisation: Organisation) -> tuple[Province, ...]:
    """The guberniyas of an organisation; where none is declared it is one itself."""
    return organisation.provinces or (Province(organisation.id, 1, WHOLE),)


@lru_cache(REMEMBERED)
def _places(scenario: Scenario, organisation: OrganisationId) -> tuple[tuple[Province, ...], int]:
    """The guberniyas of an organisation, and the ear that they have together."""
    places = provinces(scenario.organisations[organisation])
    usual = sum(each.members * each.ear for each in places) // sum(each.members for each in places)
    return places, usual


def own_share(
    share: int, province: Province, scenario: Scenario, organisation: OrganisationId
) -> int:
    """The opposition's share in a guberniya, where so much is its organisation's (per mille)."""
    return _heard(share, province.ear, _places(scenario, organisation)[1])


def _heard(share: int, ear: int, usual: int) -> int:
    return max(1, min(WHOLE - 1, share * ear // usual))


def hold_of(read: Ledger, scenario: Scenario, organisation: OrganisationId, room: Room) -> int:
    """How far the committee runs its conferences (per mille).

    Its grip, what the reading has of placed secretaries, and what the delegates who live from
    their posts are worth to it; less where it is contested, and while the secretary is away.
    """
    elected, recommended, appointed = (read[at(each, organisation)] for each in MANNERS)
    placed = (recommended + appointed) * WHOLE // max(1, elected + recommended + appointed)
    weights = scenario.reading.coefficients
    loyal = read[at("loyalty", organisation)] - scenario.usual("loyalty")
    hold = read[at("grip", organisation)]
    hold += (placed - USUAL_PLACED) * weights["placement-grip"] // PLACED
    hold += loyal * PAID // WHOLE * weights["loyalty-vote"] // WHOLE
    hold -= hold * read[at("contested", organisation)] // (WHOLE * CONTESTED)
    return max(0, hold * (WHOLE - ALONE) // WHOLE if room.alone else hold)


def _chains(
    read: Ledger,
    scenario: Scenario,
    organisation: OrganisationId,
    room: Room,
    cells: Iterable[int],
) -> list[Chain]:
    """From the share in an organisation's cells to the conference of each of its guberniyas.

    `cells` has that share for each guberniya, as its conference takes it; the ear of the place
    moves it further.
    """
    firm = firmness(scenario, hold_of(read, scenario, organisation, room))
    follow = firm * (WHOLE - room.secret) // WHOLE
    places, usual = _places(scenario, organisation)
    found = []
    for province, share in zip(places, cells, strict=False):
        own = _heard(share, province.ear, usual)
        district = show_of_hands(own, follow)
        guberniya = at_guberniya(district, firm)
        delegates = among_delegates(guberniya, firm)
        found.append(Chain(province.id, province.members, district, guberniya, delegates))
    return found


def firmness(scenario: Scenario, hold: int) -> int:
    """How firmly (per mille) a room is held with such a hold on it, as the reading has it."""
    return min(WHOLE, hold * scenario.reading.coefficients["kappa"] // WHOLE)


def _mean(chains: list[Chain], stage: str) -> int:
    """A share over all guberniyas, weighed by their members."""
    whole = sum(each.members for each in chains)
    return sum(each.members * int(getattr(each, stage)) for each in chains) // whole


def convene(draft: Draft, assembly: Assembly) -> None:
    """Let every organisation hold its conferences and choose its delegates."""
    state = draft.finish()
    draft.returns[assembly.id] = {
        each: _elect(draft, state, assembly, each, seats)
        for each, seats in shared_out(state, draft.scenario, assembly.size).items()
    }
    for each in draft.scenario.organisations:
        presence.travel(draft, each, Why("why.to-the-assembly", {"assembly": assembly.id}))


def enlarge(draft: Draft, assembly: Assembly) -> None:
    """The congress fixes the number of seats in the Central Committee."""
    if not assembly.elects:
        return
    rows = draft.returns[assembly.id].values()
    if sum(row.against for row in rows) * 2 < sum(row.delegates for row in rows):
        draft.put("cc-seats", draft.number("cc-proposed"), Why("why.congress"))


def _elect(
    draft: Draft, state: State, assembly: Assembly, organisation: OrganisationId, seats: int
) -> Returns:
    dice = draft.dice(f"assembly/{assembly.id}/{organisation}")
    cells = cell_share(state, draft.scenario, organisation)
    strayed = (cells + dice.spread(NOISE) for _ in count())
    room = room_of(state, organisation)
    chains = _chains(state.ledger, draft.scenario, organisation, room, strayed)
    whole, rest = divmod(seats * _mean(chains, "delegates"), WHOLE)
    return Returns(
        cells=cells,
        district=_mean(chains, "district"),
        guberniya=_mean(chains, "guberniya"),
        delegates=seats,
        against=whole + dice.chance(rest),
        wavering=wavering(cells),
        guberniyas={each.province: each.guberniya for each in chains},
    )


def shared_out(state: State, scenario: Scenario, size: int) -> dict[OrganisationId, int]:
    """The seats of an assembly, in proportion to the organisations' delegates."""
    weights = {each: state.ledger[at("delegates", each)] for each in scenario.organisations}
    whole, passed, given = max(1, sum(weights.values())), 0, 0
    seats: dict[OrganisationId, int] = {}
    for each, weight in weights.items():
        passed += weight
        upto = (2 * size * passed + whole) // (2 * whole)
        seats[each], given = upto - given, upto
    return seats


def delegation(
    state: State, scenario: Scenario, organisation: OrganisationId
) -> tuple[int, int, int]:
    """Delegates if they were chosen today: with the Secretariat, open, against."""
    stands, (manned,) = _deciding(state, (organisation,))
    return _delegation(scenario, organisation, stands, manned, state.ledger["free-elections"])


def congress(state: State, scenario: Scenario) -> tuple[int, int, int]:
    """All delegates if the congress met today: with the Secretariat, open, against."""
    stands, manned = _deciding(state, tuple(scenario.organisations))
    return _congress(scenario, stands, manned, state.ledger["free-elections"])


Manned = Literal["nobody", "sent", "elected"]
"""Who holds the post of a secretary: nobody, one who was sent, or one of its own or no post."""


def _deciding(
    state: State, organisations: tuple[OrganisationId, ...]
) -> tuple[tuple[int, ...], tuple[Manned, ...]]:
    """What delegations hang on: where `DELEGATION` stands, and who is secretary."""
    keys, posts = _read_of(organisations)
    stands = tuple(map(state.ledger.__getitem__, keys))
    return stands, tuple(map(_manned, map(state.holdings.get, posts)))


def _manned(holding: Holding | None) -> Manned:
    if holding is None:
        return "elected"
    if holding.holder is None:
        return "nobody"
    return "elected" if holding.manner == "elected" else "sent"


@cache
def _read_of(
    organisations: tuple[OrganisationId, ...],
) -> tuple[tuple[LedgerKey, ...], tuple[PostId, ...]]:
    """What delegations are read from: the keys of `DELEGATION`, and the secretaries' posts."""
    keys = tuple(at(each, organisation) for organisation in organisations for each in DELEGATION)
    return keys, tuple(map(presence.post_of, organisations))


@lru_cache(CONGRESSES)
def _congress(
    scenario: Scenario, stands: tuple[int, ...], manned: tuple[Manned, ...], secret: int
) -> tuple[int, int, int]:
    """The whole congress by what its delegations hang on: most answers leave that as it is."""
    each_stands = zip(*[iter(stands)] * len(DELEGATION), strict=True)
    rows = map(
        _delegation,
        repeat(scenario),
        scenario.organisations,
        each_stands,
        manned,
        repeat(secret),
    )
    sure, open_, against = map(sum, zip((0, 0, 0), *rows, strict=True))
    return sure, open_, against


@lru_cache(REMEMBERED)
def _delegation(
    scenario: Scenario,
    organisation: OrganisationId,
    stands: tuple[int, ...],
    manned: Manned,
    secret: int,
) -> tuple[int, int, int]:
    """A delegation by where `DELEGATION` stands and who is secretary."""
    delegates, contentment, *conference = stands
    grip, loyalty, _, away, *_ = conference
    room = Room(manned == "nobody" or away > 0, secret)
    contrary = max(
        _against(scenario, organisation, tuple(conference), room),
        _aggrieved_share(scenario, grip, contentment),
    )
    against = delegates * contrary // WHOLE
    hold = (grip + loyalty) // 2 + (SENT if manned == "sent" else 0)
    sure = (delegates - against) * min(WHOLE, hold) // WHOLE
    return sure, delegates - against - sure, against


@lru_cache(REMEMBERED)
def _against(
    scenario: Scenario, organisation: OrganisationId, stands: tuple[int, ...], room: Room
) -> int:
    """How many of its delegates (per mille) would be the opposition's, by where things stand."""
    read = {at(each, organisation): value for each, value in zip(CONFERENCE, stands, strict=True)}
    strata = scenario.organisations[organisation].strata
    cells = votes_of(read, organisation, strata, room.secret)
    chains = _chains(read, scenario, organisation, room, repeat(cells))
    return _mean(chains, "delegates")


def _aggrieved_share(scenario: Scenario, grip: int, contentment: int) -> int:
    """Who would vote against the Secretariat's list without a platform: one conference only."""
    aggrieved = max(1, GRIEVANCE_FROM - contentment)
    firm = firmness(scenario, grip)
    return among_delegates(show_of_hands(aggrieved, firm), firm)
