"""The assignment department: committees ask for more people than it has hands to find.

Sources of the rule: Harris, “Stalin as General Secretary” (2005), as summarised: requests for
people swamped the Secretariat, which shed what it could and kept to a limited list of senior posts;
what bound committees to it was peace in their own house. Pavlyuchenkov (2008), p. 55 of the web
edition: transfers by formal request and recommendation; n. 461: 10,351 assignments between the XI
and XII Congress, 4,738 of them responsible. The following year is what the rule is tested on, and
nothing here was set from it.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from game.rules.draft import Draft
from game.rules.ids import OrganisationId, at
from game.rules.moves import WHOLE
from game.rules.power.placement import competence
from game.rules.state import Why

CARD = 1_000
"""Work of an assignment by card, in thousandths of one: all that one of the rank and file takes."""

RECOMMENDED = 2_000
"""Card and recommendation: what a responsible assignment takes."""

CONSENT = 1_000
"""What a post on the list takes besides: it is filled by decision of the Central Committee or with
the department's consent (Orgburo, 12 June 1923)."""

LISTS = 5_000
"""Posts on the two lists of 12 November 1923 (Chistikov 2007, p. 207): who has listed so many has
listed all that responsible workers are sent to."""

RESPONSIBLE = 458
"""How many of 1,000 who are asked for are to be responsible: 4,738 of 10,351."""

HASTE = 1_300
"""In haste the department does so much of what it can do well (per mille), and no more."""

VACANT = 500
"""A committee without a secretary asks for half as many people again (per mille)."""

EXPECTED = 750
"""Where three of four requests are met (per mille), peace and quarrels hold the balance."""

FOUND_OWN = 2
"""Every second responsible worker who was not sent is not asked for again: the committee has found
its own. The rank and file it settles itself."""

PER_CADRE = 220
"""Responsible assignments made for one person kept free for the Secretariat's own use."""

WHY = Why("why.assignments")
UNMET, MET = Why("why.requests-unmet"), Why("why.requests-met")
UNASKED = Why("why.sent-unasked")


@dataclass(frozen=True, slots=True)
class Month:
    """A month of the department: what is asked of it, what it is told, what comes of it.

    `heads` are the responsible workers among those `asked` for, `limit` is what it can do well in
    assignments by card, `toll` what a responsible one takes of it in thousandths, `over` what it
    has to do beyond the limit.
    """

    asked: int
    heads: int
    limit: int
    toll: int
    over: int
    responsible: int
    mobilised: int
    rank_and_file: int

    @property
    def waiting(self) -> int:
        """Responsible workers who were asked for and are not sent."""
        return max(0, self.heads - self.responsible)

    @property
    def refused(self) -> int:
        """Rank and file who were asked for; the committees have to settle it themselves."""
        return self.asked - self.heads - self.rank_and_file

    @property
    def unasked(self) -> int:
        """Responsible workers sent where nobody asked for them."""
        return max(0, self.responsible - self.heads)

    @property
    def sent(self) -> int:
        """Responsible workers sent, of 1,000 asked for; 2,000 at most."""
        return min(2 * WHOLE, self.responsible * WHOLE // self.heads) if self.heads else WHOLE

    @property
    def balance(self) -> int:
        """From quarrels (below 0) to peace: how far more is met than has to be.

        A responsible worker counts for two.
        """
        asked = self.heads * RECOMMENDED + (self.asked - self.heads) * CARD
        unmet = self.waiting * RECOMMENDED + self.refused * CARD
        return WHOLE - EXPECTED - (unmet * WHOLE // asked if asked else 0)


def capacity(draft: Draft) -> int:
    """Assignments by card that the department can do well in a month."""
    holding = draft.holdings.get("head-uchraspred")
    skill = competence(draft, holding.holder if holding else None)
    return draft.coefficients["capacity-month"] * (850 + skill * 3 // 10) // 1000


def toll(draft: Draft) -> int:
    """What a responsible assignment takes, in thousandths of one by card: more with every list."""
    return RECOMMENDED + CONSENT * min(LISTS, draft.number("posts-listed")) // LISTS


def requests(draft: Draft) -> Iterator[tuple[OrganisationId, int]]:
    """How many people each committee asks for in a month: by its members, more where it is torn."""
    rate = draft.coefficients["requests"]
    members = draft.keys("members")
    for organisation, key in zip(draft.scenario.organisations, members, strict=True):
        need = _need(draft, organisation)
        yield organisation, draft.number(key) * rate * need // (100_000 * WHOLE)


def _need(draft: Draft, organisation: OrganisationId) -> int:
    """How much a committee needs people, in thousandths of what is usual."""
    post = draft.holdings.get(f"secretary-{organisation}")
    vacant = VACANT if post is not None and post.holder is None else 0
    torn = draft.number(at("squabble", organisation)) - draft.scenario.usual("squabble")
    return WHOLE + torn + vacant


def asked_for(draft: Draft) -> int:
    """How many people all committees ask for in a month."""
    return sum(each for _, each in requests(draft))


def month(draft: Draft, monthly: int, responsible: int, new: int) -> Month:
    """What a plan comes to when so many people are newly asked for.

    The responsible come first, in haste if need be, then the mobilisations that were ordered. What
    is left of the hands goes to the rank and file; the other requests go back to the committees.
    """
    heads = draft.number("requests") + new * RESPONSIBLE // WHOLE
    asked = draft.number("requests") + new
    limit, price = capacity(draft), toll(draft)
    planned, ordered = monthly * responsible // WHOLE, draft.number("assignments-backlog")
    most = limit * HASTE // WHOLE
    sent = min(planned, most * WHOLE // price)
    used = sent * price // WHOLE
    mobilised = min(ordered, most - used)
    rest = min(asked - heads, monthly - planned, max(0, limit - used - mobilised))
    over = max(0, planned * price // WHOLE + ordered - limit)
    return Month(asked, heads, limit, price, over, sent, mobilised, rest)


def tick(draft: Draft) -> None:
    """One month's assignments."""
    usual = asked_for(draft)
    new = usual + draft.dice("assignments").spread(usual // 25)
    done = month(draft, draft.number("assignments-plan"), draft.number("responsible-share"), new)
    draft.put("requests", done.waiting // FOUND_OWN, WHY)
    draft.change("assignments-backlog", -done.mobilised, WHY)
    draft.change("assignments-responsible", done.responsible, WHY)
    draft.change("assignments-rank-and-file", done.mobilised + done.rank_and_file, WHY)
    draft.change("cadres", done.responsible // PER_CADRE, WHY)
    _fit(draft, done)
    _answered(draft, done)


def _fit(draft: Draft, done: Month) -> None:
    """How well men fit goes a third of the way a month to what such months make of it."""
    target = draft.scenario.usual("assignments-quality") - quality_lost(draft, done)
    draft.change("assignments-quality", (target - draft.number("assignments-quality")) // 3, WHY)


def quality_lost(draft: Draft, done: Month) -> int:
    """How far quality sinks (per mille): men are sent in haste, or too few to know whom one has."""
    unknown = draft.scenario.usual("assignments-quality") * max(0, EXPECTED - done.sent)
    return draft.coefficients["overload-quality"] * done.over // 100 + unknown // WHOLE


def quarrels(draft: Draft, done: Month, need: int = WHOLE) -> int:
    """What a month brings in squabbles (per mille; below 0: peace), the more the more is needed."""
    unmet = -done.balance * need
    return draft.coefficients["squabble-from-overload"] * unmet // (WHOLE * WHOLE)


def gratitude(draft: Draft, done: Month) -> int:
    """What a month brings in the loyalty of committees (per mille)."""
    return draft.coefficients["welcome-bonus"] * done.balance // 30_000


def held(draft: Draft, done: Month) -> int:
    """What those who were sent bring in grip, beside the secretaries (per mille; Daniels 1960)."""
    return draft.coefficients["placement-grip"] * (done.sent - EXPECTED) // 100_000


def resented(draft: Draft, done: Month) -> int:
    """What men who were not asked for cost in contentment (per mille)."""
    return draft.coefficients["imposed-resentment"] * done.unasked // 5_000


def _answered(draft: Draft, done: Month) -> None:
    """What the committees make of it."""
    won, gained, imposed = gratitude(draft, done), held(draft, done), resented(draft, done)
    why = UNMET if done.balance < 0 else MET
    for organisation, squabble in zip(
        draft.scenario.organisations, draft.keys("squabble"), strict=True
    ):
        draft.change(squabble, quarrels(draft, done, _need(draft, organisation)), why)
        draft.change(at("loyalty", organisation), won, why)
        draft.change(at("grip", organisation), gained, WHY)
        draft.change(at("contentment", organisation), -imposed, UNASKED)
