"""Posts that can be filled."""

from typing import Literal

from game.content.schema.base import Entity, OrganisationRef, Prose


class Post(Entity):
    """A post and what it is for."""

    kind: Literal["secretary", "bureau", "department", "state"]
    organisation: OrganisationRef | None = None
    name: Prose
    about: Prose
