"""The circular flow of power, with today's numbers, each arrow explained."""

from dataclasses import dataclass

from game.rules.figure import total
from game.rules.ids import at
from game.rules.power.election import cell_share, congress
from game.viewmodel.context import ViewContext
from game.viewmodel.dossier import tie_key

NODES = ("secretariat", "secretaries", "conferences", "delegates", "central-committee")


@dataclass(frozen=True, slots=True)
class NodeView:
    """A station of the circle and its number of today."""

    id: str
    name: str
    value: str


@dataclass(frozen=True, slots=True)
class ArrowView:
    """From one station to the next: a word on the arrow, a paragraph beside, how strong (0–1)."""

    start: str
    end: str
    verb: str
    title: str
    text: str
    strength: float


@dataclass(frozen=True, slots=True)
class CircleView:
    """The whole circle."""

    title: str
    text: str
    nodes: tuple[NodeView, ...]
    arrows: tuple[ArrowView, ...]
    sure: int
    open: int
    against: int


@dataclass(frozen=True, slots=True)
class _Figures:
    placed: int
    secretaries: int
    grip: int
    cells: int
    sure: int
    open: int
    against: int
    members: int
    friends: int

    @property
    def seats(self) -> int:
        return self.sure + self.open + self.against


def circle(context: ViewContext) -> CircleView:
    """The circle as it stands today."""
    now = _figures(context)
    return CircleView(
        title=context.locale.text("ui.bodies.circle"),
        text=context.locale.text("ui.bodies.circle.text"),
        nodes=_nodes(context, now),
        arrows=_arrows(context, now),
        sure=now.sure,
        open=now.open,
        against=now.against,
    )


def _figures(context: ViewContext) -> _Figures:
    state, scenario = context.state, context.scenario
    placed = sum(total(state, scenario, each) for each in ("recommended", "appointed"))
    sure, undecided, against = congress(state, scenario)
    body = scenario.bodies.get("central-committee")
    members = body.term(state.turn).members if body else ()
    ties = [tie_key(each, scenario, state) for each in members if each != "stalin"]
    return _Figures(
        placed=placed,
        secretaries=placed + total(state, scenario, "elected"),
        grip=_weighted(context, "grip"),
        cells=_cells(context),
        sure=sure,
        open=undecided,
        against=against,
        members=len(members),
        friends=sum(tie in ("close", "friendly") for tie in ties),
    )


def _weighted(context: ViewContext, number: str) -> int:
    """A number of the organisations, weighted by their delegates, in per mille."""
    read = context.state.ledger
    weights = {each: read[at("delegates", each)] for each in context.scenario.organisations}
    whole = sum(weights.values())
    parts = sum(weight * read[at(number, each)] for each, weight in weights.items())
    return parts // whole if whole else 0


def _cells(context: ViewContext) -> int:
    """The opposition's share in the cells, weighted by delegates, in per mille."""
    read, scenario = context.state.ledger, context.scenario
    weights = {each: read[at("delegates", each)] for each in scenario.organisations}
    whole = sum(weights.values())
    parts = sum(
        weight * cell_share(context.state, scenario, each) for each, weight in weights.items()
    )
    return parts // whole if whole else 0


def _nodes(context: ViewContext, now: _Figures) -> tuple[NodeView, ...]:
    locale = context.locale
    args: dict[str, dict[str, str | int]] = {
        "secretariat": {"posts": _departments(context)},
        "secretaries": {"placed": now.placed, "of": now.secretaries},
        "conferences": {"grip": locale.percent(round(now.grip, -1))},
        "delegates": {"seats": now.seats, "sure": now.sure},
        "central-committee": {"members": now.members, "friends": now.friends},
    }
    return tuple(
        NodeView(
            node,
            locale.text(f"ui.bodies.node.{node}"),
            locale.text(f"ui.bodies.node.{node}.value", **args[node]),
        )
        for node in NODES
    )


def _departments(context: ViewContext) -> int:
    """Departments and bureaux whose head the Secretariat has: the hands it works with."""
    posts = (
        each for each in context.scenario.posts.values() if each.kind in ("department", "bureau")
    )
    held = context.state.holdings
    return sum(each.id in held and held[each.id].holder is not None for each in posts)


def _arrows(context: ViewContext, now: _Figures) -> tuple[ArrowView, ...]:
    locale = context.locale
    seats, members = max(1, now.seats), max(1, now.members)
    args: tuple[tuple[dict[str, str | int], float], ...] = (
        ({"placed": now.placed, "of": now.secretaries}, now.placed / max(1, now.secretaries)),
        ({"grip": locale.percent(round(now.grip, -1))}, now.grip / 1000),
        (
            {
                "cells": locale.percent(now.cells),
                "against": now.against,
                "share": locale.percent(now.against * 1000 // seats),
                "seats": now.seats,
            },
            0.4,
        ),
        (
            {"sure": now.sure, "open": now.open, "against": now.against, "seats": now.seats},
            now.sure / seats,
        ),
        ({"members": now.members, "friends": now.friends}, now.friends / members),
    )
    return tuple(
        ArrowView(
            start=NODES[index],
            end=NODES[(index + 1) % len(NODES)],
            verb=locale.text(f"ui.bodies.arrow.{index + 1}"),
            title=locale.text(f"ui.bodies.arrow.{index + 1}.title"),
            text=locale.text(f"ui.bodies.arrow.{index + 1}.text", **given),
            strength=strength,
        )
        for index, (given, strength) in enumerate(args)
    )
