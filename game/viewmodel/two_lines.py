"""Two lines of play of one scenario beside each other: which votes went otherwise, what grew."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from game.locale import Locale
from game.rules.scenario import Number, Scenario
from game.rules.state import State
from game.rules.tally import tally
from game.viewmodel.names import figure, number_name, person_name, side_name

LEAST = 10
"""From so many thousandths of a number’s range on, a difference is worth a line."""

VOTE = 2_000
"""What a vote weighs that went the other way: more than any number can."""

MANY = 10_000
"""From so many on it is counted in thousands."""

TIE = "tie"
"""What binds a person to the General Secretary: it is told of each by name."""


@dataclass(frozen=True, slots=True)
class Lines:
    """A state and that of another line of play, reckoned by the same rules."""

    ours: State
    other: State
    scenario: Scenario
    locale: Locale


@dataclass(frozen=True, slots=True)
class Apart:
    """A difference; `weight` is per mille of what it could be."""

    text: str
    weight: int


def differences(lines: Lines) -> tuple[str, ...]:
    """What came otherwise: votes first, then what lies furthest apart."""
    found = [*_votes(lines), *_ties(lines), *_numbers(lines)]
    return tuple(each.text for each in sorted(found, key=lambda each: (-each.weight, each.text)))


def alike(lines: Lines) -> tuple[str, ...]:
    """The votes that went the same way in both, the closest of ours first."""
    ours, other, locale = lines.ours.votes, lines.other.votes, lines.locale
    close: list[tuple[int, str]] = []
    for vote, result in ours.items():
        if vote in other and other[vote].winner == result.winner:
            first, second, _ = tally(result, lines.scenario.votes[vote])
            winner = side_name(locale, vote, result.winner)
            said = locale.text("class-debrief.same-vote", vote=vote, winner=winner)
            close.append((abs(first - second), said))
    return tuple(said for _, said in sorted(close))


def _votes(lines: Lines) -> Iterator[Apart]:
    for vote, result in lines.ours.votes.items():
        there = lines.other.votes.get(vote)
        if there is not None and there.winner != result.winner:
            ours, other = (side_name(lines.locale, vote, e.winner) for e in (result, there))
            yield Apart(
                lines.locale.text("class-debrief.other-vote", vote=vote, ours=ours, other=other),
                VOTE,
            )


def _ties(lines: Lines) -> Iterator[Apart]:
    """People who came closer to the General Secretary, or went further from him."""
    number = lines.scenario.numbers.get(TIE)
    if number is None:
        return
    for key, ours in lines.ours.ledger.items():
        name, _, person = key.partition("@")
        if name == TIE and (weight := _weight(number, ours - lines.other.ledger.get(key, ours))):
            which = "closer" if ours > lines.other.ledger[key] else "further"
            who = person_name(lines.locale, person)
            yield Apart(lines.locale.text(f"class-debrief.{which}", who=who), weight)


def _numbers(lines: Lines) -> Iterator[Apart]:
    """Numbers that everybody can follow on a chart; of many places the mean."""
    sums: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for key, ours in lines.ours.ledger.items():
        sums[key.partition("@")[0]].append((ours, lines.other.ledger.get(key, ours)))
    for name, pairs in sums.items():
        number = lines.scenario.numbers.get(name)
        if number is None or not number.charted:
            continue
        ours, other = (sum(each) // len(pairs) for each in zip(*pairs, strict=True))
        if weight := _weight(number, ours - other):
            key = "class-debrief.number" if len(pairs) == 1 else "class-debrief.mean"
            what = number_name(lines.locale, name)
            told = {
                name: figure(lines.locale, number.unit, _rough(number, each))
                for name, each in (("ours", ours), ("other", other))
            }
            yield Apart(lines.locale.text(key, what=what, **told), weight)


def _weight(number: Number, by: int) -> int:
    """A change in thousandths of a number’s range; 0 for one that is not worth telling."""
    weight = abs(by) * 1000 // max(1, number.high - number.low)
    return weight if weight >= LEAST else 0


def _rough(number: Number, value: int) -> int:
    """Shares in whole per cent and many people in thousands: a reckoning has nothing finer."""
    if number.unit == "permille":
        return round(value, -1)
    return round(value, -3) if abs(value) >= MANY else value
