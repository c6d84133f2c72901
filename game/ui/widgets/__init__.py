"""Everything one can put on a screen.

A widget is imported when it is first asked for: the first frame shall not wait for tables and
tabs (PEP 562).
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.ui.widgets.bars import Bar, Part, StackedBar, lean_parts
    from game.ui.widgets.base import Opts, Widget
    from game.ui.widgets.box import Box, Overlay, Panel
    from game.ui.widgets.button import Button
    from game.ui.widgets.chip import Chip
    from game.ui.widgets.controls import Slider, Stepper
    from game.ui.widgets.dialog import Dialog, Notice, Tooltip
    from game.ui.widgets.field import TextField
    from game.ui.widgets.frame import Frame
    from game.ui.widgets.gauges import Dots, Gauge
    from game.ui.widgets.label import Heading, Label, Prose, Rule, TermSpot
    from game.ui.widgets.layout import Column, Row, Spacer
    from game.ui.widgets.nav import NavItem, NavRail
    from game.ui.widgets.option import OptionCard
    from game.ui.widgets.rows import ListRow
    from game.ui.widgets.scroller import Scroller
    from game.ui.widgets.split import Split
    from game.ui.widgets.table import Table, TableColumn, TableRow
    from game.ui.widgets.tiles import Banner, Paper, PersonCard, Portrait, PortraitTile, Stamp
    from game.ui.widgets.toggle import Tabs, Toggle, ToggleGroup
    from game.ui.widgets.topbar import TopBar
    from game.ui.widgets.wrap import Flow, Grid

__all__ = [
    "Banner",
    "Bar",
    "Box",
    "Button",
    "Chip",
    "Column",
    "Dialog",
    "Dots",
    "Flow",
    "Frame",
    "Gauge",
    "Grid",
    "Heading",
    "Label",
    "ListRow",
    "NavItem",
    "NavRail",
    "Notice",
    "OptionCard",
    "Opts",
    "Overlay",
    "Panel",
    "Paper",
    "Part",
    "PersonCard",
    "Portrait",
    "PortraitTile",
    "Prose",
    "Row",
    "Rule",
    "Scroller",
    "Slider",
    "Spacer",
    "Split",
    "StackedBar",
    "Stamp",
    "Stepper",
    "Table",
    "TableColumn",
    "TableRow",
    "Tabs",
    "TermSpot",
    "TextField",
    "Toggle",
    "ToggleGroup",
    "Tooltip",
    "TopBar",
    "Widget",
    "lean_parts",
]

_NAMES = {
    "bars": "Bar Part StackedBar lean_parts",
    "base": "Opts Widget",
    "box": "Box Overlay Panel",
    "button": "Button",
    "chip": "Chip",
    "controls": "Slider Stepper",
    "dialog": "Dialog Notice Tooltip",
    "field": "TextField",
    "frame": "Frame",
    "gauges": "Dots Gauge",
    "label": "Heading Label Prose Rule TermSpot",
    "layout": "Column Row Spacer",
    "nav": "NavItem NavRail",
    "option": "OptionCard",
    "rows": "ListRow",
    "scroller": "Scroller",
    "split": "Split",
    "table": "Table TableColumn TableRow",
    "tiles": "Banner Paper PersonCard Portrait PortraitTile Stamp",
    "toggle": "Tabs Toggle ToggleGroup",
    "topbar": "TopBar",
    "wrap": "Flow Grid",
}
_HOMES = {name: module for module, names in _NAMES.items() for name in names.split()}


def __getattr__(name: str) -> object:
    module = _HOMES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{module}"), name)
