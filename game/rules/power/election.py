"""Indirect election: how an opinion in the cells becomes delegates, stage by stage.

At each stage a share s becomes s^r / (s^r + (1−s)^r), the seats–votes curve; r = 1 + kappa · grip.
In Moscow in the winter of 1923–24, 36 % at the district conferences became 16–18 % at the guberniya
conference, and 3 delegates of 128 in the country: log-odds grow about 2.5-fold a stage.
"""

from collections.abc import Mapping
from functools import cache, lru_cache
from itertools import repeat

from game.rules.draft import Draft
from game.rules.ids import MANNERS, STRATA, LedgerKey, OrganisationId, PostId, at
from game.rules.odds import log_odds, logistic
from game.rules.scenario import Assembly, Scenario
from game.rules.state import Holding, Returns, State, Why

Ledger = Mapping[str, int]

DISTRICT, GUBERNIYA, ASSEMBLY = 150, 2_000, 1_500
"""How much of kappa (per mille) is at work at each stage.

District conferences are near the cells and large; the committee proposes the list of the guberniya
conference, and that conference's majority the delegates to the congress.
"""

USUAL_PLACED, PLACED = 300, 600
"""About 30 % of the secretaries were recommended in April 1923; more or fewer of them shift a
committee's hold on its conferences by what the reading gives for placed men."""

CONTESTED = 3
"""A committee that is contested everywhere in its cells has a third less of a hold on them."""

NOISE = 25
"""How far a conference strays from what the cells would give (per mille)."""

GRIEVANCE_FROM = 600
"""Below this contentment (per mille) cells begin to send delegates who are against the office."""

CONFERENCE = ("grip", "contested", *MANNERS, *(f"opposition-{each}" for each in STRATA))
"""The numbers of an organisation that decide how its conferences end; nothing else does."""

SENT = 150
"""What a secretary who was sent adds (per mille) to the hold on his delegation."""

DELEGATION = ("delegates", "loyalty", "contentment", *CONFERENCE)
"""The numbers that decide whom it sends."""

REMEMBERED = 8192
"""Results kept: who looks ahead asks for the same conferences after every answer he weighs."""

CONGRESSES = 256
"""Whole congresses kept; each is known by hundreds of numbers, and a turn asks for some dozens."""


@lru_cache(REMEMBERED)
def stage(share: int, grip: int, kappa: int) -> int:
    """The share (per mille) of a minority after one indirect election.

    >>> stage(500, 400, 1600)
    500
    """
    rho = 1000 + kappa * grip // 1000
    return logistic(log_odds(share) * rho // 1000)


def cell_share(state: State, scenario: Scenario, organisation: OrganisationId) -> int:
    """The opposition's share among all cells of an organisation, in per mille."""
    return _cell_share(state.ledger, scenario, organisation)


def _cell_share(read: Ledger, scenario: Scenario, organisation: OrganisationId) -> int:
    strata = scenario.organisations[organisation].strata
    total = sum(strata.values())
    votes = sum(
        strata.get(each, 0) * read[at(f"opposition-{each}", organisation)] for each in STRATA
    )
    return votes // total if total else 0


def conference_share(state: State, scenario: Scenario, organisation: OrganisationId) -> int:
    """The opposition's share at the guberniya conference, in per mille."""
    cells = cell_share(state, scenario, organisation)
    return _conferences(state.ledger, scenario, organisation, cells)[1]


def _conferences(
    read: Ledger, scenario: Scenario, organisation: OrganisationId, cells: int
) -> tuple[int, int, int]:
    """From a share in the cells to the district, the guberniya, and among the delegates."""
    hold, kappa = hold_of(read, scenario, organisation), scenario.reading.coefficients["kappa"]
    district = stage(cells, hold, kappa * DISTRICT // 1000)
    guberniya = stage(district, hold, kappa * GUBERNIYA // 1000)
    return district, guberniya, stage(guberniya, hold, kappa * ASSEMBLY // 1000)


def hold_of(read: Ledger, scenario: Scenario, organisation: OrganisationId) -> int:
    """How far the committee runs its conferences (per mille).

    Its grip, and what the reading has of placed secretaries; less where it is contested.
    """
    elected, recommended, appointed = (read[at(each, organisation)] for each in MANNERS)
    placed = (recommended + appointed) * 1000 // max(1, elected + recommended + appointed)
    weight = scenario.reading.coefficients["placement-grip"]
    hold = read[at("grip", organisation)] + (placed - USUAL_PLACED) * weight // PLACED
    return max(0, hold - hold * read[at("contested", organisation)] // (1000 * CONTESTED))


def convene(draft: Draft, assembly: Assembly) -> None:
    """Let every organisation hold its conferences and choose its delegates."""
    state = draft.finish()
    draft.returns[assembly.id] = {
        each: _elect(draft, state, assembly, each, seats)
        for each, seats in shared_out(state, draft.scenario, assembly.size).items()
    }


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
    cells = cell_share(state, draft.scenario, organisation) + dice.spread(NOISE)
    cells = max(1, min(999, cells))
    district, guberniya, share = _conferences(state.ledger, draft.scenario, organisation, cells)
    whole, rest = divmod(seats * share, 1000)
    return Returns(cells, district, guberniya, seats, whole + dice.chance(rest))


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
    stands, (bonus,) = _deciding(state, (organisation,))
    return _delegation(scenario, organisation, stands, bonus)


def congress(state: State, scenario: Scenario) -> tuple[int, int, int]:
    """All delegates if the congress met today: with the Secretariat, open, against."""
    return _congress(scenario, *_deciding(state, tuple(scenario.organisations)))


def _deciding(
    state: State, organisations: tuple[OrganisationId, ...]
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """All that delegations hang on: where `DELEGATION` stands, and what secretaries add."""
    posts, keys = _read_of(organisations)
    bonuses = map(_bonus, map(state.holdings.get, posts))
    return tuple(map(state.ledger.__getitem__, keys)), tuple(bonuses)


def _bonus(holding: Holding | None) -> int:
    """What a secretary adds to the hold: something if he was sent and not elected."""
    sent = holding is not None and holding.holder is not None and holding.manner != "elected"
    return SENT if sent else 0


@cache
def _read_of(
    organisations: tuple[OrganisationId, ...],
) -> tuple[tuple[PostId, ...], tuple[LedgerKey, ...]]:
    """What delegations are read from: the posts of secretaries, and the keys of `DELEGATION`."""
    keys = (at(each, organisation) for organisation in organisations for each in DELEGATION)
    return tuple(f"secretary-{each}" for each in organisations), tuple(keys)


@lru_cache(CONGRESSES)
def _congress(
    scenario: Scenario, stands: tuple[int, ...], bonuses: tuple[int, ...]
) -> tuple[int, int, int]:
    """The whole congress by what its delegations hang on: most answers leave that as it is."""
    each_stands = zip(*[iter(stands)] * len(DELEGATION), strict=True)
    rows = map(_delegation, repeat(scenario), scenario.organisations, each_stands, bonuses)
    sure, open_, against = map(sum, zip((0, 0, 0), *rows, strict=True))
    return sure, open_, against


@lru_cache(REMEMBERED)
def _delegation(
    scenario: Scenario, organisation: OrganisationId, stands: tuple[int, ...], bonus: int
) -> tuple[int, int, int]:
    """A delegation by where `DELEGATION` stands and what its secretary adds to the hold."""
    delegates, loyalty, contentment, *conference = stands
    grip = conference[0]
    contrary = max(
        _conference_by(scenario, organisation, tuple(conference)),
        _aggrieved_share(scenario, grip, contentment),
    )
    against = delegates * contrary // 1000
    hold = (grip + loyalty) // 2 + bonus
    sure = (delegates - against) * min(1000, hold) // 1000
    return sure, delegates - against - sure, against


@lru_cache(REMEMBERED)
def _conference_by(
    scenario: Scenario, organisation: OrganisationId, stands: tuple[int, ...]
) -> int:
    """The opposition's share at the guberniya conference by where `CONFERENCE` stands."""
    read = {at(each, organisation): value for each, value in zip(CONFERENCE, stands, strict=True)}
    cells = _cell_share(read, scenario, organisation)
    return _conferences(read, scenario, organisation, cells)[1]


def _aggrieved_share(scenario: Scenario, grip: int, contentment: int) -> int:
    """Who would vote against the Secretariat's list without a platform: one conference only."""
    aggrieved = max(1, GRIEVANCE_FROM - contentment)
    return stage(aggrieved, grip, scenario.reading.coefficients["kappa"])
