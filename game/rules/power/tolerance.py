"""What is no longer tolerated: the ban on factions takes, step by step, what critics live by.

The resolution of the X Congress on unity ordered groups with a platform of their own dissolved, on
pain of immediate expulsion. It was not used so at once: critics found the floor closed to them,
then the press, were sent to other work, and last were put out, the lesser signatories first (Reznik
on the control commissions; Carr on the postings of 1924). The order is theirs; the bounds, the
chances and the numbers are the game’s own. The Politburo’s members stand under the plenum and not
under this rule, and of a leader’s expulsion nothing is reckoned.
"""

from collections.abc import Mapping

from game.rules.draft import Draft
from game.rules.ids import BodyId, LedgerKey, NumberId, PersonId, PostId, at
from game.rules.power.placement import vacate
from game.rules.state import Why

SPEAKERS, PRESS, POSTS, MEMBERSHIP = 45, 35, 25, 12
"""Below these points of legality critics lose speakers, the press, posts and membership."""

STEPS: Mapping[str, int] = {
    "speakers": SPEAKERS,
    "press": PRESS,
    "posts": POSTS,
    "membership": MEMBERSHIP,
}
"""The bounds by what is lost, in the order in which it is."""

EACH = 10
"""One supporter is lost at once, and another for each ten points below the bound."""

FEWEST = 1
"""So many come whatever it costs them."""

SENT_AWAY = 30
"""How much likelier (per mille a month) it is for each point that somebody loses his post."""

CRITIC = -150
"""From this line on a person counts as a critic."""

ABROAD = "envoy-"
"""Posts to which critics were sent: who is there has been sent away."""

ABOVE: BodyId = "politburo"
"""Whose members only the plenum could move. In a scenario without it nobody is above the rule."""

SIGNED = 6
"""Signatures of the last six turns are held against those who gave them."""

PUT_OUT = 4
"""One in four of those who signed is put out, in each month below the bound."""

MISSED = 10
"""One supporter fewer a turn for each ten who have been put out."""


def granted(ledger: Mapping[LedgerKey, int], number: NumberId, amount: int) -> int:
    """What is left of a purse that is filled up: supporters and access as far as is tolerated.

    Supporters are fewer below `SPEAKERS`, access is halved below `PRESS` and gone below `POSTS`.
    """
    legality = ledger["legality"]
    if number == "supporters":
        frightened = -((legality - SPEAKERS) // EACH) if legality < SPEAKERS else 0
        gone = frightened + ledger["signers-put-out"] // MISSED
        return max(min(FEWEST, amount), amount - gone)
    if number == "access" and legality < PRESS:
        return amount // 2 if legality >= POSTS else 0
    return amount


def tick(draft: Draft) -> None:
    """One month of what is no longer tolerated."""
    short = POSTS - draft.number("legality")
    if short > 0 and draft.dice("sent-away").chance(short * SENT_AWAY):
        _send_away(draft)
    if draft.number("legality") < MEMBERSHIP:
        _put_out(draft)


def in_danger(draft: Draft) -> PostId | None:
    """The post of the critic who goes first: the furthest from the majority; None without one."""
    found = [
        (draft.number(at("line", person)), post)
        for post, holding in draft.holdings.items()
        if (person := holding.holder) in draft.scenario.people
        and person is not None
        and _is_within_reach(draft, post, person)
    ]
    return min(found, key=lambda each: each[0])[1] if found else None


def _is_within_reach(draft: Draft, post: PostId, person: PersonId) -> bool:
    body = draft.scenario.bodies.get(ABOVE)
    is_above = body is not None and person in body.term(draft.turn).members
    is_critic = draft.number(at("line", person)) <= CRITIC
    is_kept = is_above or post.startswith(ABROAD) or draft.number(at("sheltered", person))
    return is_critic and not is_kept


def _send_away(draft: Draft) -> None:
    post = in_danger(draft)
    if post is None:
        return
    person = draft.holdings[post].holder or ""
    draft.tell("chronicle.sent-away", person=person, post=post)
    vacate(draft, post, Why("why.sent-away", {"person": person, "post": post}))


def signers(draft: Draft) -> int:
    """How many signed the paper with the most names of those that are held against them."""
    scenario = draft.scenario
    recent = [each for each in draft.papers if draft.turn - each.turn < SIGNED]
    return max(
        (sum(one.weight("signers") for one in scenario.made(each.text)) for each in recent),
        default=0,
    )


def _put_out(draft: Draft) -> None:
    count = -(-signers(draft) // PUT_OUT)
    if count:
        draft.change("signers-put-out", count, Why("why.put-out"))
        draft.tell("chronicle.put-out", count=count)
