"""The list of posts: sorted and filtered, with the counts that the record is compared with."""

from dataclasses import dataclass

from game.rules.figure import total
from game.rules.ids import MANNERS, at
from game.rules.power.placement import COUNTED_FROM
from game.rules.scenario import Post
from game.rules.state import Holding
from game.rules.visibility import reckons
from game.viewmodel.context import ViewContext
from game.viewmodel.holders import manner_word, short_post
from game.viewmodel.names import person_name
from game.viewmodel.shared import Figure, Group, Row

FILTERS = ("all", "vacant", "placed", "elected", "offices")
"""The filters of the list, in order."""


@dataclass(frozen=True, slots=True)
class PostsView:
    """The page; a row is marked if the post is vacant."""

    filters: tuple[tuple[str, str], ...]
    chosen: str
    rows: tuple[Row, ...]
    counts: Group[Figure]
    empty: str


def posts(context: ViewContext, chosen: str = "all") -> PostsView:
    """The list under a filter. An unknown filter shows all."""
    chosen = chosen if chosen in FILTERS else "all"
    every = [post for post in context.scenario.posts.values() if post.id in context.state.holdings]
    # what waits to be filled comes first
    every.sort(key=lambda post: context.state.holdings[post.id].holder is not None)
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


def counts(context: ViewContext) -> Group[Figure]:
    """How the secretaries of all guberniyas came, not only those who are named.

    The heading says how many were changed since August.
    """
    locale = context.locale
    found = {
        name: total(context.state, context.scenario, name)
        for name in (*MANNERS, "replaced", "moved")
    }
    turns = context.scenario.turns
    early = turns[context.state.turn - 1].month < COUNTED_FROM
    late = turns[0].month > COUNTED_FROM
    came = tuple(Figure(each, locale.text(f"manner.{each}"), found[each]) for each in MANNERS)
    caption = locale.text(
        f"ui.posts.counts{'-early' if early else '-late' if late else ''}",
        count=sum(each.value for each in came),
        replaced=found["replaced"],
        moved=found["moved"],
    )
    return Group(caption, came)


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


def _row(context: ViewContext, post: Post) -> Row:
    holding, say = context.state.holdings[post.id], context.locale.text
    vacant = holding.holder is None
    name = _name(context, post)
    holder = say("ui.posts.vacant") if vacant else person_name(context.locale, holding.holder or "")
    how = "" if vacant else manner_word(context, post.id)
    squabble = _squabble(context, post)
    return Row(
        post.id,
        (name, holder, how, _since(context, holding), "" if squabble < 0 else str(squabble)),
        # an empty post sorts before every name
        (name, "" if vacant else holder, how, holding.since, squabble),
        marked=vacant,
    )


def _name(context: ViewContext, post: Post) -> str:
    """A secretary's post goes by its region, which is what one looks for; an office by few words.

    Its whole name stands over the panel.
    """
    return context.locale.plain(f"ui.posts.short.{post.id}") or short_post(context, post.id)


def _since(context: ViewContext, holding: Holding) -> str:
    """The month in which a man came or went. Of a post empty from the first, nobody knows it."""
    if holding.since:
        return context.locale.short_month(context.scenario.turns[holding.since - 1].month)
    return "" if holding.holder is None else context.locale.text("ui.posts.earlier")


def _squabble(context: ViewContext, post: Post) -> int:
    """Of the post's organisation, 0–100; −1 where there is none, or where nobody says.

    Its grip the map shows.
    """
    known = reckons("squabble", context.state, context.scenario)
    if post.organisation is None or not known:
        return -1
    return round(context.state.ledger[at("squabble", post.organisation)] / 10)
