"""What can be picked: a line of a list, a head with a name, a candidate, an option."""

from dataclasses import dataclass, field

from game.page.answers import STAY, Next, OnUse
from game.page.nodes.base import Node


@dataclass(frozen=True, eq=False)
class Pickable(Node):
    """The keyboard reaches it where picking it does something; elsewhere it is only read."""

    roves = "pick"

    on_activate: OnUse | None = field(default=None, kw_only=True)
    chosen: bool = field(default=False, kw_only=True)

    def takes_focus(self) -> bool:
        return self.on_activate is not None

    def state(self) -> list[str]:
        return ["selected"] if self.chosen else []

    def activate(self) -> Next | None:
        return (self.on_activate() or STAY) if self.on_activate and self.enabled else None
