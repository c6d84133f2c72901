"""Who comes into the party and who is put out of it: ordinary admissions, the Levy, the checking.

The Lenin Levy of February to May 1924 admitted 241,591 candidates, most of them workers at the
bench; the checking of cells that are not of production put out 5,763 (XIII Congress reports).
"""

from operator import mul

from game.rules.draft import Draft
from game.rules.ids import OrganisationId, at
from game.rules.state import Why

SPREAD = 12
"""A month's levy comes out up to a twelfth above or below the plan."""

CHECKED = 4
"""Put out in a month for each point (per mille) of checking."""


def tick(draft: Draft) -> None:
    """One month's admissions and expulsions."""
    _admit(draft, draft.number("admissions"), Why("why.admissions"))
    _levy(draft)
    _check(draft)


def _levy(draft: Draft) -> None:
    plan = draft.number("levy-plan")
    if not plan:
        return
    came = plan + draft.dice("levy").spread(plan // SPREAD)
    why = Why("why.levy")
    shares = _shared(draft, came, by_workers=True)
    for organisation, part in zip(draft.scenario.organisations, shares, strict=True):
        before = max(1, draft.number(at("members", organisation)))
        draft.change(at("members", organisation), part, why)
        _dilute(draft, organisation, before, part, why)
    draft.change("levy-members", came, why)


def _dilute(draft: Draft, organisation: OrganisationId, before: int, came: int, why: Why) -> None:
    """Newcomers to the factory cells do not know the quarrel and vote with the committee."""
    key = at("opposition-factory", organisation)
    draft.change(key, -(draft.number(key) * came // (before + came)), why)
    draft.change(at("contentment", organisation), 40 * came // (before + came), why)


def _check(draft: Draft) -> None:
    hard = draft.number("checking")
    if not hard:
        return
    out = hard * CHECKED + draft.dice("checking").spread(hard // 2)
    why = Why("why.checking")
    for members, part in zip(draft.keys("members"), _shared(draft, out), strict=True):
        draft.change(members, -part, why)
    for organisation in draft.scenario.organisations:
        for stratum in ("student", "office"):
            key = at(f"opposition-{stratum}", organisation)
            draft.change(key, -(draft.number(key) * hard // 4000), why)
    draft.change("expelled", out, why)


def _admit(draft: Draft, number: int, why: Why) -> None:
    for members, part in zip(draft.keys("members"), _shared(draft, number), strict=True):
        draft.change(members, part, why)


def _shared(draft: Draft, number: int, *, by_workers: bool = False) -> list[int]:
    """A number of people shared out over the organisations by members, or by worker members."""
    weights = list(map(draft.number, draft.keys("members")))
    if by_workers:
        weights = list(map(mul, weights, map(draft.number, draft.keys("worker-share"))))
    whole, given, passed = sum(weights), 0, 0
    shares = []
    for weight in weights:
        passed += weight
        upto = number * passed // whole if whole else 0
        shares.append(upto - given)
        given = upto
    return shares
