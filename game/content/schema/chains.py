"""Chains: matters that come back, card after card, because of how they were answered."""

from typing import Annotated

from pydantic import Field

from game.content.schema.base import CardRef, Entity, Prose


class Chain(Entity):
    """Cards of one desk, each of which reads how the one before it was answered."""

    title: Prose
    cards: Annotated[tuple[CardRef, ...], Field(min_length=3)]
