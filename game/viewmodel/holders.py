"""Who holds a post, since when, how he got it; and which posts nobody holds."""

from dataclasses import dataclass

from game.rules.archive import Portrait
from game.rules.ids import LOCAL, PostId
from game.viewmodel.candidates import known
from game.viewmodel.context import ViewContext
from game.viewmodel.names import person_name


@dataclass(frozen=True, slots=True)
class HolderView:
    """Who holds a post."""

    id: str
    name: str
    portrait: Portrait | None
    how: str
    known: str


def vacant_posts(context: ViewContext) -> tuple[PostId, ...]:
    """Posts that nobody holds, in the order of the list."""
    held = context.state.holdings
    return tuple(p for p in context.scenario.posts if p in held and held[p].holder is None)


def post_name(context: ViewContext, post: PostId) -> str:
    """The name of a post."""
    return context.locale.name("post", post) or post


def since(context: ViewContext, post: PostId) -> str:
    """Since when a post is held or empty; turn 0 is before the game."""
    turn = context.state.holdings[post].since
    month = context.locale.turn(context.scenario.turns[max(0, turn - 1)])
    return context.locale.text("ui.posting.since" if turn else "ui.posting.before", month=month)


def manner_word(context: ViewContext, post: PostId) -> str:
    """How a holder got his post, in a word."""
    return context.locale.text(f"manner.{context.state.holdings[post].manner}")


def short_post(context: ViewContext, post: PostId) -> str:
    """A post by its place where that is enough."""
    organisation = context.scenario.posts[post].organisation
    if organisation is None:
        return post_name(context, post)
    return context.locale.name("organisation", organisation) or post_name(context, post)


def holder_view(context: ViewContext, post: PostId) -> HolderView:
    """Who holds a post that is held."""
    person = context.state.holdings[post].holder or LOCAL
    note = context.archive.people.get(person)
    how = f"{manner_word(context, post)} \u00b7 {since(context, post)}"
    lines = known(context, person)
    bio = context.locale.plain(f"person.{person}.bio") or (lines[0].text if lines else "")
    if person == LOCAL:
        bio = context.locale.text("ui.posting.unnamed")
    portrait = note.portrait if note else None
    return HolderView(person, person_name(context.locale, person), portrait, how, bio)
