"""Who holds a post, since when, how he got it; and which posts nobody holds."""

from game.rules.ids import LOCAL, HolderId, PostId
from game.viewmodel.candidates import known
from game.viewmodel.context import ViewContext
from game.viewmodel.shared import Face, face_of


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


def holder_face(context: ViewContext, post: PostId) -> Face:
    """Who holds a post that is held, and how he got it."""
    person = context.state.holdings[post].holder or LOCAL
    how = f"{manner_word(context, post)} \u00b7 {since(context, post)}"
    return face_of(person, context.locale, context.archive, how)


def about_holder(context: ViewContext, person: HolderId) -> str:
    """What is known of a holder in short: his life, else the first line of his record."""
    if person == LOCAL:
        return context.locale.text("ui.posting.unnamed")
    lines = known(context, person)
    return context.locale.plain(f"person.{person}.bio") or (lines[0].text if lines else "")
