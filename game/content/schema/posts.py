"""Posts that can be filled."""

from typing import Annotated, Literal

from pydantic import Field

from game.content.schema.base import Entity, OrganisationRef, Prose


class Post(Entity):
    """A post and what it is for."""

    kind: Literal["secretary", "bureau", "department", "state"]
    organisation: OrganisationRef | None = None
    name: Prose
    about: Prose
    weight: Annotated[int, Field(ge=0, le=20)] = 1
