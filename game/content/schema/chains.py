"""Chains: matters that come back, card after card, because of how they were answered."""

from typing import Annotated

from pydantic import Field

from game.content.schema.base import CardRef, Entity, Prose


class Chain(Entity):
    """Cards of one desk, each of which reads how the one before it was answered."""

    title: Prose
    """What the matter is called in the debrief."""
    cards: Annotated[tuple[CardRef, ...], Field(min_length=3)]
    """Its cards in their order, all of one desk; each reads how one before it was answered."""
