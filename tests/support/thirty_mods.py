"""Thirty packages over the small content of tests, each of a kind that people make."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.support.mods import mod, patch, term

CARD = """cards:
  - id: {id}
    role: tray
    act: appointment
    theme: provinces
    window: {{first: '1922-04', last: '1922-06'}}
    weight: {weight}
    date: '1922-05'
    place: Penza
    illustration: telegraph
    alt: A telegraph office at night.
    title: {title}
    text: A telegram has come from Penza, and it is long.{beside}
    confidence: recalled
    sources: [{{source: handbook, locator: p. 7}}]
    options:
      - id: read
        label: Read it
        text: It is forty pages long.
        grade: plausible
        cost: {{desk-time: 1}}
        effects:
          - {effect}
        outcome: It says little.
        record: It is not known who read it.
      - id: file
        label: File it
        text: It will keep.
        grade: plausible
        outcome: It is filed.
        record: It is not known who read it.
"""
PERSON = """people:
  - id: {id}
    name: A clerk
    full_name: A clerk of the registry
    bio: He {does}.
    fate: Nobody has written it down.
    tie: {tie}
    line: 0
    competence: 500
    portrait: {{hair: cropped}}
    alt: A man with a pen.
    confidence: estimated
    invented: true
"""
POST = "posts:\n  - {{id: {id}, kind: department, name: {name}, about: Keeps the drawers.}}\n"
ENDING = """endings:
  - id: {id}
    name: Heeded
    text: The letters were {text}.
    seat: general-secretary
    picture: card-index
    precedence: 20
    clauses:
      - id: weight
        name: Authority is high
        met: {{kind: number, number: authority, at_least: {n}}}
"""
PROGRAMME = """programmes:
  - id: {id}
    name: A quiet desk
    text: Let {what} be.
    seat: general-secretary
    scenarios: [spring]
    aims:
      - id: authority
        name: Be obeyed
        met: {{kind: number, number: authority, at_least: {n}}}
        shows: {{kind: number, of: [authority]}}
        target: {n}
        unit: points
"""
READING = """readings:
  - id: {id}
    like: circular-flow
    name: Another flow
    historian: Another historian
    text: It flows otherwise.
    evidence_for: The letters.
    evidence_against: The answers.
    sources: [{{source: handbook, locator: p. 12}}]
    coefficients: {{{name}: {n}}}
"""


@dataclass(frozen=True, slots=True)
class Mod:
    """A package of one file, and what its next version says instead of `old`."""

    id: str
    text: str
    old: str
    new: str

    def written(self, folder: Path, *, newer: bool = False) -> Path:
        """The package as it was first, or as its next version has it."""
        assert self.old in self.text
        text = self.text.replace(self.old, self.new) if newer else self.text
        return mod(folder, self.id, text)


def _cards() -> Iterator[tuple[str, str, str]]:
    own = "{kind: change, number: authority, by: 3}"
    yield (
        CARD.format(id="telegram", title="A telegram", weight=30, effect=own, beside=""),
        "by: 3",
        "by: -5",
    )
    flag = "{kind: set-flag, flag: telegram-read}"
    asked = CARD.format(id="long-telegram", title="A long one", weight=30, effect=flag, beside="")
    yield asked, "telegram-read}", "telegram-filed}"
    place = "{kind: place, post: secretary-penza, person: kuibyshev, manner: recommended}"
    yield (
        CARD.format(id="a-name", title="A name", weight=30, effect=place, beside=""),
        "kuibyshev",
        "molotov",
    )
    fuse = "{kind: fuse, turns: 1, effects: [{kind: change, number: grip, at: penza, by: 40}]}"
    yield (
        CARD.format(id="slow-wire", title="A slow wire", weight=30, effect=fuse, beside=""),
        "turns: 1",
        "turns: 2",
    )
    heavy = CARD.format(id="heavy", title="A heavy one", weight=30, effect=own, beside="")
    yield heavy, "weight: 30", "weight: 1"
    lasting = CARD.format(id="lasting", title="It lasts", weight=30, effect=own, beside="")
    yield lasting, "last: '1922-06'", "last: '1922-05'"


def _people() -> Iterator[tuple[str, str, str]]:
    for n, (does, tie) in enumerate((("writes", 0), ("listens", 200), ("asks", -200))):
        yield PERSON.format(id=f"clerk-{n}", does=does, tie=tie), f"tie: {tie}", "tie: 900"


def _posts() -> Iterator[tuple[str, str, str]]:
    for n, name in enumerate(("Keeper", "Reader", "Copyist")):
        yield POST.format(id=f"post-{n}", name=name), f"name: {name}", "name: Filer"


def _endings() -> Iterator[tuple[str, str, str]]:
    for n, least in enumerate((0, 41, 100)):
        yield (
            ENDING.format(id=f"heeded-{n}", text="read", n=least),
            f"at_least: {least}",
            "at_least: 30",
        )


def _programmes() -> Iterator[tuple[str, str, str]]:
    for n, least in enumerate((10, 45, 90)):
        yield (
            PROGRAMME.format(id=f"quiet-{n}", what="others", n=least),
            f"at_least: {least}",
            "at_least: 60",
        )


def _readings() -> Iterator[tuple[str, str, str]]:
    for n, (name, value) in enumerate((("turnover", 40), ("kappa", 900), ("requests", 320))):
        yield READING.format(id=f"flow-{n}", name=name, n=value), f"{name}: {value}", f"{name}: 77"


def _patches() -> Iterator[tuple[str, str, str]]:
    card = "cards/first-letter"
    yield patch(card, "{set: title, to: Another first letter}"), "Another", "One more"
    yield (
        patch(card, "{set: 'options[ask].effects[change:authority].by', to: 9}"),
        "to: 9",
        "to: -9",
    )
    yield patch(card, "{set: 'options[wait].label', to: Wait}"), "to: Wait", "to: Leave it"
    yield patch("cards/late-answer", "{set: weight, to: 25}"), "25", "2"
    yield patch("numbers/authority", "{set: start, to: 60}"), "60", "20"
    yield patch("readings/circular-flow", "{set: coefficients.turnover, to: 90}"), "90", "10"
    yield patch("people/molotov", "{set: tie, to: -400}"), "-400", "900"
    yield patch("texts/en", "{set: ui.close, to: Shut}"), "Shut", "Away"


def _terms() -> Iterator[tuple[str, str, str]]:
    yield term("registry"), "A word", "Another word"


KINDS: tuple[tuple[str, Callable[[], Iterable[tuple[str, str, str]]]], ...] = (
    ("card", _cards),
    ("person", _people),
    ("post", _posts),
    ("ending", _endings),
    ("programme", _programmes),
    ("reading", _readings),
    ("patch", _patches),
    ("term", _terms),
)

MODS = tuple(Mod(f"{kind}-{n}", *made) for kind, makes in KINDS for n, made in enumerate(makes()))
