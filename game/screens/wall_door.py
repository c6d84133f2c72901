"""The pages of a wall on which devices come in: the switch, the way in, and what if it fails."""

from collections.abc import Callable
from functools import partial

from game.page.answers import Next
from game.page.nodes import (
    Column,
    Fitted,
    Node,
    WallJoin,
    WallOption,
    WallQr,
    WallSeats,
    WallSides,
    WallText,
)
from game.screens.wall_pages import PLAIN, Given, Page, of_lesson
from game.session.class_door import Door, Reach

OnOpen = Callable[[Reach], Next | None]

REACHES: tuple[Reach, ...] = ("network", "here")
"""Who may be let in, in the order of the digits 1 and 2."""

LADDER = ("network", "phone", "hands", "paper")
"""What is tried one after another where devices do not get in."""


def door_page(given: Given, step: str, door: Door | None, on_open: OnOpen) -> Page:
    """The page at the door: to open it, to come in by it, or what if nobody gets in."""
    title, under = of_lesson(given)
    if step == "network":
        return Page(_ladder(given, door), title, under)
    if door is None:
        return Page(_switch(given, on_open), title, under)
    return Page(_join(given, door), title, under)


def _switch(given: Given, on_open: OnOpen) -> Node:
    """What it means to let devices vote, and for whom it is to be switched on."""
    say = given.say
    left = Fitted(
        [
            given.text(say("door.title"), 54, "stage-title"),
            given.text(say("door.told"), 34),
            given.text(say("door.off"), PLAIN, "option"),
            given.text(say("door.overheard"), 27, "ui", colour="muted"),
        ],
        gap=16,
    )
    rows = [
        WallOption(
            str(number),
            say(f"door.reach.{reach}"),
            on_activate=partial(on_open, reach),
            size=given.units(33),
            key=f"reach:{reach}",
        )
        for number, reach in enumerate(REACHES, 1)
    ]
    return WallSides(left, Column(rows, gap=14), share=560)


def _join(given: Given, door: Door) -> Node:
    """The way in, as large as the back row needs it."""
    say, lesson = given.say, given.lesson
    fails = say("join.fails", address=f"{door.address}/ping")
    return WallJoin(
        say(f"join.open.{door.reach}"),
        door.address,
        say("join.type"),
        lesson.code,
        [
            given.text(say("join.seats"), 33, "option"),
            given.text(say("join.seats.told"), 28, "ui"),
            given.text(fails, 26, "ui", colour="muted"),
        ],
        say("join.scan"),
        WallQr(door.squares, label=say("join.qr"), key="qr"),
        WallSeats(lesson.joined, given.pupils, say("join.of", of=lesson.plan.pupils), key="seats"),
        label=say("plate.join"),
        key="join",
    )


def _ladder(given: Given, door: Door | None) -> Node:
    """What is tried, from the nearest to paper; none of it stops the lesson."""
    say = given.say
    tried = [given.text(say("network.title"), 42, "stage-title")]
    if door is not None:
        reached = say("network.reached", count=door.reached)
        tried += [
            given.text(say("network.ping"), PLAIN),
            given.text(f"{door.address}/ping", 40, "number"),
            given.text(reached, PLAIN, "option"),
        ]
    steps: list[Node] = []
    for number, name in enumerate(LADDER, 1):
        steps.append(given.text(f"{number}  {say(f'network.{name}.title')}", 32, "option"))
        steps.append(given.text(say(f"network.{name}"), 28))
    return WallSides(Fitted(tried, gap=16), _fitted(steps), share=420, raised="right")


def _fitted(steps: list[Node]) -> Fitted:
    short = [each for each in steps if isinstance(each, WallText) and each.style == "option"]
    return Fitted(steps, instead=short, gap=6)
