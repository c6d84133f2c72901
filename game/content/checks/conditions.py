"""Conditions that decide nothing, and cards that nothing brings."""

from collections.abc import Iterator, Mapping
from functools import partial

from game.content.briefs import briefs
from game.content.build.cards import Calendar, closing, comes, opening
from game.content.build.scenario import played
from game.content.checks.references import named
from game.content.domains import conditions, domain, months, within
from game.content.findings import Finding, find
from game.content.library import Entry, Library
from game.content.notes import digest
from game.content.satisfiability import Domain, cases, certain, impossible
from game.content.schema.cards import Card
from game.content.schema.scenarios import Scenario
from game.content.schema.scenes import Scene
from game.content.traversal import Path
from game.rules.conditions import Chosen, Condition


def idle_conditions(library: Library) -> Iterator[Finding]:
    """E301, W302: a condition that can never be true, or never be false."""
    played = months(library)
    everywhere = domain(library, played)
    every = library.of("cards", Card)
    facts = digest((everywhere.ranges, played))
    for entry in library.entries():
        if entry.kind == "scenes":  # what holds of one hangs on its cards
            yield from _idle(entry, everywhere, every)
        else:
            judge = partial(_idle, entry, everywhere, every)
            yield from entry.notes.unless_clean("conditions", facts, judge)


def _idle(entry: Entry, everywhere: Domain, every: Mapping[str, Card]) -> Iterator[Finding]:
    played = everywhere.months
    for condition, path in conditions(entry):
        here = everywhere
        if isinstance(entry.entity, Card) and path[0] != "when":
            here = Domain(everywhere.ranges, within(entry.entity, played) or played)
        if isinstance(entry.entity, Scene):
            before = [every[card] for card in entry.entity.cards if card in every]
            shown = frozenset(month for card in before for month in within(card, played))
            here = Domain(everywhere.ranges, shown or played)
        yield from _judge(entry, condition, path, here)


def _judge(entry: Entry, condition: Condition, path: Path, here: Domain) -> Iterator[Finding]:
    context = entry.describe(path)
    if reason := impossible(condition, here):
        yield find("E301", entry.spot(path), reason=reason, context=context)
    elif certain(condition, here):
        yield find("W302", entry.spot(path), context=context)


def unreachable_cards(library: Library) -> Iterator[Finding]:
    """E305: a card whose window no scenario plays, or that waits for what comes after it."""
    scenarios = played(library)
    every, known = library.of("cards", Card), briefs(library)
    told = digest([(each.id, each.organisations, days) for each, days in scenarios])
    for entry in library.entries("cards") if scenarios else ():
        met = {name for kind, name in named(entry) if kind == "card"} & known.keys()
        facts = f"{told} {[(name, known[name].first) for name in sorted(met)]}"
        judge = partial(_unreachable, entry, scenarios, every)
        yield from entry.notes.unless_clean("reach", facts, judge)


def _unreachable(
    entry: Entry, scenarios: list[tuple[Scenario, Calendar]], every: Mapping[str, Card]
) -> Iterator[Finding]:
    card = entry.entity
    if isinstance(card, Card):
        if not any(comes(card, *each) for each in scenarios):
            whose = "that it names " if card.scenarios else ""
            reason = f"no scenario {whose}plays {card.window.first} to {card.window.last}"
            context = entry.describe(())
            yield find("E305", entry.spot(["window"]), reason=reason, context=context)
        elif card.when and (reason := too_early(closing(card.window.last), card.when, every)):
            context = entry.describe(())
            yield find("E305", entry.spot(["when"]), reason=reason, context=context)


def too_early(last: str, when: Condition, every: Mapping[str, Card]) -> str:
    """Why every case of a condition asks for an answer that is given only after a last day."""
    reason = ""
    for case in cases(when, holds=True) or ((),):
        asked = [each.condition for each in case if each.holds]
        late = [
            each.card
            for each in asked
            if isinstance(each, Chosen)
            and each.card in every
            and opening(every[each.card].window.first) > last
        ]
        if not late:
            return ""
        reason = f"it waits for an answer to {late[0]}, which comes later"
    return reason
