"""Everything one can put on a page.

A node is imported when it is first asked for: the first frame shall not wait for tables and tabs
(PEP 562).
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.page.nodes.base import Node
    from game.page.nodes.box import Box, Pad, Panel, Sheet
    from game.page.nodes.button import Button, ButtonKind
    from game.page.nodes.card import CardSheet
    from game.page.nodes.charts import (
        AccountsAxis,
        DistanceStrip,
        FlowDiagram,
        LineChart,
        StageChart,
    )
    from game.page.nodes.chip import Chip, ChipKind
    from game.page.nodes.choice import Option, Tab, Tabs, Toggle, ToggleGroup
    from game.page.nodes.column import Column
    from game.page.nodes.dialog import Dialog, Notice, NoticeKind
    from game.page.nodes.ending import EndingPlate
    from game.page.nodes.field import Entry, TextField
    from game.page.nodes.frame import (
        Dots,
        FootButton,
        Frame,
        Gauge,
        NavButton,
        NavItem,
        NavRail,
        TopBar,
    )
    from game.page.nodes.frontpage import FrontPage
    from game.page.nodes.funnel import Funnel
    from game.page.nodes.heading import Heading, Rule
    from game.page.nodes.layout import Flow, Grid, Overlay, Row, Spacer, Split
    from game.page.nodes.letter import Stamped, Tabletop
    from game.page.nodes.listrow import ListRow
    from game.page.nodes.map import MapSpread, MapView, Swatch
    from game.page.nodes.meters import Bar, Part, StackedBar, lean_parts
    from game.page.nodes.newspaper import Cut, Newspaper, Story
    from game.page.nodes.number import Slider, Stepper, Track
    from game.page.nodes.option import OptionCard
    from game.page.nodes.panes import Pane, TwoPanes
    from game.page.nodes.people import PersonCard, Portrait, PortraitTile
    from game.page.nodes.pictures import Banner, Stamp
    from game.page.nodes.poster import MENU_PAD, Poster
    from game.page.nodes.prose import Prose, Term
    from game.page.nodes.rooms import Condition, Cramped, Either, LargeText, Narrow, Roomy, Wide
    from game.page.nodes.scroller import Scroller
    from game.page.nodes.setup import DeskCard, MonthsBand, ScenarioPoster, Span
    from game.page.nodes.stage import (
        Bust,
        EchoMark,
        LastLines,
        Setting,
        Sight,
        Stage,
        StageLine,
        Telegram,
        Ticks,
    )
    from game.page.nodes.table import Head, HeadLine, Table, TableColumn, TableLine, TableRow
    from game.page.nodes.text import Label, Masthead
    from game.page.nodes.tooltip import Tooltip
    from game.page.nodes.typed import Finding, TypedSheet
    from game.page.nodes.visit import CountRange, Doors, Speaker, WaverLine
    from game.page.nodes.vote import BallotKey, Chamber, Hall, Hemicycle
    from game.page.nodes.wall import DarkWall, Wall, WallSides
    from game.page.nodes.wall_ballot import WallLetter, WallOption, WallRow, WallTable
    from game.page.nodes.wall_bar import Countdown, Keycap, WallBand, WallFoot, WallHead
    from game.page.nodes.wall_door import WallJoin, WallQr, WallSeats
    from game.page.nodes.wall_told import Certainty, Edge, WallLine, WallPerson
    from game.page.nodes.wall_words import Fitted, WallText

__all__ = [
    "MENU_PAD",
    "AccountsAxis",
    "BallotKey",
    "Banner",
    "Bar",
    "Box",
    "Bust",
    "Button",
    "ButtonKind",
    "CardSheet",
    "Certainty",
    "Chamber",
    "Chip",
    "ChipKind",
    "Column",
    "Condition",
    "CountRange",
    "Countdown",
    "Cramped",
    "Cut",
    "DarkWall",
    "DeskCard",
    "Dialog",
    "DistanceStrip",
    "Doors",
    "Dots",
    "EchoMark",
    "Edge",
    "Either",
    "EndingPlate",
    "Entry",
    "Finding",
    "Fitted",
    "Flow",
    "FlowDiagram",
    "FootButton",
    "Frame",
    "FrontPage",
    "Funnel",
    "Gauge",
    "Grid",
    "Hall",
    "Head",
    "HeadLine",
    "Heading",
    "Hemicycle",
    "Keycap",
    "Label",
    "LargeText",
    "LastLines",
    "LineChart",
    "ListRow",
    "MapSpread",
    "MapView",
    "Masthead",
    "MonthsBand",
    "Narrow",
    "NavButton",
    "NavItem",
    "NavRail",
    "Newspaper",
    "Node",
    "Notice",
    "NoticeKind",
    "Option",
    "OptionCard",
    "Overlay",
    "Pad",
    "Pane",
    "Panel",
    "Part",
    "PersonCard",
    "Portrait",
    "PortraitTile",
    "Poster",
    "Prose",
    "Roomy",
    "Row",
    "Rule",
    "ScenarioPoster",
    "Scroller",
    "Setting",
    "Sheet",
    "Sight",
    "Slider",
    "Spacer",
    "Span",
    "Speaker",
    "Split",
    "StackedBar",
    "Stage",
    "StageChart",
    "StageLine",
    "Stamp",
    "Stamped",
    "Stepper",
    "Story",
    "Swatch",
    "Tab",
    "Table",
    "TableColumn",
    "TableLine",
    "TableRow",
    "Tabletop",
    "Tabs",
    "Telegram",
    "Term",
    "TextField",
    "Ticks",
    "Toggle",
    "ToggleGroup",
    "Tooltip",
    "TopBar",
    "Track",
    "TwoPanes",
    "TypedSheet",
    "Wall",
    "WallBand",
    "WallFoot",
    "WallHead",
    "WallJoin",
    "WallLetter",
    "WallLine",
    "WallOption",
    "WallPerson",
    "WallQr",
    "WallRow",
    "WallSeats",
    "WallSides",
    "WallTable",
    "WallText",
    "WaverLine",
    "Wide",
    "lean_parts",
]

_NAMES = {
    "base": "Node",
    "box": "Box Pad Panel Sheet",
    "button": "Button ButtonKind",
    "card": "CardSheet",
    "charts": "AccountsAxis DistanceStrip FlowDiagram LineChart StageChart",
    "chip": "Chip ChipKind",
    "choice": "Option Tab Tabs Toggle ToggleGroup",
    "column": "Column",
    "dialog": "Dialog Notice NoticeKind",
    "ending": "EndingPlate",
    "field": "Entry TextField",
    "frame": "Dots FootButton Frame Gauge NavButton NavItem NavRail TopBar",
    "frontpage": "FrontPage",
    "funnel": "Funnel",
    "heading": "Heading Rule",
    "layout": "Flow Grid Overlay Row Spacer Split",
    "letter": "Stamped Tabletop",
    "listrow": "ListRow",
    "map": "MapSpread MapView Swatch",
    "meters": "Bar Part StackedBar lean_parts",
    "newspaper": "Cut Newspaper Story",
    "number": "Track Slider Stepper",
    "option": "OptionCard",
    "panes": "Pane TwoPanes",
    "people": "PersonCard Portrait PortraitTile",
    "pictures": "Banner Stamp",
    "poster": "MENU_PAD Poster",
    "prose": "Prose Term",
    "rooms": "Condition Cramped Either LargeText Narrow Roomy Wide",
    "scroller": "Scroller",
    "stage": "Bust EchoMark LastLines Setting Sight Stage StageLine Telegram Ticks",
    "setup": "DeskCard MonthsBand ScenarioPoster Span",
    "table": "Head HeadLine Table TableColumn TableLine TableRow",
    "text": "Label Masthead",
    "tooltip": "Tooltip",
    "typed": "Finding TypedSheet",
    "visit": "CountRange Doors Speaker WaverLine",
    "vote": "BallotKey Chamber Hall Hemicycle",
    "wall": "DarkWall Wall WallSides",
    "wall_ballot": "WallLetter WallOption WallRow WallTable",
    "wall_bar": "Countdown Keycap WallBand WallFoot WallHead",
    "wall_door": "WallJoin WallQr WallSeats",
    "wall_told": "Certainty Edge WallLine WallPerson",
    "wall_words": "Fitted WallText",
}
_HOMES = {name: module for module, names in _NAMES.items() for name in names.split()}


def __getattr__(name: str) -> object:
    module = _HOMES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{module}"), name)
