"""Why a member voted as he did, in a few words: for his ballot when it is looked at."""

from game.locale import Locale
from game.rules import visibility
from game.rules.ids import OFFICE, SEATS, PersonId, Reason, at
from game.rules.scenario import Vote
from game.rules.state import VoteResult
from game.viewmodel.context import ViewContext


def reason_of(context: ViewContext, vote: Vote, result: VoteResult, person: PersonId) -> str:
    """What weighed most for a ballot; "" of a vote that kept no reasons."""
    reason = result.reasons.get(person)
    if reason is None:
        return ""
    locale = context.locale
    if reason in SEATS:
        return _visited(context, vote, person, reason)
    if reason == "matter" and person in vote.waverers:
        own = locale.plain(f"waverer.{vote.waverers[person].id}.stands")
        return own or locale.text("ui.reason.matter")
    if reason == "tie":
        return _bound(context, person)
    if reason == "authority":
        return locale.text(_for_seat(context, "ui.reason.authority"))
    return locale.text(f"ui.reason.{reason}")


def _visited(context: ViewContext, vote: Vote, person: PersonId, seat: Reason) -> str:
    """What a visitor brought, as far as one knows of him."""
    locale = context.locale
    known = (
        each
        for each in visibility.visits(context.state, context.scenario)
        if (each.vote, each.person, each.seat) == (vote.id, person, seat)
    )
    visit = next(known, None)
    if visit is None:
        return locale.text("ui.reason.visitor")
    key = "ui.reason.offer" if visit.taken else "ui.reason.offence"
    return locale.text(key, offer=visit.offer)


def _bound(context: ViewContext, person: PersonId) -> str:
    """How he is bound to the General Secretary: if he was sent to a post, since then."""
    for post, each in context.state.holdings.items():
        if each.holder == person and each.manner != "elected" and each.since > 0:
            return context.locale.text(_for_seat(context, "ui.reason.since"), post=post)
    warm = context.state.ledger[at("tie", person)] >= 0
    key = "ui.reason.bound" if warm else "ui.reason.cold"
    return context.locale.text(_for_seat(context, key))


def _for_seat(context: ViewContext, key: str) -> str:
    """The key of a text that says `you` to the General Secretary."""
    return f"{key}.you" if context.scenario.seat == OFFICE else key


def with_reason(locale: Locale, words: str, reason: str) -> str:
    """A ballot and why it was given."""
    return locale.text("ui.vote.seat-why", words=words, why=reason) if reason else words
