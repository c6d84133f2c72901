"""How much hangs on a card: how far its answers part, in shares of what each number can be.

    python -m tests.support.stakes [N]

prints the N cards on which most hangs (60), and the answers of them that nothing reads later.
"""

import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from game.content.collect import collect
from game.content.links import readers
from game.rules.effects import (
    BringCard,
    ChangeNumber,
    DelayEffects,
    Effect,
    Mandate,
    Place,
    SetFlag,
)
from game.rules.ids import CardId, OptionId
from game.rules.scenario import Card, Scenario
from tests.support import core

MOST = 60
TURN = 0.15
"""What a post filled, a vote swayed, a flag raised or a card brought counts as."""

CORE = Path(__file__).parents[2] / "content" / "core"


def stake(card: Card, scenario: Scenario) -> float:
    """How far the answers to a card part, over all that they move."""
    moved = [dict(_moved(option.effects, scenario)) for option in card.options]
    keys = {key for each in moved for key in each}
    rows = ([each.get(key, 0.0) for each in moved] for key in sorted(keys))
    return sum(max(row) - min(row) for row in rows)


def most_at_stake(scenario: Scenario, count: int = MOST) -> list[Card]:
    """The cards on which most hangs, the first of them most."""
    every = sorted(scenario.cards.values(), key=lambda card: (-stake(card, scenario), card.id))
    return every[:count]


def unread(count: int = MOST) -> Mapping[CardId, list[OptionId]]:
    """The cards on which most hangs → their answers that nothing reads later."""
    read = readers(collect([CORE])[0])
    cards = most_at_stake(core.scenario("campaign"), count)
    return {
        card.id: [each.id for each in card.options if (card.id, each.id) not in read]
        for card in cards
    }


def _moved(effects: Iterable[Effect], scenario: Scenario) -> Iterator[tuple[str, float]]:
    total: dict[str, float] = defaultdict(float)
    for each in effects:
        match each:
            case ChangeNumber():
                number = scenario.numbers[each.number]
                total[f"{each.number}@{each.at}"] += each.by / (number.high - number.low)
            case DelayEffects():
                for key, by in _moved(each.effects, scenario):
                    total[key] += by
            case Place():
                total[f"place/{each.post}/{each.person}/{each.manner}"] += TURN
            case Mandate():
                total[f"mandate/{each.vote}"] += TURN if each.by > 0 else -TURN
            case SetFlag():
                total[f"flag/{each.flag}"] += TURN
            case BringCard():
                total[f"card/{each.card}"] += TURN
            case _:
                pass
    yield from total.items()


def main(count: int) -> None:
    """Print the list."""
    scenario = core.scenario("campaign")
    idle = unread(count)
    for card in most_at_stake(scenario, count):
        print(f"{stake(card, scenario):.2f} {card.seat} {card.id}: {', '.join(idle[card.id])}")  # noqa: T201


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else MOST)
