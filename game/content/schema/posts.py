"""Posts that can be filled."""

from typing import Literal

from game.content.schema.base import Entity, OrganisationRef, Prose


class Post(Entity):
    """A post and what it is for."""

    kind: Literal["secretary", "bureau", "department", "state"]
    """What sort of post: the `secretary` of an organisation, a `bureau` or a `department` of the
    apparatus, or one of the `state`.
    """
    organisation: OrganisationRef | None = None
    """The id of the organisation that it belongs to. Left out, it belongs to none."""
    name: Prose
    """What it is called."""
    about: Prose
    """What it is for, in a sentence."""
