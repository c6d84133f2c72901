"""The map: 36 regions under one of its layers, and the legend that explains it."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from game.rules.ids import OrganisationId, at
from game.rules.power.election import delegation
from game.rules.visibility import kinds_sent, opposition_share, reads_reports, reckons
from game.viewmodel.context import ViewContext
from game.viewmodel.holders import vacant_posts
from game.viewmodel.returns import latest, percent
from game.viewmodel.shared import Figure

LAYERS = ("lean", "grip", "secretaries", "reports", "pay", "opposition")
"""The layers, in the order in which the key turns them over."""

KNOWN = ("opposition", "ear", "lean", "secretaries")
"""Those of a seat that does not read what comes to the Secretariat."""

AFTER_AN_ASSEMBLY = "returns"
"""The layer that there is once delegates have been chosen."""

Degree = Literal["full", "most", "half", "little", "none", "mostly-opposed", "opposed"]
"""How much there is of what a layer shows; whoever draws it knows the colours."""

Texture = Literal["", "diagonal", "dots", "vertical"]
Look = tuple[Degree, Texture]
"""How a region looks: a pattern goes with every degree that must not lean on its colour alone."""

LOOKS: dict[str, dict[str, Look]] = {
    "lean": {
        "with": ("full", ""),
        "mostly": ("most", ""),
        "undecided": ("half", "dots"),
        "mostly-against": ("mostly-opposed", "diagonal"),
        "against": ("opposed", "vertical"),
    },
    "grip": {
        "firm": ("full", ""),
        "fair": ("most", ""),
        "loose": ("half", "dots"),
        "slack": ("little", "diagonal"),
    },
    "secretaries": {
        "vacant": ("none", "dots"),
        "elected": ("half", ""),
        "recommended": ("most", "diagonal"),
        "appointed": ("full", "vertical"),
    },
    "reports": {
        "3": ("full", ""),
        "2": ("most", ""),
        "1": ("half", "dots"),
        "0": ("none", "diagonal"),
    },
    "opposition": {
        "most": ("opposed", "vertical"),
        "strong": ("mostly-opposed", "diagonal"),
        "some": ("half", ""),
        "few": ("none", ""),
        "unknown": ("none", "dots"),
    },
    "ear": {
        "open": ("opposed", "vertical"),
        "middle": ("half", "dots"),
        "deaf": ("none", "diagonal"),
    },
    "returns": {
        "most": ("opposed", "vertical"),
        "strong": ("mostly-opposed", "diagonal"),
        "some": ("half", "dots"),
        "few": ("none", ""),
    },
    "pay": {
        "high": ("full", ""),
        "middle": ("half", "dots"),
        "low": ("none", "diagonal"),
    },
}
WITH, MOSTLY = 520, 380
"""Shares of delegates (per mille) that are sure, for the two words of support."""
FIRM, FAIR, LOOSE = 500, 350, 250
IN_CELLS, AT_CONFERENCES = (150, 300, 500), (50, 200, 500)
"""From these shares of the opposition on (per mille) there is another word, in its two layers."""
OF_OURS = (100, 120, 250)
"""The same for those who know their own to a man, and are few."""

MIDDLING, OPEN = 950, 1_050
"""From this ear for argument on (per mille of the middle of the country) a word for it."""

HIGH_GRADE, MIDDLE_GRADE = 16, 14
IMPORTANT = (8, 12, 20, 30)
"""From so many delegates on, a name on the map is the more important."""


@dataclass(frozen=True, slots=True)
class SpotView:
    """A region on the map."""

    id: str
    label: str
    degree: Degree
    pattern: Texture
    importance: int
    detail: str


@dataclass(frozen=True, slots=True)
class MapPageView:
    """The map under one layer; the legend says how many regions have each of its `looks`."""

    layer: str
    title: str
    layers: tuple[tuple[str, str], ...]
    legend: tuple[Figure, ...]
    looks: Mapping[str, Look]
    spots: tuple[SpotView, ...]
    vacancies: tuple[OrganisationId, ...]
    hint: str


def map_page(context: ViewContext, layer: str) -> MapPageView:
    """The map. An unknown layer is the first."""
    open_ = layers(context)
    layer = layer if layer in open_ else open_[0]
    locale = context.locale
    classes = {each: CLASSES[layer](context, each) for each in context.scenario.organisations}
    counted = Counter(classes.values())
    vacancies = vacant_regions(context)
    return MapPageView(
        layer=layer,
        title=locale.text(f"ui.map.layer.{layer}.title"),
        layers=tuple((each, locale.text(f"ui.map.layer.{each}")) for each in open_),
        legend=tuple(
            Figure(name, _word(context, layer, name), counted[name])
            for name in LOOKS[layer]
            if name != "unknown" or reads_reports(context.scenario)
        ),
        looks=LOOKS[layer],
        spots=tuple(_spot(context, layer, *each) for each in classes.items()),
        vacancies=vacancies,
        hint=locale.text("ui.map.hint", count=len(vacancies)),
    )


def layers(context: ViewContext) -> tuple[str, ...]:
    """The layers that there are now, of what the seat knows."""
    known = LAYERS if reckons("grip", context.state, context.scenario) else KNOWN
    return (*known, AFTER_AN_ASSEMBLY) if context.state.returns else known


def vacant_regions(context: ViewContext) -> tuple[OrganisationId, ...]:
    """Regions whose secretary's post is empty."""
    regions = (context.scenario.posts[each].organisation for each in vacant_posts(context))
    return tuple(each for each in regions if each is not None)


def next_vacancy(context: ViewContext, after: OrganisationId) -> OrganisationId:
    """The vacant region that follows in the order of the list; empty if there is none."""
    order = list(context.scenario.organisations)
    start = order.index(after) + 1 if after in order else 0
    empty = set(vacant_regions(context))
    return next((each for each in order[start:] + order[:start] if each in empty), "")


def lean(context: ViewContext, organisation: OrganisationId) -> str:
    """Which way a region's delegates lean if they were chosen today."""
    sure, undecided, against = delegation(context.state, context.scenario, organisation)
    seats = max(1, sure + undecided + against)
    if against * 2 >= seats:
        return "against"
    if against > sure:
        return "mostly-against"
    share = sure * 1000 // seats
    return "with" if share >= WITH else "mostly" if share >= MOSTLY else "undecided"


def _grip(context: ViewContext, organisation: OrganisationId) -> str:
    grip = context.state.ledger[at("grip", organisation)]
    names = ("slack", "loose", "fair", "firm")
    return names[(grip >= LOOSE) + (grip >= FAIR) + (grip >= FIRM)]


def _secretary(context: ViewContext, organisation: OrganisationId) -> str:
    holding = context.state.holdings.get(f"secretary-{organisation}")
    return "vacant" if holding is None or holding.holder is None else holding.manner


def _reports(context: ViewContext, organisation: OrganisationId) -> str:
    return str(kinds_sent(organisation, context.state))


def _pay(context: ViewContext, organisation: OrganisationId) -> str:
    grade = context.state.ledger[at("pay-grade", organisation)]
    return "high" if grade >= HIGH_GRADE else "middle" if grade >= MIDDLE_GRADE else "low"


def _opposition(context: ViewContext, organisation: OrganisationId) -> str:
    share = opposition_share(organisation, context.state, context.scenario)
    steps = IN_CELLS if reads_reports(context.scenario) else OF_OURS
    return "unknown" if share is None else _strength(share, steps)


def _ear(context: ViewContext, organisation: OrganisationId) -> str:
    ear = context.state.ledger[at("receptive", organisation)]
    return "open" if ear >= OPEN else "middle" if ear >= MIDDLING else "deaf"


def _returned(context: ViewContext, organisation: OrganisationId) -> str:
    return _strength(context.state.returns[latest(context)][organisation].guberniya, AT_CONFERENCES)


def _strength(share: int, steps: tuple[int, int, int]) -> str:
    return ("few", "some", "strong", "most")[sum(share >= step for step in steps)]


CLASSES: dict[str, Callable[[ViewContext, OrganisationId], str]] = {
    "lean": lean,
    "grip": _grip,
    "secretaries": _secretary,
    "reports": _reports,
    "pay": _pay,
    "opposition": _opposition,
    "ear": _ear,
    "returns": _returned,
}


def _spot(context: ViewContext, layer: str, organisation: OrganisationId, name: str) -> SpotView:
    degree, pattern = LOOKS[layer][name]
    locale, read = context.locale, context.state.ledger
    label = locale.name("organisation", organisation) or organisation
    importance = sum(read[at("delegates", organisation)] >= step for step in IMPORTANT)
    detail = _detail(context, layer, organisation, name)
    return SpotView(organisation, label, degree, pattern, importance, detail)


def _word(context: ViewContext, layer: str, name: str) -> str:
    """What a look means; to the other seat `with you` is something else."""
    key = f"ui.map.{layer}.{name}"
    own = f"{key}.{context.scenario.seat}"
    return context.locale.text(own if context.locale.has(own) else key)


def _detail(context: ViewContext, layer: str, organisation: OrganisationId, name: str) -> str:
    locale, read = context.locale, context.state.ledger
    what = _word(context, layer, name)
    delegates = read[at("delegates", organisation)]
    if layer == AFTER_AN_ASSEMBLY:
        row = context.state.returns[latest(context)][organisation]
        return locale.text(
            "ui.map.detail.returns",
            share=percent(context, row.guberniya),
            against=row.against,
            delegates=row.delegates,
        )
    share = (
        opposition_share(organisation, context.state, context.scenario)
        if layer == "opposition"
        else None
    )
    if share is not None:
        what = locale.text("ui.map.detail.opposition", share=percent(context, share))
    if not reckons("grip", context.state, context.scenario):
        return locale.text("ui.map.detail.known", what=what, delegates=delegates)
    grip = round(read[at("grip", organisation)] / 10)
    return locale.text("ui.map.detail", what=what, delegates=delegates, grip=grip)
