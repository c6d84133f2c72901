"""The rows of the panel of a post."""

from typing import Protocol

from game.page.answers import Next, OnUse
from game.page.ctx import Ctx
from game.page.nodes import (
    Bar,
    Button,
    Chip,
    Column,
    Flow,
    Heading,
    Label,
    Node,
    Option,
    PersonCard,
    Prose,
    StackedBar,
    ToggleGroup,
)
from game.screens.acts import confirm, preview_rows, price, refusal_rows
from game.screens.chips import chips
from game.screens.faces import features
from game.screens.rows import headed, leaning, said, told
from game.viewmodel.candidates import CandidateView
from game.viewmodel.posting import PostingView
from game.viewmodel.region import RegionView
from game.viewmodel.shared import Face, FactView, Pick

COLOURS = {"grip": "dark", "contentment": "red", "squabble": "ochre", "load": "blue"}
"""The bars of a region; each has its name beside it."""


class Picks(Protocol):
    """What can be picked in the panel."""

    def pick_person(self, person: str) -> Next | None:
        """A candidate."""

    def pick_manner(self, name: str) -> Next | None:
        """A way to fill the post."""

    def pick_act(self, act: str) -> Next | None:
        """Recall or transfer."""

    def pick_target(self, post: str) -> Next | None:
        """Where the holder is sent."""

    def list_everyone(self) -> Next | None:
        """All candidates, or only the first again."""


def head_rows(view: PostingView) -> list[Node]:
    """The name, and for a region its line and bars."""
    if view.region is None:  # offices have long names
        return [Label(view.title, "menu"), Prose(view.about, "ui")]
    line = Label(view.region.line, "caption", colour="muted")
    return [Label(view.title, "title"), line, *_bars(view.region)]


def _bars(region: RegionView) -> list[Node]:
    return [
        Bar(
            each.name,
            each.value,
            colour=COLOURS[each.id],
            caption_width=150,
            tip=each.note,
            key=f"meter:{each.id}",
        )
        for each in region.meters
    ]


def vacant_rows(ctx: Ctx, view: PostingView, picks: Picks) -> list[Node]:
    """Candidates, the way to fill the post, what it would change, and what is known."""
    rows: list[Node] = [Heading(ctx.say("ui.posting.vacant"))]
    if not view.ways:  # nothing of it is this seat's to do
        rows.append(Label(ctx.say("ui.posting.vacant-theirs"), "ui", colour="muted"))
        return [*_strata(ctx, view), *rows, *_record(ctx, view)]
    rows += [_candidate(each, view, picks) for each in view.candidates]
    if view.hidden or view.choice.every:
        text = ctx.say(
            "ui.posting.fewer" if view.choice.every else "ui.posting.more", count=view.hidden
        )
        rows.append(Flow([Button(text, picks.list_everyone, key="everyone")]))
    rows.append(Heading(ctx.say("ui.posting.how")))
    ways = options(view.ways)
    rows.append(ToggleGroup("", ways, view.choice.manner, picks.pick_manner, key="manner"))
    rows.append(Label(view.note, "ui", colour="muted"))
    if view.preview is not None:
        rows += preview_rows(ctx, view.preview)
    chosen = next((each for each in view.candidates if each.face.id == view.choice.person), None)
    if chosen is not None:
        title = ctx.say("ui.posting.known", who=chosen.face.name)
        rows += headed(title, [*said(chosen.roots), *map(_known, chosen.known)])
    return [*rows, *_record(ctx, view)]


def held_rows(ctx: Ctx, view: PostingView, holder: Face, picks: Picks) -> list[Node]:
    """Who holds the post and how he got it; recall and transfer."""
    body: list[Node] = [Label(holder.words, "ui"), *told(view.of_holder, colour="muted")]
    rows: list[Node] = [] if view.decisions else _strata(ctx, view)
    rows += [
        Heading(ctx.say("ui.posting.held")),
        PersonCard(
            features(holder.portrait),
            holder.name,
            Column(body, gap=1),
            alt=holder.alt,
            key="holder",
        ),
    ]
    if view.decisions:
        rows.append(Heading(ctx.say("ui.posting.act")))
        acts = options(view.decisions)
        rows.append(ToggleGroup("", acts, view.choice.decision, picks.pick_act, key="act"))
    if view.choice.decision == "transfer":
        caption = ctx.say("ui.posting.where")
        targets = options(view.targets)
        rows.append(ToggleGroup(caption, targets, view.choice.to, picks.pick_target, key="to"))
    if view.preview is not None:
        rows += preview_rows(ctx, view.preview)
    return [*rows, *_record(ctx, view)]


def act_foot(view: PostingView, act: OnUse) -> list[Node]:
    """The price, the reason of a refusal, and the button, always in sight."""
    if view.preview is None:
        return []
    button = confirm(view.preview, view.confirm, act)
    return [*refusal_rows(view.preview), price(view.preview), Flow([button])]


def options(picks: tuple[Pick, ...]) -> list[Option]:
    """Choices as a row of chips takes them."""
    return [(p.id, p.label, p.closed) if p.closed else (p.id, p.label) for p in picks]


def _candidate(each: CandidateView, view: PostingView, picks: Picks) -> Node:
    effects = [Flow(chips(each.effects), gap=5, line_gap=4)] if each.effects else []
    words: list[Node] = [Label(each.face.words, "ui"), *effects]
    chosen = each.face.id == view.choice.person
    return PersonCard(
        features(each.face.portrait),
        each.face.name,
        Column(words, gap=2),
        chosen=chosen,
        on_activate=lambda: picks.pick_person(each.face.id),
        key=f"candidate:{each.face.id}",
        alt=each.face.alt,
        label=f"{each.face.name}, {each.face.words}",
    )


def _known(view: FactView) -> Node:
    return Column([Prose(view.text, "ui"), Label(view.source, "caption", colour="muted")], gap=0)


def _strata(ctx: Ctx, view: PostingView) -> list[Node]:
    """The opposition in the cells by stratum, or why nothing is known of it."""
    region = view.region
    if region is None:
        return []
    rows: list[Node] = [Heading(ctx.say("ui.posting.strata"))]
    if region.unheard:
        return [*rows, Label(region.unheard, "ui", colour="muted")]
    return [
        *rows,
        *(
            Bar(
                each.name,
                each.value,
                shown=each.shown,
                colour="blue",
                caption_width=150,
                tip=each.note,
                key=f"stratum:{each.id}",
            )
            for each in region.strata
        ),
    ]


def _record(ctx: Ctx, view: PostingView) -> list[Node]:
    """The place: delegates today, who headed it in the record, its guberniyas."""
    region = view.region
    if region is None:
        return []
    sure = Chip(region.confidence, "gold") if region.confidence else None
    theirs = view.decisions or view.ways  # the critics have read it above
    return [
        *(_strata(ctx, view) if theirs else ()),
        Heading(ctx.say("ui.posting.place")),
        StackedBar(ctx.say("ui.posting.delegates"), leaning(ctx, region.delegates)),
        Prose(region.about, "ui"),
        Label(region.guberniyas, "ui", colour="muted"),
        *told(region.away),
        Heading(ctx.say("ui.posting.record"), aside=sure),
        Prose(region.heads, "ui"),
        *told(region.dispute, colour="muted"),
        Heading(ctx.say("ui.posting.hearing")),
        Prose(region.ear, "ui"),
        *(Prose(each, "ui", colour="muted") for each in region.earlier),
    ]
