"""A post: who holds it and how he got it, or who could, and what either would change.

The map and the list of posts show the same panel, so they share this view.
"""

from dataclasses import dataclass, replace

from game.rules.ids import LOCAL, MANNERS, OFFICE, HolderId, Manner, PostId
from game.rules.moves import Fill, Move, Recall, Transfer
from game.rules.scenario import Post
from game.viewmodel.candidates import FIRST, CandidateView, candidate, ranked
from game.viewmodel.context import ViewContext
from game.viewmodel.expected import feet_found
from game.viewmodel.holders import about_holder, holder_face, post_name, short_post, vacant_posts
from game.viewmodel.moves import MovePreview, preview_move
from game.viewmodel.region import RegionView, region_view
from game.viewmodel.shared import Face, Pick


@dataclass(frozen=True, slots=True)
class PostingChoice:
    """What the player has picked in the panel so far. `every`: all candidates are listed."""

    person: str = ""
    manner: Manner = "recommended"
    decision: str = "keep"
    to: PostId = ""
    every: bool = False


@dataclass(frozen=True, slots=True)
class PostingView:
    """The whole panel. `preview` is of what the confirm button would do, if anything is picked."""

    post: PostId
    title: str
    about: str
    region: RegionView | None
    holder: Face | None
    of_holder: str
    candidates: tuple[CandidateView, ...]
    hidden: int
    choice: PostingChoice
    ways: tuple[Pick, ...]
    note: str
    decisions: tuple[Pick, ...]
    targets: tuple[Pick, ...]
    preview: MovePreview | None
    confirm: str


def posting(context: ViewContext, post: PostId, choice: PostingChoice) -> PostingView:
    """The panel of a post. Raises KeyError for an unknown one."""
    record = context.scenario.posts[post]
    holder = context.state.holdings[post].holder
    view = _bare(context, record, choice)
    if holder is not None:
        told = about_holder(context, holder)
        view = replace(view, holder=holder_face(context, post), of_holder=told)
    if context.scenario.seat != OFFICE:  # to be looked at: posts are the Secretariat's to fill
        return view
    return _vacant(context, record, view) if holder is None else _held(context, record, view)


def _bare(context: ViewContext, record: Post, choice: PostingChoice) -> PostingView:
    about = context.locale.plain(f"post.{record.id}.about") or ""
    region = region_view(context, record.organisation) if record.organisation else None
    title = region.name if region else post_name(context, record.id)
    return PostingView(
        record.id, title, about, region, None, "", (), 0, choice, (), "", (), (), None, ""
    )


def _vacant(context: ViewContext, post: Post, view: PostingView) -> PostingView:
    order = ranked(context, post)
    choice = _settled(view.choice, order)
    seen = order if choice.every else _first(order, choice.person)
    move = Fill(post.id, choice.person, choice.manner)
    later, months = feet_found(context.state, move, context.scenario)
    preview = preview_move(context, move, here=post.organisation or "", later=later)
    if later and preview.later:
        preview = replace(preview, note=context.locale.text("ui.posting.later", count=months))
    return replace(
        view,
        candidates=tuple(
            candidate(context, post, each, _way_of(post, each, choice)) for each in seen
        ),
        hidden=len(order) - len(seen),
        choice=choice,
        ways=_ways(context, post),
        note=_note(context, post, choice.manner),
        preview=preview,
        confirm=context.locale.text(f"ui.posting.confirm.{choice.manner}"),
    )


def pick_person(choice: PostingChoice, post: Post, person: HolderId) -> PostingChoice:
    """The choice with a candidate picked, and with him the way that is his own."""
    return replace(choice, person=person, manner=_own_way(post, person, choice.manner))


def pick_manner(choice: PostingChoice, manner: Manner) -> PostingChoice:
    """The choice with a way to fill the post picked; an election picks the man of the place."""
    person = LOCAL if manner == "elected" else choice.person
    return replace(choice, manner=manner, person=person)


def _way_of(post: Post, person: HolderId, choice: PostingChoice) -> Manner:
    """How a candidate would get the post: as is picked for him, or in the way that is his own."""
    if person == choice.person:
        return choice.manner
    return _own_way(post, person, choice.manner)


def _own_way(post: Post, person: HolderId, manner: Manner) -> Manner:
    """A region elects its own man, and nobody else; others come as was picked last."""
    if person == LOCAL and post.kind == "secretary":
        return "elected"
    return "recommended" if manner == "elected" else manner


def _settled(choice: PostingChoice, order: tuple[str, ...]) -> PostingChoice:
    """The choice with what was left open filled in: an election is the local man's."""
    person = choice.person if choice.person in order else order[0]
    manner = choice.manner
    if manner == "elected" and person != LOCAL:
        manner = "recommended"
    return replace(choice, person=person, manner=manner)


def _first(order: tuple[str, ...], chosen: str) -> tuple[str, ...]:
    seen = order[:FIRST]
    return seen if chosen in seen else (*seen, chosen)


def _note(context: ViewContext, post: Post, manner: Manner) -> str:
    """What a way to fill the post means; a post that nobody elects has its own words."""
    own = "note" if post.kind == "secretary" else "note.unelected"
    return context.locale.text(f"ui.posting.way.{manner}.{own}")


def _ways(context: ViewContext, post: Post) -> tuple[Pick, ...]:
    """How the post can be filled. Departments and bureaux hold no elections."""
    say = context.locale.text
    closed = "" if post.kind == "secretary" else say("ui.posting.no-election")
    return tuple(
        Pick(each, say(f"ui.posting.way.{each}"), closed if each == "elected" else "")
        for each in MANNERS
    )


def _held(context: ViewContext, post: Post, view: PostingView) -> PostingView:
    choice, say = view.choice, context.locale.text
    empty = vacant_posts(context)
    to = choice.to if choice.to in empty else next(iter(empty), "")
    wants = choice.decision if choice.decision != "transfer" or to else "keep"
    move = _act(post.id, wants, to)
    closed = "" if empty else say("ui.posting.no-vacancy")
    return replace(
        view,
        choice=replace(choice, decision=wants, to=to),
        decisions=(
            Pick("keep", say("ui.posting.act.keep")),
            Pick("recall", say("ui.posting.act.recall")),
            Pick("transfer", say("ui.posting.act.transfer"), closed),
        ),
        targets=tuple(Pick(each, short_post(context, each)) for each in empty),
        preview=preview_move(context, move, here=post.organisation or "") if move else None,
        confirm=say(f"ui.posting.confirm.{wants}") if move else "",
    )


def _act(post: PostId, wants: str, to: PostId) -> Move | None:
    if wants == "transfer":
        return Transfer(post, to)
    return Recall(post) if wants == "recall" else None
