"""The blind test: is the recorded option of a card told by its form alone?

A plain classifier, a conditional logit with a ridge (McFadden 1974), looks at an option beside the
others of its card: at style, effects, costs, fuses, conditions and place, at no word's meaning. It
is trained on nine tenths of the cards and guesses the rest; its accuracy is the share of cards of
which it names the recorded option, for each seat apart.
"""

import hashlib
import json
import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from game.locale import Locale
from game.rules.archive import Pack
from game.rules.effects import ChangeNumber, DelayEffects, Effect, Mandate
from game.rules.ids import Seat
from game.rules.scenario import Card, Option, Scenario

Features = Mapping[str, float]
Found = defaultdict[str, float]

FOLDS = 10
RARE = 4
"""A feature that fewer options have teaches nothing."""

RIDGE = 300.0
ROUNDS = 60

WORD = re.compile(r"[A-Za-z’]+")
TERM = re.compile(r"\[\[(?:[^|\]]*\|)?([^\]]*)\]\]")
NEGATIONS = frozenset(WORD.findall("no not never nobody nothing without neither nor none"))
MODALS = frozenset(WORD.findall("may might could would should must can will shall"))
NUMERALS = frozenset(
    WORD.findall(
        "two three four five six seven eight nine ten twelve twenty thirty forty hundred "
        "thousand half third"
    )
)
COMMON = frozenset(
    WORD.findall(
        "the a an of to in and is are it he his him they them their you your for on at by be as "
        "with who that this not no from will was one what which there all but or has have its"
    )
)


@dataclass(frozen=True, slots=True)
class Case:
    """A card as the blind reader sees it, and which option is the recorded one."""

    card: str
    seat: Seat
    options: tuple[Features, ...]
    recorded: int


def cases(pack: Pack) -> list[Case]:
    """Every card of the longest scenario that has a recorded option and another."""
    scenario = pack.scenario("campaign", "circular-flow")
    locale = Locale(pack.texts, "en")
    return [
        Case(
            card.id,
            card.seat,
            tuple(_features(card, option, scenario, locale) for option in card.options),
            [option.recorded for option in card.options].index(True),
        )
        for card in sorted(scenario.cards.values(), key=lambda each: each.id)
        if any(option.recorded for option in card.options)
    ]


def accuracy(table: Sequence[Case], seat: Seat) -> float:
    """The share of a seat's cards whose recorded option is named; a tie counts in part."""
    dealt = sorted((each for each in table if each.seat == seat), key=lambda each: _deal(each.card))
    share = 0.0
    for fold in range(FOLDS):
        held = dealt[fold::FOLDS]
        model = Model([each for each in dealt if each not in held])
        for each in held:
            scores = model.scores(each)
            best = [place for place, score in enumerate(scores) if score >= max(scores) - 1e-9]
            share += (each.recorded in best) / len(best)
    return share / len(dealt)


def tells(table: Sequence[Case], seat: Seat) -> list[tuple[float, str]]:
    """What gives the record away: the weights over all cards of a seat, the heaviest first."""
    model = Model([each for each in table if each.seat == seat])
    return sorted(
        ((weight, name) for name, weight in model.weights.items()), key=lambda each: -abs(each[0])
    )


class Model:
    """A conditional logit over the features of a card's options, set beside one another."""

    def __init__(self, table: Sequence[Case]) -> None:
        have = Counter(name for each in table for option in each.options for name in option)
        self._names = frozenset(name for name, times in have.items() if times >= RARE)
        beside = [_beside(each.options, self._names) for each in table]
        squares: dict[str, float] = defaultdict(float)
        for card in beside:
            for row in card:
                for name, value in row.items():
                    squares[name] += value * value
        rows = sum(len(card) for card in beside)
        self._scale = {name: math.sqrt(rows / each) for name, each in squares.items()}
        self._columns = {name: column for column, name in enumerate(sorted(squares))}
        fitted = _fit(
            [[self._row(row) for row in card] for card in beside],
            [each.recorded for each in table],
            len(self._columns),
        )
        self.weights = {name: fitted[column] for name, column in self._columns.items()}

    def scores(self, case: Case) -> list[float]:
        """How much each option looks like the recorded one."""
        return [
            sum(
                self.weights[name] * self._scale[name] * value
                for name, value in row.items()
                if name in self.weights
            )
            for row in _beside(case.options, self._names)
        ]

    def _row(self, values: Features) -> "Row":
        return (
            [self._columns[name] for name in values],
            [self._scale[name] * value for name, value in values.items()],
        )


Row = tuple[list[int], list[float]]
"""The columns of an option in which it differs from the others of its card, and by how much."""


def _beside(options: Sequence[Features], names: frozenset[str]) -> list[dict[str, float]]:
    """Each option beside the others: its distance from their mean, whether it has most or least."""
    rows: list[dict[str, float]] = [{} for _ in options]
    for name in sorted(names.intersection(*[set().union(*options)])):
        values = [option.get(name, 0.0) for option in options]
        low, high, mean = min(values), max(values), sum(values) / len(values)
        if low == high:
            continue
        for row, value in zip(rows, values, strict=True):
            row[name] = value - mean
            if value == high:
                row[f"most {name}"] = 1 / values.count(high)
            if value == low:
                row[f"least {name}"] = 1 / values.count(low)
    return rows


def _fit(cards: Sequence[Sequence[Row]], recorded: Sequence[int], width: int) -> list[float]:
    """The weights under which the recorded options are likeliest: accelerated descent."""
    rows = [row for card in cards for row in card]
    bound = RIDGE + _largest(rows, width) / 2
    weights = [0.0] * width
    ahead = weights
    for turn in range(ROUNDS):
        slope = [RIDGE * each for each in ahead]
        for card, right in zip(cards, recorded, strict=True):
            for place, (chance, row) in enumerate(zip(_chances(card, ahead), card, strict=True)):
                _add(slope, row, chance - (place == right))
        stepped = [each - down / bound for each, down in zip(ahead, slope, strict=True)]
        push = turn / (turn + 3)
        ahead = [new + push * (new - old) for new, old in zip(stepped, weights, strict=True)]
        weights = stepped
    return weights


def _chances(card: Sequence[Row], weights: Sequence[float]) -> list[float]:
    scores = [_score(row, weights) for row in card]
    top = max(scores)
    odds = [math.exp(score - top) for score in scores]
    return [each / sum(odds) for each in odds]


def _score(row: Row, weights: Sequence[float]) -> float:
    return math.fsum(weights[column] * value for column, value in zip(*row, strict=True))


def _add(total: list[float], row: Row, times: float) -> None:
    for column, value in zip(*row, strict=True):
        total[column] += times * value


def _largest(rows: Sequence[Row], width: int) -> float:
    """The largest eigenvalue of the rows' square, which bounds the step of the descent."""
    vector = [1.0] * width
    length = 0.0
    for _ in range(12):
        image = [0.0] * width
        for row in rows:
            _add(image, row, _score(row, vector))
        length = math.sqrt(sum(each * each for each in image))
        vector = [each / length for each in image]
    return 1.1 * length


def _deal(card: str) -> str:
    return hashlib.sha256(card.encode()).hexdigest()


def _features(card: Card, option: Option, scenario: Scenario, locale: Locale) -> Features:
    stem = f"card.{card.id}"
    label, text, title, matter = (
        TERM.sub(r"\1", locale.text(key))
        for key in (
            f"{stem}.option.{option.id}.label",
            f"{stem}.option.{option.id}.text",
            f"{stem}.title",
            f"{stem}.text",
        )
    )
    found: Found = defaultdict(float)
    for part, prose in (("label", label), ("text", text)):
        _style(found, part, prose)
        _shared(found, part, prose, f"{title} {matter}")
    _shared(found, "both", f"{label} {text}", f"{title} {matter}")
    _weigh(found, "both characters", len(label) + len(text))
    words = WORD.findall(label)
    _weigh(found, f"label begins {words[0].lower()}", 1)
    _weigh(found, "label last word", len(words[-1]))
    _effects(found, option.effects, scenario)
    _weigh(found, "effects on top", len(option.effects))
    _costs(found, option, scenario)
    place = card.options.index(option)
    _weigh(found, f"place {place}", 1)
    _weigh(found, "place last", place == len(card.options) - 1)
    return {name: round(value, 4) for name, value in found.items() if value}


def _weigh(found: Found, name: str, value: float) -> None:
    found[name] += value


def _style(found: Found, part: str, prose: str) -> None:
    words = [word.lower() for word in WORD.findall(prose)]
    for name, value in {
        "words": len(words),
        "characters": len(prose),
        "length of word": sum(map(len, words)) / max(1, len(words)),
        "comma": prose.count(","),
        "semicolon": prose.count(";"),
        "colon": prose.count(":"),
        "dash": prose.count("–"),
        "hyphen": prose.count("-"),
        "quotation": prose.count("“") + prose.count("‘"),
        "italics": prose.count("*"),
        "apostrophe": prose.count("’"),
        "sentences": len(re.findall(r"[.?](?:\s|$)", prose)),
        "digits": len(re.findall(r"\d+", prose)),
        "names": len(re.findall(r"(?<!^)(?<![.?] )\b[A-Z]", prose)),
        "numerals": sum(word in NUMERALS for word in words),
        "negations": sum(word in NEGATIONS for word in words),
        "modals": sum(word in MODALS for word in words),
        "you": sum(word in {"you", "your", "yourself"} for word in words),
        "and": words.count("and"),
        "the": words.count("the"),
        "a": words.count("a") + words.count("an"),
        "-ing": sum(word.endswith("ing") for word in words),
        "-ed": sum(word.endswith("ed") for word in words),
    }.items():
        _weigh(found, f"{part} {name}", value)


def _shared(found: Found, part: str, prose: str, matter: str) -> None:
    own, other = (
        {word.lower() for word in WORD.findall(each)} - COMMON for each in (prose, matter)
    )
    _weigh(found, f"{part} shared words", len(own & other))
    _weigh(found, f"{part} share of shared words", len(own & other) / max(1, len(own)))


def _flat(effects: Sequence[Effect]) -> Iterator[Effect]:
    for each in effects:
        yield each
        if isinstance(each, DelayEffects):
            yield from _flat(each.effects)


def _effects(found: Found, effects: Sequence[Effect], scenario: Scenario) -> None:
    flat = list(_flat(effects))
    changes = [each for each in flat if isinstance(each, ChangeNumber)]
    sizes = [0.0]
    for change in changes:
        number = scenario.numbers[change.number]
        size = change.by / (number.high - number.low)
        sign = "up" if change.by > 0 else "down"
        sizes.append(abs(size))
        names = [change.number]
        if change.number.startswith("opposition-"):
            names.append("opposition")
        for name in names:
            _weigh(found, f"{name} by", size)
            _weigh(found, f"{name} {sign}", 1)
        _weigh(found, sign, 1)
        _weigh(found, "round tens", abs(change.by) >= 10 and change.by % 10 == 0)
        _weigh(found, "no fives", abs(change.by) >= 10 and change.by % 5 != 0)
        if change.at is not None:
            group = change.at == "all" or change.at.startswith("bureau:")
            _weigh(found, "with an owner", 1)
            _weigh(found, "for a group", group or change.at.endswith("-regions"))
            _weigh(found, f"at {change.at}", 1)
    for each in flat:
        if isinstance(each, DelayEffects):
            _weigh(found, "turns of fuses", each.turns)
        if isinstance(each, Mandate):
            _weigh(found, "mandate by", each.by / 1000)
        if not isinstance(each, ChangeNumber):
            _weigh(found, f"effect {each.kind}", 1)
    _weigh(found, "effects", sum(not isinstance(each, DelayEffects) for each in flat))
    _weigh(found, "size", sum(sizes))
    _weigh(found, "largest size", max(sizes))
    _weigh(found, "numbers", len({change.number for change in changes}))
    _weigh(found, "has a fuse", any(isinstance(each, DelayEffects) for each in flat))


def _costs(found: Found, option: Option, scenario: Scenario) -> None:
    for number, cost in option.cost.items():
        _weigh(found, f"cost {number}", cost / scenario.numbers[number].high)
        _weigh(found, f"costs {number}", 1)
    _weigh(found, "costs", len(option.cost))
    _weigh(found, "free", not option.cost)
    _weigh(found, "needs", option.needs is not None)
    _weigh(found, "secret", option.secret)


def stored(path: Path) -> list[Case]:
    """A table that was written with `write`."""
    table = json.loads(path.read_text(encoding="utf-8"))
    return [
        Case(
            each["card"],
            each["seat"],
            tuple(
                {
                    table["features"][int(column)]: float(value)
                    for column, value in (pair.split(":") for pair in option.split())
                }
                for option in each["options"]
            ),
            each["recorded"],
        )
        for each in table["cards"]
    ]


def write(table: Sequence[Case], path: Path, made: str) -> None:
    """Write a table: features and label only, an option as pairs of column and value."""
    names = sorted({name for each in table for option in each.options for name in option})
    columns = {name: column for column, name in enumerate(names)}
    cards = [
        {
            "card": each.card,
            "seat": each.seat,
            "recorded": each.recorded,
            "options": [
                " ".join(f"{columns[name]}:{value:g}" for name, value in sorted(option.items()))
                for option in each.options
            ],
        }
        for each in table
    ]
    text = json.dumps({"made": made, "features": names, "cards": cards}, indent=1)
    path.write_text(f"{text}\n", encoding="utf-8")
