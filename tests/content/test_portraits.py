"""What is said of a head is what is drawn."""

from collections import Counter

import pytest

from game.rules.archive import PersonNote, Portrait
from tests.support import core

WORDS = {
    "hair": {
        "bald": "bald",
        "swept": "brushed back",
        "bush": "standing up",
        "curly": "curly",
        "wavy": "wavy",
        "crest": "brushed up high",
        "receding": "receding",
        "thinning": "thin",
        "parted": "parted",
        "cropped": "cropped",
        "shaven": "shaven head",
        "fringe": "fringe",
        "bun": "in a bun",
        "knot": "in a knot",
        "crown": "put up high",
        "bob": "bobbed",
        "side": "parted at the side",
    },
    "beard": {
        "goatee": "goatee",
        "imperial": "tuft on the chin",
        "full": "full beard",
        "short": "short beard",
        "wedge": "pointed beard",
        "long": "long beard",
        "spade": "broad beard",
        "whiskers": "side whiskers",
        "collar": "beard around the chin",
        "stubble": "stubble",
    },
    "moustache": {
        "heavy": "heavy moustache",
        "trim": "trimmed moustache",
        "long": "drooping moustache",
        "walrus": "bushy moustache",
        "brush": "clipped moustache",
        "curled": "curled moustache",
        "thin": "thin moustache",
    },
    "glasses": {
        "pince": "pince-nez",
        "round": "round glasses",
        "oval": "wire glasses",
        "thick": "dark-rimmed glasses",
    },
    "cap": {
        "peaked": "peaked cap",
        "student": "student’s cap",
        "flat": "flat cap",
        "budenovka": "pointed cloth helmet",
        "papakha": "tall lambskin hat",
        "fur": "fur cap",
        "skullcap": "embroidered skullcap",
        "shawl": "shawl",
        "kerchief": "red kerchief",
        "hat": "felt hat",
    },
    "collar": {
        "tie": "a tie",
        "bow": "bow tie",
        "tunic": "tunic",
        "wing": "stiff collar",
        "lace": "lace collar",
        "round": "round white collar",
        "open": "open at the neck",
        "fur": "fur collar",
        "scarf": "a scarf",
    },
}
"""The words by which an `alt` says a feature; hair colour and coat are said as they are called."""

PEOPLE = sorted(core.pack().archive.people.values(), key=lambda note: note.id)


def _alt(note: PersonNote) -> str:
    return core.english().plain(f"person.{note.id}.alt") or ""


def _wrong(portrait: Portrait, alt: str) -> list[str]:
    wrong = []
    for kind, words in WORDS.items():
        chosen = getattr(portrait, kind)
        said = words.get(chosen or "", "")
        if said not in alt:
            wrong.append(f"{chosen} is not said")
        others = [w for name, w in words.items() if w in alt and w not in said and name != chosen]
        wrong += [
            f"{word!r} is not drawn" for word in others if kind in ("beard", "glasses", "cap")
        ]
    if ("moustache" in alt) != bool(portrait.moustache):
        wrong.append("moustache")
    return wrong


@pytest.mark.parametrize("note", PEOPLE, ids=lambda note: note.id)
def test_the_words_for_a_head_say_what_is_drawn(note: PersonNote) -> None:
    assert _wrong(note.portrait, _alt(note)) == []


def test_words_that_say_something_else_are_found() -> None:
    drawn = Portrait(hair="bald", glasses="round", collar="tie")
    assert not _wrong(drawn, "A man: bald and round glasses, in a dark coat and a tie.")
    assert _wrong(drawn, "A man: bald and pince-nez, in a dark coat and a tie.") == [
        "round is not said",
        "'pince-nez' is not drawn",
    ]
    assert _wrong(drawn, "A man: bald, round glasses and a moustache, with a tie.") == ["moustache"]


def test_people_can_be_told_apart() -> None:
    heads = Counter(note.portrait for note in PEOPLE)
    assert [head for head, count in heads.items() if count > 1] == []


def test_women_are_drawn_as_women_and_an_old_one_as_old() -> None:
    krupskaya = core.pack().archive.people["krupskaya"].portrait
    assert (krupskaya.hair, krupskaya.jaw, krupskaya.age) == ("bun", "soft", "old")
    assert "an elderly woman" in _alt(core.pack().archive.people["krupskaya"])
