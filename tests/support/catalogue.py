"""Every page as a list of pictures: what to show, of which game, and what to do there first.

Data only. A name is a path: what it is a picture of, and for pages of a game whose game and when.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from game.rules.ids import OFFICE, SEATS, Id, Seat

SEED = "PICTURES"
LAST = 10_000
"""A turn after every last one."""

Verb = Literal["use", "try", "point", "explain", "press", "enter", "back", "arrow", "type", "turn"]


@dataclass(frozen=True, slots=True)
class Do:
    """One thing that a player does. `try` uses a node where there is one: layouts differ."""

    verb: Verb
    what: str = ""


@dataclass(frozen=True, slots=True)
class Moment:
    """A game, played by the record to the opening of a turn or, `cleared`, to its end."""

    scenario: Id
    seat: Seat
    turn: int
    cleared: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """A screen outside a game or a page of one, and what is done there before it is drawn."""

    screen: str
    at: str = ""
    steps: tuple[Do, ...] = ()
    moment: Moment | None = None
    settings: Mapping[str, object] = field(default_factory=dict)
    saves: bool = False
    """Whether there are saved games."""
    packages: Literal["none", "full", "safe"] = "none"
    """Which packages there are: see `mods_shown`."""


def use(*keys: str) -> tuple[Do, ...]:
    """Activate nodes by key, one after another."""
    return tuple(Do("use", key) for key in keys)


def press(*commands: str) -> tuple[Do, ...]:
    """Named keys, one after another."""
    return tuple(Do("press", command) for command in commands)


ENTER, BACK, EXPLAIN, END = Do("enter"), Do("back"), Do("explain"), Do("turn", "2")

PUT_AWAY = (Do("try", "next"),)
"""The outcome of the last card, which covers a desk that is clear."""
LAYERS: Mapping[Seat, tuple[str, ...]] = {
    "general-secretary": ("lean", "grip", "secretaries", "reports", "pay", "opposition"),
    "opposition": ("opposition", "ear", "lean", "secretaries"),
}
GROUPS = ("secretaries", "office", "assignments", "standing", "exposure", "country", "letters")
PARTS = (
    "first",
    "fates",
    "verdict",
    "endings",
    "record",
    "divergences",
    "other",
    "forecasts",
    "months",
    "readings",
    "people",
)
EARLY_BODIES = (
    "circle",
    "politburo",
    "orgburo",
    "secretariat",
    "central-committee",
    "control-commission",
    "sovnarkom",
    "council-of-labour-and-defence",
    "revolutionary-military-council",
    "komsomol-cc",
    "xi-congress",
    "xii-congress",
)
LATE_BODIES = ("joint-plenum", "politburo-and-presidium", "xiii-conference", "xiii-congress")
PEOPLE = ("stalin", "trotsky", "lenin", "kaganovich", "ksenofontov")
ENTRIES = {
    "people": PEOPLE,
    "glossary": ("ccc", "appointmentism"),
    "sources": (),
    "readings": ("circular-flow", "coalition-and-argument"),
    "record": (),
    "credits": (),
}
VOTES = {
    "monopoly-october": 7,
    "union-october": 7,
    "monopoly-december": 9,
    "regime-december": 9,
    "rabkrin-article": 10,
    "national-theses": 11,
    "political-report-xii": 12,
    "cc-enlargement": 13,
    "orgburo-addition": 18,
    "rvs-enlargement": 18,
    "letter-withhold": 19,
    "october-plenum": 20,
    "new-course": 23,
    "further-against-trotsky": 24,
    "clause-seven": 25,
    "xiii-conference": 26,
    "army-commission": 27,
    "rykov-sovnarkom": 27,
    "keep-secretary": 30,
    "letter-reading": 30,
    "xiii-congress": 30,
}
"""The votes of the whole campaign, and the turn at whose end each is held."""
CRITICS: Seat = "opposition"
ACTIONS: Mapping[Seat, tuple[Id, ...]] = {
    OFFICE: ("free-elections", "send-emissary", "hear-the-wages", "brief-the-press"),
    CRITICS: (
        "contest-conferences",
        "own-candidate",
        "shelter",
        "stay-in-office",
        "carry-wages",
        "expose-privileges",
        "demand-inquiry",
        "refuse-privileges",
        "speak-in-the-cells",
        "ask-for-the-floor",
    ),
}
SCENES: Mapping[Id, tuple[Id, Seat, int]] = {
    "the-stroke": ("tutorial", OFFICE, 2),
    "the-slap": ("new-post", OFFICE, 8),
    "the-telephone": ("the-notes", OFFICE, 1),
    "the-dictation": ("the-notes", OFFICE, 1),
    "the-request": ("the-notes", OFFICE, 4),
    "the-resignation": ("summer-lull", OFFICE, 4),
    "the-letter-of-8-october": ("the-discussion", CRITICS, 1),
    "the-forty-six": ("the-discussion", OFFICE, 2),
    "circular-200": ("the-discussion", CRITICS, 6),
    "the-train": ("the-discussion", CRITICS, 8),
    "the-death": ("the-discussion", OFFICE, 8),
    "the-oath": ("the-levy", OFFICE, 1),
    "the-funeral": ("the-levy", OFFICE, 2),
    "the-reading": ("the-levy", OFFICE, 5),
    "right-or-wrong": ("the-levy", CRITICS, 5),
}
"""The set scenes, and a game in which each comes."""
BEATS = (1, 3, 6)
"""The moments of a scene that there are pictures of."""
_VOTED = ("wall:on", "answer:B", "wall:on")
_SHOWN = ("wall:on", "wall:on")
_FORESEEN = (*_VOTED, "answer:B", "wall:on", *_SHOWN)
_ALL_SIX = 2 * (*_VOTED, *_SHOWN, *_FORESEEN, *_VOTED, *_SHOWN)
LESSON: Mapping[str, tuple[str, ...]] = {
    "ready": (),
    "matter": ("wall:on",),
    "vote": ("wall:on", "wall:on", "answer:A", "answer:B", "answer:B"),
    "followed": ("wall:on", "wall:on", "answer:B", "wall:on"),
    "record": ("wall:on", "wall:on", "answer:B", "wall:on", "wall:on"),
    "switch": ("wall:door",),
    "join": ("wall:door", "reach:network"),
    "no-way-in": ("wall:door", "reach:network", "wall:network"),
    "seats": ("wall:door", "reach:network", "wall:seats"),
    "slip": ("wall:on", *_ALL_SIX, "wall:on", "wall:on"),
}
"""A lesson on the wall, and what is pressed until it is there."""
SCENARIOS = (
    "tutorial",
    "new-post",
    "the-notes",
    "summer-lull",
    "the-discussion",
    "the-levy",
    "campaign",
)
LOOKS: Mapping[str, Mapping[str, object]] = {
    "night": {"theme": "night"},
    "high-contrast": {"theme": "high-contrast"},
    "easy-reading": {"easy_reading": True},
}
Named = tuple[str, Picture]


def catalogue() -> dict[str, Picture]:
    """Every picture by its name."""
    found = [*_outside(), *_archive("outside", None), *_looks(), *_openings(), *_scenes()]
    for seat in SEATS:
        for scenario, turn in (("tutorial", 1), ("the-discussion", 1), ("the-discussion", 5)):
            found += _game(Moment(scenario, seat, turn))
        found += _ends(seat)
        found += _votes(seat)
        found += _late(seat)
    names = [name for name, _ in found]
    assert len(names) == len(set(names)), [each for each in names if names.count(each) > 1]
    return dict(found)


def _outside() -> Iterator[Named]:
    yield "outside/cover", Picture("cover")
    for page in ("desk", "forms", "people", "things", "charts", "map"):
        yield f"outside/gallery-{page}", Picture(f"gallery-{page}")
    yield "outside/gallery-dialog", Picture("gallery-desk", "dialog")
    for name in ("title", "new-game", "settings", "load", "archive", "class", "wall", "unsaved"):
        yield f"outside/{name}", Picture(name)
    yield "outside/packages", Picture("packages", packages="full")
    yield "outside/packages-none", Picture("packages")
    yield "outside/packages-safe", Picture("packages", packages="safe")
    every = use("more:networks.zip")
    yield "outside/packages-every", Picture("packages", steps=every, packages="full")
    off = use("switch:words.zip:off")
    yield "outside/packages-off", Picture("packages", steps=off, packages="full")
    for name, pressed in LESSON.items():
        yield f"outside/lesson-{name}", Picture("class", steps=use("begin", *pressed))
    yield "outside/title-saves", Picture("title", saves=True)
    yield "outside/load-saves", Picture("load", saves=True)
    begun = Moment("tutorial", OFFICE, 1)
    for name in ("settings", "load"):
        steps = (BACK, *use(f"menu:{name}"))
        yield f"outside/{name}-from-a-game", Picture("desk", "", steps, begun, saves=True)
    yield "outside/load-delete", Picture("load", steps=use("delete:*"), saves=True)
    yield "outside/load-deleted", Picture("load", steps=use("delete:*", "delete"), saves=True)
    for number, game in enumerate(("01M8GA347X2SFJHTTZ76M2FHB1", "01M8GA34J2TH8PDSYV2VGATQWF")):
        yield (
            f"outside/old-game-{number + 1}",
            Picture("load", steps=use(f"open:{game}"), saves=True),
        )
    yield "outside/settings-end", Picture("settings", steps=(END,))
    yield "outside/settings-key", Picture("settings", steps=use("change:undo"))
    for scenario in SCENARIOS:
        for seat in SEATS:
            steps = use(f"scenario:{scenario}", f"seat:{seat}")
            yield f"outside/new-game-{scenario}-{seat}", Picture("new-game", steps=steps)
    more = use("more", "reading:coalition-and-argument", "preview:archive", "rival:bold")
    yield "outside/new-game-choices", Picture("new-game", steps=more)
    yield "outside/new-game-end", Picture("new-game", steps=(END,))


def _archive(name: str, moment: Moment | None) -> Iterator[Named]:
    """The archive, beside a game or without one; there it opens on nothing but by its nodes."""
    for section, entries in ENTRIES.items():
        first = use(f"section:{section}")
        yield f"{name}/archive-{section}", Picture("archive", steps=first, moment=moment)
        for entry in entries:
            steps = (*first, *use(f"item:{entry}"))
            found = Picture("archive", steps=steps, moment=moment)
            yield f"{name}/archive-{section}-{entry}", found
    words = (*use("search:entry"), Do("type", "kam"))
    yield f"{name}/archive-search", Picture("archive", steps=words, moment=moment)
    if moment is not None:
        steps = use("section:chronicle")
        yield f"{name}/archive-chronicle", Picture("archive", steps=steps, moment=moment)


def _looks() -> Iterator[Named]:
    """Other themes and letters."""
    moment = Moment("the-discussion", OFFICE, 5)
    counted = Moment("the-discussion", OFFICE, 6)
    for look, settings in LOOKS.items():
        for name in ("title", "settings"):
            yield f"looks/{look}-{name}", Picture(name, settings=settings)
        for page in ("desk", "map", "bodies", "reports", "circulars", "posts"):
            yield f"looks/{look}-{page}", Picture(page, moment=moment, settings=settings)
        found = Picture("vote", "counted", moment=counted, settings=settings)
        yield f"looks/{look}-vote", found


def _openings() -> Iterator[Named]:
    """The prologue and the first desk of every scenario from both seats."""
    for scenario in SCENARIOS:
        for seat in SEATS:
            begun = Moment(scenario, seat, 1)
            yield f"desks/{scenario}-{seat}-prologue", Picture("prologue", moment=begun)
            yield f"desks/{scenario}-{seat}", Picture("desk", moment=begun)


def _scenes() -> Iterator[Named]:
    """Every set scene, at its beginning and further on."""
    for name, game in SCENES.items():
        for beat in BEATS:
            yield f"scenes/{name}-{beat}", Picture("scene", f"{name}:{beat}", (), Moment(*game))


def _game(moment: Moment) -> Iterator[Named]:
    """Every page of a running game, and what can be opened and done there."""
    name = f"{moment.scenario}/{moment.seat}/{moment.turn}"

    def made(page: str, *steps: Do, at: str = "", **more: object) -> Picture:
        settings = dict(more)
        return Picture(page, at, steps, moment, settings)

    yield from _desk(name, moment)
    yield f"{name}/month", made("month")
    for part in ("sheet", "numbers", "chronicle"):
        yield f"{name}/month-{part}", made("month", at=part)
    yield from _map(name, moment)
    yield from _posts(name, moment)
    yield from _privileges(name, moment)
    yield from _forms(name, moment)
    yield from _actions(name, moment)
    bodies = (*EARLY_BODIES, *(LATE_BODIES[:1] if moment.scenario == "the-discussion" else ()))
    yield f"{name}/bodies", made("bodies")
    for body in bodies:
        yield f"{name}/bodies-{body}", made("bodies", at=body)
    person = made("bodies", *use("person:*"), at="politburo")
    yield f"{name}/bodies-person", person
    for group in GROUPS:
        yield f"{name}/reports-{group}", made("reports", at=group)
        yield f"{name}/reports-{group}-table", made("reports", *use("switch"), at=group)
    silent = made("reports", Do("point", "silent:*"), at="office")
    yield f"{name}/reports-pointed", silent
    yield f"{name}/returns", made("returns")
    if moment.scenario == "the-discussion":
        yield from _archive(name, moment)


def _desk(name: str, moment: Moment) -> Iterator[Named]:
    """The desk with a card, what came of it, dialogs, the end of the month."""
    scenes: dict[str, tuple[Do, ...]] = {
        "": (),
        "-sources": press("sources"),
        "-menu": (BACK,),
        "-help": press("help"),
        "-end": press("end-turn"),
        "-nothing-to-undo": press("undo"),
        "-outcome": use("option:1"),
        "-undone": (*use("option:1"), *press("undo")),
        "-next": use("option:1", "next"),
        "-scrolled": (END,),
    }
    if moment.seat == OFFICE:  # every card of its openings has a term of the glossary
        scenes["-explain"] = (EXPLAIN,)
    for scene, steps in scenes.items():
        yield f"{name}/desk{scene}", Picture("desk", "", steps, moment)
    asks = {"confirm_before_choice": True}
    yield f"{name}/desk-confirm", Picture("desk", "", use("option:1"), moment, asks)
    cleared = Moment(moment.scenario, moment.seat, moment.turn, cleared=True)
    yield f"{name}/desk-cleared", Picture("desk", "", PUT_AWAY, cleared)
    ended = (*PUT_AWAY, *press("end-turn"))
    yield f"{name}/desk-cleared-end", Picture("desk", "", ended, cleared)
    closed = (*ended, Do("try", "end:yes"))
    yield f"{name}/desk-closed", Picture("desk", "", closed, cleared)


def _map(name: str, moment: Moment) -> Iterator[Named]:
    """The map in its layers, moved, and with a region opened."""
    for layer in LAYERS[moment.seat]:
        yield f"{name}/map-{layer}", Picture("map", "", use(f"layer:{layer}"), moment)
    for region in ("moscow", "ural", "georgia"):
        yield f"{name}/map-at-{region}", Picture("map", f"secretary-{region}", (), moment)
    zoomed = press("zoom-in", "zoom-in")
    yield f"{name}/map-zoomed", Picture("map", "", zoomed, moment)
    yield f"{name}/map-pointed", Picture("map", "", (Do("point", "map"),), moment)
    yield f"{name}/map-walked", Picture("map", "", (Do("arrow", "right"),), moment)
    yield f"{name}/map-opened", Picture("map", "", (ENTER,), moment)
    yield f"{name}/map-help", Picture("map", "", press("help"), moment)


def _posts(name: str, moment: Moment) -> Iterator[Named]:
    """The list of posts, one that is held, one that is vacant, and the plan."""
    filters = ("all", "vacant", "placed", "elected", "offices")
    for each in filters:
        yield f"{name}/posts-{each}", Picture("posts", "", use(f"filter:{each}"), moment)
    for post in ("secretary-moscow", "secretary-ural", "chairman-rvs", "editor-pravda"):
        yield f"{name}/posts-at-{post}", Picture("posts", post, (), moment)
    yield f"{name}/posts-sorted", Picture("posts", "", use("posts-table:head:1"), moment)
    if moment.seat != OFFICE:
        return
    acts: dict[str, tuple[str, tuple[Do, ...]]] = {
        "plan": ("plan", ()),
        "plan-more": ("plan", use("monthly:more", "responsible:more")),
        "plan-given": ("plan", use("monthly:more", "confirm")),
        "recall": ("secretary-ural", use("act:recall")),
        "recalled": ("secretary-ural", use("act:recall", "confirm")),
        "transfer": ("secretary-ural", use("act:transfer")),
        "transfer-to": ("secretary-moscow", use("act:transfer", "to:[d-z]*")),
        "transferred": ("secretary-moscow", use("act:transfer", "confirm")),
        "vacated": ("secretary-ural", (*use("act:recall", "confirm"), *use("candidate:*"))),
    }
    for act, (at, steps) in acts.items():
        yield f"{name}/posts-{act}", Picture("posts", at, steps, moment)
    after = use("act:recall", "confirm")
    for manner in ("elected", "recommended", "appointed"):
        steps = (*after, *use("candidate:*", f"manner:{manner}"))
        yield f"{name}/posts-by-{manner}", Picture("posts", "secretary-ural", steps, moment)
    steps = (*after, *use("everyone"))
    yield f"{name}/posts-everyone", Picture("posts", "secretary-ural", steps, moment)
    steps = (*after, *use("candidate:*", "confirm"))
    yield f"{name}/posts-filled", Picture("posts", "secretary-ural", steps, moment)


def _privileges(name: str, moment: Moment) -> Iterator[Named]:
    """The ledger, the order with its targets, what came of it."""
    yield f"{name}/privileges", Picture("privileges", moment=moment)
    if moment.seat != OFFICE:
        return
    kinds = ("pay-supplement", "goods-ration", "flat", "treatment-abroad", "regional-ration")
    for kind in kinds:
        yield f"{name}/privileges-{kind}", Picture("privileges", "", use(f"what:{kind}"), moment)
    listed = use("what:flat", "target")
    scenes: dict[str, tuple[Do, ...]] = {
        "target": listed,
        "search": (*listed, Do("type", "ka")),
        "aimed": (*listed, *use("pick:*")),
        "more": use("amount:more"),
        "granted": use("what:goods-ration", "confirm"),
        "sources": use("sources"),
    }
    for scene, steps in scenes.items():
        yield f"{name}/privileges-{scene}", Picture("privileges", "", steps, moment)


def _forms(name: str, moment: Moment) -> Iterator[Named]:
    """The two forms: the draft, what is chosen, what was sent."""
    page, listed = ("circulars", "sent") if moment.seat == OFFICE else ("papers", "out")
    first, second = (
        (("subject:pay", "voice:central-committee"), ("instruction:require", "secrecy:secret"))
        if moment.seat == OFFICE
        else (("subject:wages", "signatures:many"), ("addressee:cells-of-moscow",))
    )
    scenes: dict[str, tuple[Do, ...]] = {
        "": (),
        "-chosen": use(*first),
        "-chosen-more": use(*first, *second),
        "-done": use("confirm"),
        "-another": use("confirm", "another"),
        "-list": use(f"tabs:{listed}"),
        "-list-after": (*use("confirm", f"tabs:{listed}"),),
    }
    for scene, steps in scenes.items():
        yield f"{name}/{page}{scene}", Picture(page, "", steps, moment)


def _actions(name: str, moment: Moment) -> Iterator[Named]:
    """Each action, the first target, what came of it."""
    yield f"{name}/actions", Picture("actions", moment=moment)
    yield f"{name}/actions-sources", Picture("actions", "", press("sources"), moment)
    for action in ACTIONS[moment.seat]:
        first = (Do("try", f"action:{action}"),)
        yield f"{name}/actions-{action}", Picture("actions", "", first, moment)
        done = (*first, Do("try", "confirm"))
        yield f"{name}/actions-{action}-done", Picture("actions", "", done, moment)


def _ends(seat: Seat) -> Iterator[Named]:
    """The debrief with all its parts, and the pages of a game that is over."""
    for scenario in ("tutorial", "the-discussion"):
        moment, name = Moment(scenario, seat, LAST), f"{scenario}/{seat}/end"
        for part in PARTS:
            yield f"{name}/debrief-{part}", Picture("debrief", part, (), moment)
        scenes: dict[str, tuple[str, tuple[Do, ...]]] = {
            "months-table": ("months", press("explain")),
            "fates-read": ("fates", (Do("try", "every"),)),
            "saved": ("verdict", use("save")),
            "menu": ("verdict", (BACK,)),
            "help": ("verdict", press("help")),
        }
        for scene, (at, steps) in scenes.items():
            yield f"{name}/debrief-{scene}", Picture("debrief", at, steps, moment)
        yield f"{name}/month", Picture("month", moment=moment)
        for page in ("desk", "bodies", "map", "posts", "reports", "returns", "funnel"):
            yield f"{name}/{page}", Picture(page, moment=moment)
        yield f"{name}/chronicle", Picture("archive", "chronicle", (), moment)
    moment, name = Moment("the-discussion", seat, LAST), f"the-discussion/{seat}/end"
    measure = use("measures:[!h]*")
    yield f"{name}/debrief-measure", Picture("debrief", "record", measure, moment)
    yield f"{name}/map-returns", Picture("map", "", use("layer:returns"), moment)
    for body in LATE_BODIES:
        yield f"{name}/bodies-{body}", Picture("bodies", body, (), moment)
    for region in ("moscow", "ural"):
        found = Picture("returns", f"xiii-conference/{region}", (), moment)
        yield f"{name}/returns-{region}", found


def _votes(seat: Seat) -> Iterator[Named]:
    """Every vote of the campaign: before it, while names are called, and counted."""
    for vote, turn in VOTES.items():
        name = f"votes/{seat}/{turn:02}-{vote}"
        before = Moment("campaign", seat, turn)
        yield f"{name}-before", Picture("vote", vote, (), before)
        if seat == OFFICE:
            after = Moment("campaign", seat, turn + 1)
            yield f"{name}-after", Picture("vote", vote, (), after)
    for turn in sorted(set(VOTES.values())):
        name, moment = f"votes/{seat}/{turn:02}", Moment("campaign", seat, turn + 1)
        yield f"{name}-counted", Picture("vote", "counted", (), moment)
        if seat != OFFICE:  # ballots by the record are the same from both seats
            continue
        yield f"{name}-held", Picture("vote", "held", (), moment)
        yield f"{name}-called", Picture("vote", "held", (Do("try", "go-on"),), moment)
        yield f"{name}-then", Picture("vote", "counted", (ENTER,), moment)
    forecast = (*use("forecast:*"), Do("arrow", "right"), *use("write-down"))
    at = Moment("campaign", seat, 9)
    yield f"votes/{seat}/forecast", Picture("vote", "regime-december", forecast, at)
    cleared, away = Moment("campaign", seat, 9, cleared=True), (*PUT_AWAY, Do("try", "way:vote"))
    yield f"votes/{seat}/from-the-tray", Picture("desk", "", use("vote:*"), at)
    yield f"votes/{seat}/from-a-cleared-desk", Picture("desk", "", away, cleared)


def _late(seat: Seat) -> Iterator[Named]:
    """The last turn of the campaign, when most has happened."""
    moment, name = Moment("campaign", seat, 31), f"campaign/{seat}/31"
    for page in ("desk", "month", "map", "posts", "privileges", "actions", "bodies", "returns"):
        yield f"{name}/{page}", Picture(page, moment=moment)
    page, listed = ("circulars", "sent") if seat == OFFICE else ("papers", "out")
    yield f"{name}/{page}", Picture(page, moment=moment)
    yield f"{name}/{page}-list", Picture(page, listed, (), moment)
    for group in GROUPS:
        yield f"{name}/reports-{group}", Picture("reports", group, (), moment)
    for assembly in ("xii-congress", "xiii-conference", "xiii-congress"):
        yield f"{name}/returns-{assembly}", Picture("returns", assembly, (), moment)
        yield f"{name}/funnel-{assembly}", Picture("funnel", assembly, (), moment)
        regions = Picture("funnel", assembly, use("table"), moment)
        yield f"{name}/funnel-{assembly}-regions", regions
    for layer in (*LAYERS[seat], "returns"):
        yield f"{name}/map-{layer}", Picture("map", "", use(f"layer:{layer}"), moment)
    yield f"{name}/chronicle", Picture("archive", "chronicle", (), moment)
    yield f"{name}/chronicle-end", Picture("archive", "chronicle", (END,), moment)
    for body in LATE_BODIES:
        yield f"{name}/bodies-{body}", Picture("bodies", body, (), moment)
    over = Moment("campaign", seat, LAST)
    for part in PARTS:
        yield f"campaign/{seat}/end/debrief-{part}", Picture("debrief", part, (), over)
