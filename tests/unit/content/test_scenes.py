"""What an author can get wrong in a set scene, told at its place."""

import shutil
from pathlib import Path

import pytest

from game.content import load

BASE = Path(__file__).parents[2] / "content" / "base"
SOUND = "sound: {name: telephone, caption: A telephone rings}"
ECHO = "echo: {card: first-letter, options: [ask], mark: You asked in April}"
WHEN = "when: {kind: number, number: authority, at_least: 20}"
FACE = "portrait: {person: molotov, role: A secretary}"


@pytest.mark.parametrize(
    ("good", "bad", "code"),
    [
        (SOUND, SOUND.replace("telephone,", "trumpet,"), "E106"),
        (FACE, "picture: {name: a-lake, alt: A lake}", "E106"),
        (FACE, FACE.replace("molotov", "molotow"), "E201"),
        (ECHO, ECHO.replace("[ask]", "[shout]"), "E201"),
        (ECHO, ECHO.replace("[ask]", "[]"), "E106"),
        (ECHO, ECHO.replace("first-letter", "second-letter").replace("[ask]", "[wait]"), "E201"),
        (WHEN, "when: {kind: number, number: authority, at_least: 130}", "E301"),
        (WHEN, "when: {kind: month, first: '1922-06', last: '1922-04'}", "E301"),
        (WHEN, "when: {kind: chosen, card: third-letter, option: pay}", "E361"),
        ("- id: it-counts", "- id: he-asked", "E205"),
        ("cards: [second-letter]", "cards: []", "E106"),
        ("cards: [second-letter]", "cards: [second-lettre]", "E201"),
        ("date: '1922-05-10'", "date: '1922-05-32'", "E401"),
        ("sources: [{source: handbook, locator: p. 7}]", "sources: []", "E408"),
        ("text: Now they write.", "text: Now they write" + " and write" * 20 + ".", "W506"),
    ],
)
def test_a_mistake_is_found_where_it_stands(good: str, bad: str, code: str, tmp_path: Path) -> None:
    root = tmp_path / "base"
    shutil.copytree(BASE, root)
    file = root / "scenes.yaml"
    text = file.read_text(encoding="utf-8")
    assert text.count(good) == 1
    file.write_text(text.replace(good, bad), encoding="utf-8")
    found = [each for each in load(root).findings if each.spot.path == file]
    assert code in {each.code for each in found}


def test_the_card_of_a_scene_cannot_be_quoted_by_it(tmp_path: Path) -> None:
    root = tmp_path / "base"
    shutil.copytree(BASE, root)
    file = root / "scenes.yaml"
    text = file.read_text(encoding="utf-8")
    own = "echo: {card: second-letter, options: [ask-again], mark: You asked again}"
    file.write_text(text.replace(ECHO, own), encoding="utf-8")
    (finding,) = load(root).findings
    assert finding.code == "E361"
    assert "before second-letter is answered" in finding.message
