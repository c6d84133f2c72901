"""A whole scenario, small enough to hold in the head: what tests of the rules and of play stand on.

Two regions, four people, three months, five cards, one vote, two privileges, and a circular with
one choice in each field. Every month has its card; `notes` brings a matter of the tray with it.
"""

from collections.abc import Mapping

from game.rules.archive import Archive, Pack
from game.rules.conditions.flag import Flag
from game.rules.conditions.number import NumberIs
from game.rules.effects import Effect
from game.rules.effects.change_number import ChangeNumber
from game.rules.effects.fuse import LightFuse
from game.rules.effects.mandate import Mandate
from game.rules.effects.set_flag import SetFlag
from game.rules.ids import Scope
from game.rules.moves import Choose
from game.rules.scenario import (
    Aim,
    Body,
    Card,
    CircularChoice,
    CircularForm,
    Measure,
    Number,
    Option,
    Organisation,
    Person,
    Post,
    Privilege,
    Programme,
    Quantity,
    Reading,
    RecordedAct,
    Scenario,
    Turn,
    Vote,
)

# by id: lowest, highest and first value
_CENTRE: Mapping[str, tuple[int, int, int]] = {
    "desk-time": (0, 6, 5),
    "cadres": (0, 30, 3),
    "fund": (0, 900_000, 84_000),
    "authority": (0, 100, 40),
    "scrutiny": (0, 100, 12),
    "lenin-confidence": (0, 1000, 640),
    "letter-sharpness": (0, 1000, 0),
    "paid-functionaries": (0, 90_000, 15_325),
    "staff-ceiling": (0, 90_000, 15_500),
    "instructors": (0, 200, 8),
    "summons-plan": (0, 20, 2),
    "reports-demanded": (0, 200, 0),
    "circulars-sent": (0, 999, 0),
    "discussion": (0, 1000, 350),
    "transfers-rule": (0, 1000, 40),
    "assignments-plan": (0, 2000, 500),
    "responsible-share": (0, 1000, 400),
    "assignments-backlog": (0, 20_000, 0),
    "assignments-responsible": (0, 99_999, 0),
    "assignments-rank-and-file": (0, 99_999, 0),
    "assignments-quality": (0, 1000, 700),
    "wage-index": (0, 2000, 380),
    "strikes": (0, 1000, 200),
}
_CHARTED = ("authority", "fund", "lenin-confidence", "scrutiny")
_ORGANISATION: Mapping[str, tuple[int, int, int]] = {
    "delegates": (0, 200, 5),
    "members": (0, 900_000, 5000),
    "grip": (0, 1000, 300),
    "squabble": (0, 1000, 300),
    "load": (0, 1000, 100),
    "reporting": (0, 3, 1),
    "contentment": (0, 1000, 520),
    "loyalty": (0, 1000, 450),
    "opposition-factory": (0, 1000, 80),
    "opposition-office": (0, 1000, 110),
    "opposition-student": (0, 1000, 180),
    "opposition-army": (0, 1000, 90),
    "opposition-village": (0, 1000, 60),
    "elected": (0, 20, 1),
    "recommended": (0, 20, 0),
    "appointed": (0, 20, 0),
    "replaced": (0, 99, 0),
    "moved": (0, 99, 0),
    "inspected": (0, 1, 0),
    "given-ration": (0, 10, 0),
}
_OTHERS: Mapping[str, tuple[Scope, int, int, int]] = {
    "tie": ("person", -1000, 1000, 0),
    "line": ("person", -1000, 1000, 0),
    "exposure": ("audience", 0, 100, 0),
    "rank-loyalty": ("rank", 0, 1000, 450),
    "pay": ("rank", 0, 400, 20),
    "mandate": ("vote", -1000, 1000, 0),
    "given-supplement": ("rank", 0, 10, 0),
}
COEFFICIENTS: Mapping[str, int] = {
    "placement-grip": 120,
    "placement-delay": 1,
    "native-decay": 30,
    "welcome-bonus": 60,
    "imposed-resentment": 40,
    "appoint-resentment": 60,
    "turnover": 20,
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
        bodies={"plenum": Body("plenum", ("lenin", "trotsky", "molotov"))},
        votes={"monopoly": _vote()},
        privileges={
            "ration": Privilege("ration", "organisation", 500, 30, 2, 1, 1, 10),
            "supplement": Privilege("supplement", "rank", 1000, 20, 3, 1, 1, 10, {"central": 2}),
        },
        form=_form(),
        programmes={"hold": Programme("hold", _aims())},
        measures=(_measure(),),
        holdings={
            "secretary-north": ("local", "elected"),
            "secretary-south": (None, "elected"),
            "head-uchraspred": ("molotov", "appointed"),
        },
        recorded=(RecordedAct(2, Choose("roads", "mend")),),
        refill={"desk-time": 5, "fund": 9000},
        tray_size=3,
    )


def pack() -> Pack:
    """A pack with that scenario, its texts all but missing."""
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


def _numbers() -> dict[str, Number]:
    found = {
        name: Number(name, "centre", "points", *bounds, charted=name in _CHARTED)
        for name, bounds in _CENTRE.items()
    }
    for name, bounds in _ORGANISATION.items():
        found[name] = Number(name, "organisation", "permille", *bounds)
    for name, (scope, low, high, start) in _OTHERS.items():
        found[name] = Number(name, scope, "permille", low, high, start)
    return found


def _region(name: str, bureau: str, *, factory: int, delegates: int) -> Organisation:
    strata = {
        "factory": factory,
        "office": 100,
        "student": 50,
        "army": 50,
        "village": 800 - factory,
    }
    return Organisation(name, bureau, 3, strata, {"delegates": delegates, "grip": 350})  # type: ignore[arg-type]  # strata are spelt as in ids.Stratum


def _change(number: str, by: int, at: str | None = None) -> ChangeNumber:
    return ChangeNumber("change", number, by, at)


def _month(name: str, turn: int, *options: Option) -> Card:
    return Card(name, "month", "politics", turn, turn, dated=True, weight=10, options=options)


def _cards() -> tuple[Card, ...]:
    dearer: tuple[Effect, ...] = (_change("authority", -1), _change("contentment", 30, "all"))
    later = LightFuse("fuse", 1, (_change("grip", 40, "north"),))
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
    )


def _form() -> CircularForm:
    return CircularForm(
        subject=(CircularChoice("reports", carried_out={"reporting": 1}),),
        instruction=(CircularChoice("require", compliance=200, load=30, resentment=5),),
        voice=(CircularChoice("secretariat"),),
        agreed=(CircularChoice("no-one", scrutiny=1, noticed=100),),
        secrecy=(CircularChoice("secret", sent={"fund": -200}),),
        addressees=(CircularChoice("all-guberniyas"),),
    )


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
    )
