"""The list of posts: sorted and filtered, with the counts that the record is compared with."""

from dataclasses import dataclass

from game.rules.figure import total
from game.rules.ids import PostId, at
from game.rules.power.placement import COUNTED_FROM
from game.rules.scenario import Post
from game.rules.state import Holding
from game.viewmodel.context import ViewContext
from game.viewmodel.holders import manner_word, post_name
from game.viewmodel.names import person_name

FILTERS = ("all", "vacant", "placed", "elected", "offices")
"""The filters of the list, in order."""

NOTHING = "\u2013"
"""What stands where there is no figure."""


@dataclass(frozen=True, slots=True)
class PostRow:
    """A post in the list. `order` are the values that its columns are sorted by."""

    post: PostId
    name: str
    holder: str
    manner: str
    since: str
    grip: str
    squabble: str
    vacant: bool
    order: tuple[float | str, ...]


@dataclass(frozen=True, slots=True)
class CountsView:
    """The guberniya secretaries by how they came, and how many were changed since August."""

    elected: int
    recommended: int
    appointed: int
    replaced: int
    moved: int
    caption: str


@dataclass(frozen=True, slots=True)
class PostsView:
    """The page."""

    filters: tuple[tuple[str, str], ...]
    chosen: str
    rows: tuple[PostRow, ...]
    counts: CountsView
    empty: str


def posts(context: ViewContext, chosen: str = "all") -> PostsView:
    """The list under a filter. An unknown filter shows all."""
    chosen = chosen if chosen in FILTERS else "all"
    every = [post for post in context.scenario.posts.values() if post.id in context.state.holdings]
    fitting = {name: [each for each in every if _fits(context, each, name)] for name in FILTERS}
    locale = context.locale
    return PostsView(
        filters=tuple(
            (name, locale.text(f"ui.posts.filter.{name}", count=len(fitting[name])))
            for name in FILTERS
        ),
        chosen=chosen,
        rows=tuple(_row(context, each) for each in fitting[chosen]),
        counts=counts(context),
        empty="" if fitting[chosen] else locale.text(f"ui.posts.empty.{chosen}"),
    )


def counts(context: ViewContext) -> CountsView:
    """How the secretaries of all guberniyas came, not only those who are named."""
    found = {
        name: total(context.state, context.scenario, name)
        for name in ("elected", "recommended", "appointed", "replaced", "moved")
    }
    everyone = found["elected"] + found["recommended"] + found["appointed"]
    turns = context.scenario.turns
    early = turns[context.state.turn - 1].month < COUNTED_FROM
    late = turns[0].month > COUNTED_FROM
    return CountsView(
        **found,
        caption=context.locale.text(
            f"ui.posts.counts{'-early' if early else '-late' if late else ''}",
            count=everyone,
            replaced=found["replaced"],
            moved=found["moved"],
        ),
    )


def _fits(context: ViewContext, post: Post, name: str) -> bool:
    holding = context.state.holdings[post.id]
    held = holding.holder is not None
    tests = {
        "all": True,
        "vacant": not held,
        "placed": held and holding.manner != "elected",
        "elected": held and holding.manner == "elected",
        "offices": post.kind != "secretary",
    }
    return tests[name]


def _row(context: ViewContext, post: Post) -> PostRow:
    holding, say = context.state.holdings[post.id], context.locale.text
    vacant = holding.holder is None
    name = _name(context, post)
    holder = say("ui.posts.vacant") if vacant else person_name(context.locale, holding.holder or "")
    how = "" if vacant else manner_word(context, post.id)
    grip, squabble = _figure(context, post, "grip"), _figure(context, post, "squabble")
    return PostRow(
        post=post.id,
        name=name,
        holder=holder,
        manner=how,
        since=_since(context, holding),
        grip=NOTHING if grip < 0 else str(grip),
        squabble=NOTHING if squabble < 0 else str(squabble),
        vacant=vacant,
        # an empty post sorts before every name
        order=(name, "" if vacant else holder, how, holding.since, grip, squabble),
    )


def _name(context: ViewContext, post: Post) -> str:
    """A secretary's post goes by its region, which is what one looks for."""
    if post.organisation is None:
        return post_name(context, post.id)
    return context.locale.plain(f"organisation.{post.organisation}.name") or post_name(
        context, post.id
    )


def _since(context: ViewContext, holding: Holding) -> str:
    """The month in which a man came or went. Of a post empty from the first, nobody knows it."""
    if holding.since:
        return context.locale.month(context.scenario.turns[holding.since - 1].month)
    return NOTHING if holding.holder is None else context.locale.text("ui.posts.earlier")


def _figure(context: ViewContext, post: Post, number: str) -> int:
    """A number of the post's organisation, 0–100; −1 where there is none."""
    if post.organisation is None:
        return -1
    return round(context.state.ledger[at(number, post.organisation)] / 10)
