"""What a player did to people, read off his moves: whom he helped, harmed, sent away.

It is made of the history of a game, which has posts, beds and recalls with their words; what people
themselves keep (`State.memories`) stands on their pages.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from game.rules.effects import DelayEffects, Effect, Place
from game.rules.ids import OFFICE, LocaleKey, PersonId, PostId, at
from game.rules.moves import (
    Choose,
    EndTurn,
    Fill,
    Forecast,
    Grant,
    Move,
    Plan,
    Recall,
    Transfer,
    Undertake,
    Visit,
    Write,
)
from game.rules.power.placement import LEAVES
from game.rules.power.tolerance import CRITIC
from game.rules.state import Played
from game.viewmodel.context import ViewContext
from game.viewmodel.holders import short_post

Sort = Literal["helped", "harmed", "sent"]
SORTS: tuple[Sort, ...] = ("helped", "harmed", "sent")

SENT, PLACED, GIVEN = 500, 300, 250
"""What it weighs beside ties (per mille) to be sent away, to be given a post, to be given a bed."""

POSTS_TAKEN: tuple[LocaleKey, ...] = (
    LEAVES,
    "chronicle.recall",
    "chronicle.transfer",
    "chronicle.sent-away",
)
"""Lines of the chronicle that tell of somebody who has lost a post."""

FELT = 30
"""Ties that moved by less in all are not told of."""

_TIE = "tie@"


@dataclass(frozen=True, slots=True)
class Deed:
    """What somebody has of the player: of what sort, how much, the most of it in words and when."""

    person: PersonId
    sort: Sort
    weight: int
    words: str
    when: str


@dataclass(frozen=True, slots=True)
class _Act:
    """One thing that was done to somebody; ties moved by `weight`, or it stands for so much."""

    person: PersonId
    weight: int
    words: str
    when: str
    sent: bool = False


def deeds(history: Iterable[Played], context: ViewContext) -> tuple[Deed, ...]:
    """Everybody to whom something was done, those first to whom most was."""
    scenario = context.scenario
    you = context.archive.desk(scenario.id, scenario.seat).you  # what he did to himself is no deed
    acts: dict[PersonId, list[_Act]] = {}
    for played in history:
        # what else moves at the end of a turn is not his
        made = _lost if isinstance(played.move, EndTurn) else _acts
        for act in made(played, context):
            if act.person in scenario.people and act.person != you:
                acts.setdefault(act.person, []).append(act)
    found = [each for person, done in acts.items() if (each := _deed(person, done)) is not None]
    return tuple(sorted(found, key=lambda each: (-each.weight, each.person)))


def _deed(person: PersonId, done: list[_Act]) -> Deed | None:
    """All that was done to one: whoever was sent away is told of as sent away."""
    most = max(done, key=lambda each: (each.sent, abs(each.weight)))
    if most.sent:
        return Deed(
            person, "sent", SENT + sum(abs(each.weight) for each in done), most.words, most.when
        )
    total = sum(each.weight for each in done)
    if abs(total) < FELT:
        return None
    way = 1 if total > 0 else -1
    most = max(done, key=lambda each: way * each.weight)
    sort: Sort = "helped" if total > 0 else "harmed"
    return Deed(person, sort, abs(total), most.words, most.when)


def _acts(played: Played, context: ViewContext) -> Iterator[_Act]:
    """What a move did to people: to their ties, and to whomever it named."""
    words = WORDS[type(played.move)](played.move, context)
    when = context.locale.month(context.scenario.turns[played.turn - 1].month)
    # a tie binds to the General Secretary: the other desk wins whom it draws away from him
    way = 1 if context.scenario.seat == OFFICE else -1
    for change in played.changes:
        if change.number.startswith(_TIE):
            person = change.number.removeprefix(_TIE)
            yield _Act(person, way * change.by, words, when)
    for person, weight, sent in _named(played, context):
        yield _Act(person, weight, words, when, sent)


def _lost(played: Played, context: ViewContext) -> Iterator[_Act]:
    """Critics who have lost a post at the end of a turn: to their own desk they were sent away."""
    ledger = context.state.ledger
    for entry in played.entries if context.scenario.seat != OFFICE else ():
        person = str(entry.args.get("person", ""))
        if entry.key in POSTS_TAKEN and ledger.get(at("line", person), 0) <= CRITIC:
            words = _posted(context, "lost", str(entry.args["post"]))
            when = context.locale.month(context.scenario.turns[played.turn - 1].month)
            yield _Act(person, SENT, words, when, sent=True)


def _named(played: Played, context: ViewContext) -> Iterator[tuple[PersonId, int, bool]]:
    """Whom a move named, what that weighs, and whether it sent him away."""
    move = played.move
    if isinstance(move, Recall | Transfer):
        for entry in played.entries:
            if "person" in entry.args:
                yield str(entry.args["person"]), SENT, True
    elif isinstance(move, Fill):
        yield move.person, PLACED, False
    elif isinstance(move, Grant):
        yield move.target, GIVEN if move.amount > 0 else -GIVEN, False
    elif isinstance(move, Choose):
        yield from _answered(move, played, context)


def _answered(
    move: Choose, played: Played, context: ViewContext
) -> Iterator[tuple[PersonId, int, bool]]:
    """Whom an answer put into a post, and who had to leave one for it."""
    chosen = context.scenario.cards[move.card].option(move.option)
    # a post that he takes ill is a way of sending him off
    ties = [each for each in played.changes if each.number.startswith(_TIE) and each.by < 0]
    placed: set[PersonId] = set()
    resented = {each.number.removeprefix(_TIE) for each in ties}
    for effect in _all(chosen.effects if chosen is not None else ()):
        if isinstance(effect, Place) and effect.person in context.scenario.people:
            sent = effect.person in resented
            placed.add(effect.person)
            yield effect.person, SENT if sent else PLACED, sent
    gone = (str(each.args["person"]) for each in played.entries if each.key == LEAVES)
    for person in gone:
        if person not in placed:
            yield person, SENT, True


def _all(effects: tuple[Effect, ...]) -> Iterator[Effect]:
    for effect in effects:
        yield effect
        if isinstance(effect, DelayEffects):
            yield from _all(effect.effects)


# --- in words -------------------------------------------------------------------------------
def _chosen(move: Choose, context: ViewContext) -> str:
    label = context.locale.text(f"card.{move.card}.option.{move.option}.label")
    return context.locale.text("ui.first.deed.choice", what=label)


def _posted(context: ViewContext, what: str, post: PostId) -> str:
    """Something about a post, which goes by its place where that is enough."""
    kind = "office" if context.scenario.posts[post].organisation is None else "place"
    return context.locale.text(f"ui.first.deed.{what}.{kind}", where=short_post(context, post))


def _recalled(move: Recall, context: ViewContext) -> str:
    return _posted(context, "recall", move.post)


def _moved(move: Transfer, context: ViewContext) -> str:
    return _posted(context, "transfer", move.to)


def _filled(move: Fill, context: ViewContext) -> str:
    return _posted(context, "fill", move.post)


def _granted(move: Grant, context: ViewContext) -> str:
    key = "ui.first.deed.grant" if move.amount > 0 else "ui.first.deed.withdrawn"
    return context.locale.text(key, privilege=move.privilege)


def _undertaken(move: Undertake, context: ViewContext) -> str:
    return context.locale.text("ui.first.deed.action", action=move.action)


def _written(_move: Write, context: ViewContext) -> str:
    return context.locale.text("ui.first.deed.write")


def _visited(move: Visit, context: ViewContext) -> str:
    return context.locale.text("ui.first.deed.visit", offer=move.offer)


def _nothing(_move: Move, _context: ViewContext) -> str:
    return ""


WORDS: Mapping[type[Move], Callable[[Any, ViewContext], str]] = {
    Choose: _chosen,
    Recall: _recalled,
    Transfer: _moved,
    Fill: _filled,
    Grant: _granted,
    Undertake: _undertaken,
    Write: _written,
    Visit: _visited,
    Plan: _nothing,
    Forecast: _nothing,
}
"""What is said of a move that did something to somebody."""
