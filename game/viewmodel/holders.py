"""Who holds a post, since when, how he got it; and which posts nobody holds."""

from dataclasses import dataclass

from game.rules.archive import Portrait
from game.rules.ids import LOCAL, PostId
from game.viewmodel.candidates import known
from game.viewmodel.sight import Sight
from game.viewmodel.words import person_name


@dataclass(frozen=True, slots=True)
class HolderView:
    """Who holds a post."""

    id: str
    name: str
    portrait: Portrait | None
    how: str
    known: str


def vacant_posts(sight: Sight) -> tuple[PostId, ...]:
    """Posts that nobody holds, in the order of the list."""
    held = sight.state.holdings
    return tuple(p for p in sight.scenario.posts if p in held and held[p].holder is None)


def post_name(sight: Sight, post: PostId) -> str:
    """The name of a post."""
    return sight.locale.name("post", post) or post


def since(sight: Sight, post: PostId) -> str:
    """Since when a post is held or empty; turn 0 is before the game."""
    turn = sight.state.holdings[post].since
    month = sight.locale.turn(sight.scenario.turns[max(0, turn - 1)])
    return sight.locale.text("ui.posting.since" if turn else "ui.posting.before", month=month)


def manner_word(sight: Sight, post: PostId) -> str:
    """How a holder got his post, in a word."""
    return sight.locale.text(f"manner.{sight.state.holdings[post].manner}")


def short_post(sight: Sight, post: PostId) -> str:
    """A post by its place where that is enough."""
    organisation = sight.scenario.posts[post].organisation
    if organisation is None:
        return post_name(sight, post)
    return sight.locale.name("organisation", organisation) or post_name(sight, post)


def holder_view(sight: Sight, post: PostId) -> HolderView:
    """Who holds a post that is held."""
    person = sight.state.holdings[post].holder or LOCAL
    note = sight.archive.people.get(person)
    how = f"{manner_word(sight, post)} \u00b7 {since(sight, post)}"
    lines = known(sight, person)
    bio = sight.locale.plain(f"person.{person}.bio") or (lines[0].text if lines else "")
    if person == LOCAL:
        bio = sight.locale.text("ui.posting.unnamed")
    portrait = note.portrait if note else None
    return HolderView(person, person_name(sight.locale, person), portrait, how, bio)
