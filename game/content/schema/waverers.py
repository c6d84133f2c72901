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
    text: Prose
    seat: Seat
    want: Want
    window: Window | None = None
    weight: Annotated[int, Field(ge=1, le=3000)]
    bond: Signed = 0
    cost: dict[CentreNumberRef, Annotated[int, Field(ge=0)]] = Field(default_factory=dict)
    effects: tuple[EffectField, ...] = ()


class Rejection(Closed):
    """An offer that a man will not hear of, and why. `known`: everybody knows."""

    offer: OfferRef
    known: bool = False
    why: Prose


class Waverer(Entity):
    """A member whom something can move in a vote. What he says is the game's, not recorded.

    `leans` is the side that he is for on the matter itself, and `stands` says in a few words why,
    for such a ballot; `thanks` is what he says to an offer that he takes.
    """

    vote: VoteRef
    person: PersonRef
    wants: Want
    stands: Prose | None = None
    leans: VoteOptionRef
    says: Prose
    thanks: Prose
    offers: tuple[OfferRef, ...]
    refuses: tuple[Rejection, ...] = ()
