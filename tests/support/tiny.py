"""A whole scenario, small enough to hold in the head: what tests of the rules and of play stand on.

Two regions, four people, three months, five cards, one vote with two who waver, two privileges,
and a circular with one choice in each field. Every month has its card; `notes` brings a matter of
the tray with it.

`two_seats` is the same with a second seat: half-months, cards and a programme of the opposition, a
conference that votes, two terms and unnamed seats in the body, a paper, three actions, endings.
"""

from collections.abc import Mapping
from dataclasses import replace

from game.rules.archive import Archive, Pack
from game.rules.conditions import Flag, NumberIs
from game.rules.effects import ChangeNumber, DelayEffects, Effect, Mandate, SetFlag
from game.rules.ids import STRATA, Seat
from game.rules.moves import Choose
from game.rules.needs import NUMBERS, NumberNeed
from game.rules.quantity import Quantity
from game.rules.scenario import (
    Action,
    Aim,
    Assembly,
    Bloc,
    Body,
    Card,
    Choice,
    Clause,
    Ending,
    Form,
    Measure,
    Number,
    Offer,
    Option,
    Organisation,
    Person,
    Post,
    Privilege,
    Programme,
    Reading,
    RecordedMove,
    Rejection,
    Scenario,
    Term,
    Turn,
    Vote,
    Waverer,
)

_RANGES: Mapping[str, tuple[int, int]] = {
    "flag": (0, 1),
    "days": (0, 30),
    "grade": (12, 17),
    "hours": (0, 6),
    "letters": (0, 999),
    "permille": (0, 1000),
    "persons": (0, 900_000),
    "points": (0, 100),
    "posts": (0, 12_000),
    "reports": (0, 200),
    "roubles": (0, 900_000),
    "turns": (0, 9),
    "visits": (0, 1),
}
"""Lowest and highest by unit; the numbers themselves are those that the rules need."""

_OTHER_RANGES: Mapping[str, tuple[int, int]] = {
    "access": (0, 40),
    "admissions": (-20_000, 20_000),
    **{f"argued-{each}": (-1000, 1000) for each in STRATA},
    "line": (-1000, 1000),
    "mandate": (-1000, 1000),
    "receptive": (0, 3000),
    "reporting": (0, 3),
    "scissors": (0, 9000),
    "supporters": (0, 12),
    "tie": (-1000, 1000),
    "wage-index": (0, 2000),
}
_STARTS: Mapping[str, int] = {
    "journey": 1,
    "access": 10,
    "army-line": 450,
    "assignments-plan": 500,
    "assignments-quality": 700,
    "authority": 40,
    "cadres": 3,
    "cc-proposed": 27,
    "cc-seats": 27,
    "coalition": 600,
    "contentment": 520,
    "delegates": 5,
    "desk-time": 5,
    "discussion": 350,
    "elected": 1,
    "fund": 84_000,
    "grip": 300,
    "instructors": 8,
    "komsomol-line": 600,
    "legality": 60,
    "lenin-confidence": 640,
    "load": 100,
    "loyalty": 450,
    "members": 5000,
    "opposition-army": 90,
    "opposition-factory": 80,
    "opposition-office": 110,
    "opposition-student": 180,
    "opposition-village": 60,
    "paid-functionaries": 15_325,
    "pay": 20,
    "pay-grade": 14,
    "platform": 100,
    "posts-listed": 1200,
    "pressure-on-press": 300,
    "rank-loyalty": 450,
    "receptive": 1000,
    "recommendations": 1000,
    "reporting": 1,
    "responsible-share": 400,
    "scissors": 1000,
    "scrutiny": 12,
    "squabble": 300,
    "staff-ceiling": 15_500,
    "standing": 40,
    "strikes": 200,
    "summons-plan": 2,
    "supporters": 5,
    "transfers-rule": 40,
    "wage-index": 380,
    "watch": 10,
    "worker-share": 500,
}
"""Where a number stands at first, if not at 0."""

_CHARTED = ("authority", "fund", "lenin-confidence", "scrutiny")
COEFFICIENTS: Mapping[str, int] = {
    "placement-grip": 120,
    "placement-delay": 1,
    "native-decay": 30,
    "welcome-bonus": 60,
    "imposed-resentment": 40,
    "appoint-resentment": 60,
    "turnover": 20,
    "requests": 5000,
    "capacity-month": 800,
    "overload-quality": 20,
    "squabble-from-overload": 4,
    "privilege-loyalty": 1000,
    "privilege-resentment": 1000,
    "compliance-grip": 3000,
    "compliance-load": 1500,
    "flooding": 1000,
    "loyalty-vote": 1000,
    "kappa": 1600,
    "mood-wage": 1000,
    "mood-exposure": 1000,
    "security": 100,
    "argument": 1000,
    "coalition-vote": 300,
}
READING = Reading("plain", COEFFICIENTS)


def scenario(reading: Reading = READING) -> Scenario:
    """The scenario `tiny`, made anew; two of them are equal in everything but identity."""
    return Scenario(
        id="tiny",
        seat="general-secretary",
        turns=(
            Turn("1922-10", {"strikes": 150}),
            Turn("1922-11", {"strikes": 180}),
            Turn("1922-12", {"strikes": 210}),
        ),
        reading=reading,
        numbers=_numbers(),
        cards={card.id: card for card in _cards()},
        posts={
            "secretary-north": Post("secretary-north", "secretary", "north"),
            "secretary-south": Post("secretary-south", "secretary", "south"),
            "head-uchraspred": Post("head-uchraspred", "department"),
        },
        people={
            "lenin": Person("lenin", 100, 600, 900),
            "trotsky": Person("trotsky", -300, -200, 800),
            "molotov": Person("molotov", 700, 500, 600),
            "kirov": Person("kirov", 400, 300, 700, mobile=True, roots=("south",)),
        },
        organisations={
            "north": _region("north", "ural", factory=700, delegates=12),
            "south": _region("south", "southeast", factory=200, delegates=7),
        },
        bodies={"plenum": Body("plenum", (Term(0, ("lenin", "trotsky", "molotov")),))},
        votes={"monopoly": _vote()},
        privileges={
            "ration": Privilege("ration", "organisation", 500, 30, 2, 1, 1, 10),
            "supplement": Privilege("supplement", "rank", 1000, 20, 3, 1, 1, 10, {"central": 2}),
        },
        forms={"circular": _circular()},
        programmes={"hold": Programme("hold", _aims())},
        measures=(_measure(),),
        holdings={
            "secretary-north": ("local", "elected"),
            "secretary-south": (None, "elected"),
            "head-uchraspred": ("molotov", "appointed"),
        },
        recorded=(RecordedMove(2, Choose("roads", "mend")),),
        refill={"desk-time": 5, "fund": 9000},
        tray_size=3,
        offers={each.id: each for each in _offers()},
    )


def two_seats(seat: Seat = "general-secretary", rival: str = "recorded") -> Scenario:
    """The scenario with a second seat, in three half-months."""
    made = scenario()
    first = Term(0, ("lenin", "trotsky", "molotov"), ("kirov",), (Bloc("provincials", 5, 400),))
    second = Term(3, ("trotsky", "molotov"), blocs=(Bloc("provincials", 7, 400),))
    turns = (Turn("1923-10", {}, 1, 15), Turn("1923-10", {}, 16, 31), Turn("1923-11", {}, 1, 15))
    delegates = Vote(
        "resolution",
        "plenum",
        3,
        ("ours", "theirs"),
        open=False,
        stances={},
        pull=0,
        assembly="conference",
    )
    speak = Programme("speak", _aims(), "opposition")
    return replace(
        made,
        seat=seat,
        rival=rival,
        turns=turns,
        cards={**made.cards, **{card.id: card for card in _their_cards()}},
        bodies={"plenum": Body("plenum", (first, second))},
        votes={**made.votes, "resolution": delegates},
        programmes={**made.programmes, "speak": speak},
        refill={**made.refill, "supporters": 5, "access": 3, "legality": 1},
        assemblies={"conference": Assembly("conference", 3, 128)},
        actions={each.id: each for each in _actions()},
        forms={**made.forms, "paper": _paper()},
        endings=_endings(),
    )


def two_seats_pack() -> Pack:
    """A pack with that scenario."""
    return replace(pack(), scenarios={"tiny": two_seats()})


def pack() -> Pack:
    """A pack with the scenario of one seat, its texts all but missing."""
    made = scenario()
    return Pack(
        id="tiny",
        version="1.0.0",
        title="Tiny",
        content_hash="7" * 64,
        scenarios={made.id: made},
        readings={made.reading.id: made.reading},
        texts={"en": {"scenario.tiny.name": "Tiny"}},
        archive=Archive(),
    )


def changed() -> Pack:
    """Content of another hash, in which that scenario is no more."""
    return replace(pack(), content_hash="9" * 64, scenarios={})


def _numbers() -> dict[str, Number]:
    found = {name: _number(need) for name, need in NUMBERS.items()}
    given: tuple[Number, ...] = (
        Number("given-ration", "organisation", "permille", 0, 10, 0),
        Number("given-supplement", "rank", "permille", 0, 10, 0),
    )
    return found | {each.id: each for each in given}


def _number(need: NumberNeed) -> Number:
    low, high = _OTHER_RANGES.get(need.id, _RANGES[need.unit])
    start = _STARTS.get(need.id, 0)
    return Number(need.id, need.scope, need.unit, low, high, start, charted=need.id in _CHARTED)


def _region(name: str, bureau: str, *, factory: int, delegates: int) -> Organisation:
    strata = {
        "factory": factory,
        "office": 100,
        "student": 50,
        "army": 50,
        "village": 800 - factory,
    }
    return Organisation(name, bureau, 3, strata, {"delegates": delegates, "grip": 350}, ())  # type: ignore[arg-type]  # strata are spelt as in ids.Stratum


def _change(number: str, by: int, at: str | None = None) -> ChangeNumber:
    return ChangeNumber("change", number, by, at)


def _month(name: str, turn: int, *options: Option) -> Card:
    return Card(name, "month", "politics", turn, turn, dated=True, weight=10, options=options)


def _cards() -> tuple[Card, ...]:
    dearer: tuple[Effect, ...] = (_change("authority", -1), _change("contentment", 30, "all"))
    later = DelayEffects("fuse", 1, (_change("grip", 40, "north"),))
    return (
        _month(
            "statute",
            1,
            Option("adopt", "recorded", recorded=True, effects=(_change("grip", 30, "all"), later)),
            Option("leave", "plausible", effects=dearer),
        ),
        _month(
            "notes",
            2,
            Option("answer", "recorded", recorded=True, effects=(SetFlag("set-flag", "answered"),)),
            Option("wait", "plausible", effects=(_change("lenin-confidence", -40),)),
        ),
        _month(
            "plenum",
            3,
            Option(
                "carry", "recorded", recorded=True, effects=(Mandate("mandate", "monopoly", 90),)
            ),
            Option("dodge", "invented", effects=(_change("scrutiny", -2),)),
        ),
        Card(
            "roads",
            "tray",
            "circular",
            1,
            3,
            dated=False,
            weight=10,
            options=(
                Option("mend", "attested", recorded=True, cost={"desk-time": 1}),
                Option("ask", "reported", effects=(_change("fund", 2000),)),
                Option(
                    "order",
                    "plausible",
                    needs=NumberIs("number", "authority", at_least=90),
                    effects=(_change("exposure", 4, "cells"),),
                ),
            ),
            patience=2,
            lapse=(_change("contentment", -20, "south"),),
        ),
        Card(
            "thanks",
            "tray",
            "privilege",
            3,
            3,
            dated=True,
            weight=1,
            options=(Option("file", "plausible"), Option("print", "invented", effects=dearer)),
            when=Flag("flag", "answered"),
        ),
    )


def _their_cards() -> tuple[Card, ...]:
    """Two months of the opposition: in the second both answers are kept secret."""
    secret: tuple[Effect, ...] = (_change("platform", 40), _change("authority", -1))
    return (
        replace(
            _month(
                "statement",
                1,
                Option("sign", "recorded", recorded=True, effects=(_change("standing", 3),)),
                Option("stay-out", "plausible", effects=(_change("legality", 2),)),
            ),
            seat="opposition",
        ),
        replace(
            _month(
                "copies",
                2,
                Option("pass-on", "plausible", secret=True, effects=secret),
                Option("burn", "invented", secret=True),
            ),
            seat="opposition",
        ),
    )


def _actions() -> tuple[Action, ...]:
    contest: tuple[Effect, ...] = (_change("contested", 100, "target"),)
    keep: tuple[Effect, ...] = (_change("sheltered", 1, "target"),)
    ask: tuple[Effect, ...] = (_change("watch", 2),)
    obeyed = NumberIs("number", "authority", at_least=30)
    people = ("kirov", "molotov")
    one, hour = {"supporters": 1}, {"desk-time": 1}
    return (
        Action("visit", "opposition", "politics", "organisation", "turn", one, None, contest),
        Action("shelter", "opposition", "appointment", "person", "game", one, None, keep, people),
        Action("ask", "general-secretary", "politics", "centre", "turn", hour, obeyed, ask),
    )


def _paper() -> Form:
    fields = {
        "subject": (Choice("regime", {"weight": 100, "risk": 4, "taken-up": 100}),),
        "signatures": (
            Choice("one", {"standing": 1}),
            Choice("many", {"weight": 50, "standing": 3}),
        ),
        "addressee": (Choice("central-committee", {"reach": 50}, cost={"access": 1}),),
        "publicity": (
            Choice("sealed", {"reach": 10}),
            Choice("hand-to-hand", {"reach": 300}),
        ),
    }
    return Form("paper", "opposition", fields)


def _endings() -> tuple[Ending, ...]:
    quiet = Clause("quiet", NumberIs("number", "scrutiny", at_most=20))
    heard = Clause("heard", NumberIs("number", "platform", at_least=900))
    return (
        Ending("order", "general-secretary", (quiet,)),
        Ending("drift", "general-secretary"),
        Ending("heard", "opposition", (heard, quiet)),
        Ending("unheard", "opposition"),
    )


def _vote() -> Vote:
    return Vote(
        id="monopoly",
        body="plenum",
        turn=3,
        options=("restore", "leave"),
        open=True,
        stances={"lenin": 900, "trotsky": 800},
        pull=100,
        outcomes={"restore": (_change("lenin-confidence", 20),)},
        waverers={each.person: each for each in _waverers()},
    )


def _offers() -> tuple[Offer, ...]:
    """Two of each seat, one of which is a threat."""
    seen: tuple[Effect, ...] = (_change("exposure", 1, "politburo"),)
    return (
        Offer("rest", "general-secretary", "bed", 900, 30, {"fund": 1500}),
        Offer("hint", "general-secretary", "fear", 1400, -60, {"desk-time": 1}, seen),
        Offer("copy", "opposition", "file", 1000, 0, {"access": 1}),
        Offer("friends", "opposition", "bed", 800, 25, {"supporters": 1}),
    )


def _waverers() -> tuple[Waverer, ...]:
    """Two who waver; Trotsky hears of no threat, and Molotov of no copy, which everybody knows."""
    return (
        Waverer("t", "trotsky", "file", ("rest", "copy", "friends"), (Rejection("hint"),)),
        Waverer(
            "m", "molotov", "bed", ("rest", "hint", "friends"), (Rejection("copy", known=True),)
        ),
    )


def _circular() -> Form:
    require = {"compliance": 200, "load": 30, "resentment": 5}
    fields = {
        "subject": (Choice("reports", local={"reporting": 1}),),
        "instruction": (Choice("require", require),),
        "voice": (Choice("secretariat"),),
        "agreed": (Choice("no-one", {"scrutiny": 1, "noticed": 100}),),
        "secrecy": (Choice("secret", sent={"fund": -200}),),
        "addressees": (Choice("all-guberniyas"),),
    }
    return Form("circular", "general-secretary", fields)


def _aims() -> tuple[Aim, ...]:
    return (
        Aim(
            "trust",
            NumberIs("number", "lenin-confidence", at_least=640),
            Quantity("number", ("lenin-confidence",)),
            640,
            "permille",
        ),
        Aim(
            "quiet",
            NumberIs("number", "scrutiny", at_most=20),
            Quantity("number", ("scrutiny",)),
            20,
            "points",
        ),
    )


def _measure() -> Measure:
    return Measure(
        id="monopoly-for",
        quantity=Quantity("vote", ("monopoly", "restore")),
        recorded=3,
        low=2,
        high=3,
        unit="votes",
        confidence="verified",
        span=3,
        kind="input",
    )
