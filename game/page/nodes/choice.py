"""One choice of several, shown as chips; and tabs, which are the same thing on a line."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from game.page.answers import STAY, Next, OnChoose
from game.page.nodes.base import Node

Option = tuple[str, str] | tuple[str, str, str]
"""Value and text, perhaps the reason why it is closed."""


@dataclass(frozen=True, eq=False)
class Toggle(Node):
    """One chip of a group."""

    role = "radio"
    roves = "choice"
    sound = "key"

    value: str
    text: str
    chosen: bool
    on_choose: OnChoose
    focusable: bool = field(default=True, kw_only=True)

    def says(self) -> str:
        return self.text

    def state(self) -> list[str]:
        return (["checked"] if self.chosen else []) + ([] if self.enabled else ["disabled"])

    def activate(self) -> Next | None:
        return (self.on_choose(self.value) or STAY) if self.enabled else None


@dataclass(frozen=True, eq=False)
class ToggleGroup(Node):
    """A caption and its chips.

    The caption stands over the chips, or at their left in a column ``beside`` units wide.
    """

    role = "radiogroup"

    caption: str
    options: Sequence[Option]
    chosen: str
    on_choose: OnChoose
    beside: float = field(default=0, kw_only=True)

    def inside(self) -> Sequence[Node]:
        # a page has several groups; their chips need keys of their own all the same
        base = self.key or f"toggle-{self.caption}"
        return [self._toggle(base, option) for option in self.options]

    def _toggle(self, base: str, option: Option) -> Toggle:
        reason = option[2] if len(option) == 3 else ""  # noqa: PLR2004  # see Option
        value, chosen = option[0], option[0] == self.chosen
        key, enabled = f"{base}:{value}", not reason
        return Toggle(
            value, option[1], chosen, self.on_choose, key=key, tip=reason, enabled=enabled
        )

    def says(self) -> str:
        return self.caption


@dataclass(frozen=True, eq=False)
class Tab(Toggle):
    """One of a line of tabs."""

    role = "tab"


@dataclass(frozen=True, eq=False)
class Tabs(Node):
    """A line of tabs; the caller shows the page that is chosen."""

    role = "tablist"

    options: Sequence[tuple[str, str]]
    chosen: str
    on_choose: OnChoose

    def inside(self) -> Sequence[Node]:
        base = self.key or "tabs"
        return [
            Tab(value, text, value == self.chosen, self.on_choose, key=f"{base}:{value}")
            for value, text in self.options
        ]
