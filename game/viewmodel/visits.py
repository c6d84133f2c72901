"""Who wavers before a vote: what would move him, what can be offered, what came of it."""

from dataclasses import dataclass

from game.locale import Locale
from game.rules.effects import Mandate
from game.rules.ids import OfferId, PersonId, VoteOptionId, Want
from game.rules.legal import refusal
from game.rules.moves import Visit
from game.rules.power import visits
from game.rules.power.votes import leaning
from game.rules.scenario import Offer, Vote
from game.rules.state import Visited
from game.viewmodel.blocs import lean
from game.viewmodel.chips import ChipView, effect_chips, price_chips
from game.viewmodel.context import ViewContext
from game.viewmodel.names import side_name
from game.viewmodel.shared import Face, face_of

STRONG = (800, 1300)
"""From these sizes on (thousandths of log-odds) what an offer does gets two and three arrows."""


@dataclass(frozen=True, slots=True)
class WavererView:
    """A line of the list: his head, what would move him, and after a visit what came of it."""

    face: Face
    want: Want
    visited: bool
    refused: bool = False


@dataclass(frozen=True, slots=True)
class OfferView:
    """Something to lay before him. `refused` says why it cannot be, as far as that is known."""

    id: OfferId
    title: str
    text: str
    chips: tuple[ChipView, ...]
    refused: str


@dataclass(frozen=True, slots=True)
class ManView:
    """He whose door is open: who he is, what he says; after a visit his answer and no offers.

    One who `refused` answers in the words of who tells of it.
    """

    face: Face
    says: str
    offers: tuple[OfferView, ...]
    answer: str
    refused: bool = False


@dataclass(frozen=True, slots=True)
class SideView:
    """A side that one can ask for."""

    id: VoteOptionId
    name: str


@dataclass(frozen=True, slots=True)
class VisitsView:
    """Who can be called on before a vote, the visits left, the sides; `usual` is one's own."""

    waverers: tuple[WavererView, ...]
    left: int
    allowed: int
    sides: tuple[SideView, ...]
    usual: VoteOptionId


def visits_view(context: ViewContext, vote: Vote) -> VisitsView | None:
    """Who can be called on; None where nobody wavers."""
    state, scenario, locale = context.state, context.scenario, context.locale
    names = visits.waverers(state, scenario, vote)
    if not names:
        return None
    return VisitsView(
        waverers=tuple(_waverer(context, vote, each) for each in names),
        left=visits.left(state, scenario, vote),
        allowed=visits.allowed(scenario, vote),
        sides=tuple(SideView(each, side_name(locale, vote.id, each)) for each in vote.options),
        usual=_usual(context, vote),
    )


def _usual(context: ViewContext, vote: Vote) -> VoteOptionId:
    """What one asks for at first: what one’s answers were for, or else what one’s side is for."""
    state, scenario = context.state, context.scenario
    answers = (
        card.option(state.chosen[card.id])
        for card in scenario.cards.values()
        if card.seat == scenario.seat and card.id in state.chosen
    )
    asked = sum(
        effect.by
        for answer in answers
        if answer is not None
        for effect in answer.effects
        if isinstance(effect, Mandate) and effect.vote == vote.id
    )
    own = vote.options[(vote.pull < 0) ^ (scenario.seat == "opposition")]
    return vote.options[asked < 0] if asked else own


def man_view(
    context: ViewContext, vote: Vote, person: PersonId, option: VoteOptionId
) -> ManView | None:
    """One of them, asked to vote for an option; None for who does not waver."""
    state, scenario, locale = context.state, context.scenario, context.locale
    if person not in visits.waverers(state, scenario, vote):
        return None
    name = vote.waverers[person].id
    visit = _visit(context, vote, person)
    ids = visits.offers(scenario, vote, person) if visit is None else ()
    return ManView(
        face=face_of(person, locale, context.archive, _standing(context, vote, person)),
        says=locale.plain(f"waverer.{name}.says") or "",
        offers=tuple(_offer(context, vote, person, each, option) for each in ids),
        answer="" if visit is None else answer_of(locale, vote, visit),
        refused=visit is not None and not visit.taken,
    )


def answer_of(locale: Locale, vote: Vote, visit: Visited) -> str:
    """What he says to an offer that was made; that it was refused, and why."""
    waverer = vote.waverers[visit.person]
    if visit.taken:
        return locale.plain(f"waverer.{waverer.id}.thanks") or ""
    return _why(locale, vote, visit.person, visit.offer)


def _visit(context: ViewContext, vote: Vote, person: PersonId) -> Visited | None:
    """One's own visit to him."""
    seat = context.scenario.seat
    made = (v for v in visits.of_vote(context.state, vote) if v.seat == seat)
    return next((each for each in made if each.person == person), None)


def _waverer(context: ViewContext, vote: Vote, person: PersonId) -> WavererView:
    want, visit = vote.waverers[person].wants, _visit(context, vote, person)
    if visit is None:
        words = context.locale.text(f"ui.want.{want}")
        side = lean(leaning(context.state, context.scenario, vote, person))
        if side != "waiting":
            name = side_name(context.locale, vote.id, vote.options[side == "against"])
            words = context.locale.text("ui.visit.leans", want=words, side=name)
    else:
        key = "ui.visit.taken" if visit.taken else "ui.visit.refused"
        words = context.locale.text(key, side=side_name(context.locale, vote.id, visit.option))
    face = face_of(person, context.locale, context.archive, words)
    refused = visit is not None and not visit.taken
    return WavererView(face, want, visit is not None, refused)


def _standing(context: ViewContext, vote: Vote, person: PersonId) -> str:
    """The post that he holds, or where he votes."""
    held = (post for post, each in context.state.holdings.items() if each.holder == person)
    post, locale = next(held, None), context.locale
    if post is not None and (name := locale.name("post", post)):
        return name
    return locale.text("ui.visit.member", body=locale.name("body", vote.body) or vote.body)


def _offer(
    context: ViewContext, vote: Vote, person: PersonId, name: OfferId, option: VoteOptionId
) -> OfferView:
    state, scenario, locale = context.state, context.scenario, context.locale
    offer = scenario.offers[name]
    refused = refusal(state, Visit(vote.id, person, name, option), scenario)
    why = "" if refused is None else locale.text(refused.why.key, **refused.why.args)
    if refused is not None and refused.code == "he-refuses":
        why = _why(locale, vote, person, name) or why
    return OfferView(
        name,
        locale.text(f"offer.{name}.name"),
        locale.text(f"offer.{name}.text"),
        () if why else (*price_chips(offer.cost, locale), *_effects(context, vote, person, offer)),
        why,
    )


def _why(locale: Locale, vote: Vote, person: PersonId, offer: OfferId) -> str:
    """Why he will not hear of an offer, in the words of content."""
    waverer = vote.waverers[person]
    index = next((n for n, each in enumerate(waverer.refuses) if each.offer == offer), None)
    return locale.plain(f"waverer.{waverer.id}.refuses.{index}.why") or ""


def _effects(
    context: ViewContext, vote: Vote, person: PersonId, offer: Offer
) -> tuple[ChipView, ...]:
    """What an offer does if it is taken: how far it moves him, how he is bound, what is noticed.

    Whether he takes it these do not say.
    """
    locale = context.locale
    if context.preview == "archive":
        return ()
    strength = visits.strength(context.state, vote, person, offer)
    trend = 1 + sum(strength >= each for each in STRONG)
    found = [ChipView(locale.text("ui.visit.his-vote"), trend=trend)]
    if offer.bond:
        found.append(ChipView(locale.text("ui.visit.his-tie"), trend=1 if offer.bond > 0 else -1))
    return (*found, *effect_chips(offer.effects, context.scenario, locale))
