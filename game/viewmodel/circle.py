"""The circular flow of power, with today's numbers, each arrow explained."""

from collections.abc import Mapping
from dataclasses import dataclass

from game.rules.ids import OrganisationId, at
from game.rules.power.election import cell_share
from game.viewmodel.congress import CongressView, congress_view
from game.viewmodel.context import ViewContext
from game.viewmodel.dossier import tie_key
from game.viewmodel.shared import Line

NODES = ("secretariat", "secretaries", "conferences", "delegates", "central-committee")


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
    nodes: tuple[Line, ...]
    arrows: tuple[ArrowView, ...]
    delegates: tuple[int, int, int]


def circle(context: ViewContext) -> CircleView:
    """The circle as it stands today."""
    now = congress_view(context)
    return CircleView(
        title=context.locale.text("ui.bodies.circle"),
        text=context.locale.text("ui.bodies.circle.text"),
        nodes=_nodes(context, now),
        arrows=_arrows(context, now),
        delegates=(now.sure, now.open, now.against),
    )


def _grip(context: ViewContext) -> int:
    read = context.state.ledger
    return _mean(context, {each: read[at("grip", each)] for each in context.scenario.organisations})


def _cells(context: ViewContext) -> int:
    """The opposition's share in the cells."""
    state, scenario = context.state, context.scenario
    shares = {each: cell_share(state, scenario, each) for each in scenario.organisations}
    return _mean(context, shares)


def _mean(context: ViewContext, numbers: Mapping[OrganisationId, int]) -> int:
    """The mean over the organisations, weighted by their delegates."""
    weights = {each: context.state.ledger[at("delegates", each)] for each in numbers}
    whole = sum(weights.values())
    parts = sum(weights[each] * number for each, number in numbers.items())
    return parts // whole if whole else 0


def _committee(context: ViewContext) -> tuple[int, int]:
    """Members of the Central Committee, and those of them who are bound to Stalin."""
    state, scenario = context.state, context.scenario
    body = scenario.bodies.get("central-committee")
    members = body.term(state.turn).members if body else ()
    ties = [tie_key(each, context.archive, scenario, state) for each in members if each != "stalin"]
    return len(members), sum(tie in ("close", "friendly") for tie in ties)


def _nodes(context: ViewContext, now: CongressView) -> tuple[Line, ...]:
    locale = context.locale
    members, friends = _committee(context)
    args: dict[str, dict[str, str | int]] = {
        "secretariat": {"posts": _departments(context)},
        "secretaries": {"placed": now.placed, "of": now.secretaries},
        "conferences": {"grip": locale.percent(round(_grip(context), -1))},
        "delegates": {"seats": now.seats, "sure": now.sure},
        "central-committee": {"members": members, "friends": friends},
    }
    return tuple(
        Line(
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


def _arrows(context: ViewContext, now: CongressView) -> tuple[ArrowView, ...]:
    locale = context.locale
    grip, seats = _grip(context), max(1, now.seats)
    members, friends = _committee(context)
    args: tuple[tuple[dict[str, str | int], float], ...] = (
        ({"placed": now.placed, "of": now.secretaries}, now.placed / max(1, now.secretaries)),
        ({"grip": locale.percent(round(grip, -1))}, grip / 1000),
        (
            {
                "cells": locale.percent(_cells(context)),
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
        ({"members": members, "friends": friends}, friends / max(1, members)),
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
