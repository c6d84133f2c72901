"""Before a vote: what a seat can offer, and whom it could move."""

from typing import Annotated

from pydantic import Field

from game.content.schema.base import (
    CentreNumberRef,
    Closed,
    Entity,
    OfferRef,
    PersonRef,
    Prose,
    Signed,
    VoteOptionRef,
    VoteRef,
)
from game.content.schema.cards import Window
from game.content.schema.rules import EffectField
from game.rules.ids import Seat, Want


class Offer(Entity):
    """Something that a seat can lay before a man whose vote is in doubt.

    `window` says when it can be had; left out, always.
    """

    name: Prose
    """What is offered."""
    text: Prose
    """What that is, in a sentence."""
    seat: Seat
    """Who can offer it."""
    want: Want
    """Of what kind it is; whoever wants that kind most is moved half as much again."""
    window: Window | None = None
    """When it can be had. Left out, always."""
    weight: Annotated[int, Field(ge=1, le=3000)]
    """How far it moves a member, in thousandths of log-odds: 700 makes an even chance two in three.
    """
    bond: Signed = 0
    """By how much it binds him to the seat when he takes it, in per mille: his tie to the General
    Secretary rises by it, or with the opposition his line falls by it.
    """
    cost: dict[CentreNumberRef, Annotated[int, Field(ge=0)]] = Field(default_factory=dict)
    """What is taken when it is offered: numbers of the centre, and how much of each in its own
    unit. Left out, it is free.
    """
    effects: tuple[EffectField, ...] = ()
    """What it does besides. Left out, nothing."""


class Rejection(Closed):
    """An offer that a man will not hear of, and why. `known`: everybody knows."""

    offer: OfferRef
    """What he will not hear of: the id of an offer."""
    known: bool = False
    """Whether everybody knows that he will not hear of it, so that it is shown before. Left out,
    only who is close to him knows, and whoever brings it has lost the visit.
    """
    why: Prose
    """Why he will not, in a sentence."""


class Waverer(Entity):
    """A member whom something can move in a vote. What he says is the game's, not recorded.

    `leans` is the side that he is for on the matter itself, and `stands` says in a few words why,
    for such a ballot; `thanks` is what he says to an offer that he takes.
    """

    vote: VoteRef
    """Before which vote he can be moved."""
    person: PersonRef
    """The id of the member."""
    wants: Want
    """What kind of thing he wants most: an offer of that kind moves him half as much again."""
    stands: Prose | None = None
    """Why he leans as he does, in a few words for his ballot (“has grain waiting at Odessa”). Left
    out, nothing is said.
    """
    leans: VoteOptionRef
    """The id of the option that he is for on the matter itself: that of his stance."""
    says: Prose
    """What he says when somebody calls on him."""
    thanks: Prose
    """What he says to an offer that he takes."""
    offers: tuple[OfferRef, ...]
    """Ids of the offers that he would take. No others can be laid before him but those that he
    refuses.
    """
    refuses: tuple[Rejection, ...] = ()
    """Offers that he will not hear of, and why. Left out, none."""
