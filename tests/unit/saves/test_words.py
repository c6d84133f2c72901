"""What saving may tell the player has words."""

import re
from pathlib import Path

from tests.support import core

GAME = Path(__file__).parents[3] / "game"
KEY = re.compile(r'"(save\.[a-z.-]+[a-z])"')
PLURAL = re.compile(r"\.(one|other)$")
MADE_UP = {f"save.note.{kind}" for kind in ("fork", "branch", "renewed")}


def test_every_key_of_saving_has_words_and_every_word_a_key() -> None:
    used = {key for path in GAME.rglob("*.py") for key in KEY.findall(path.read_text("utf-8"))}
    written = {key for key in core.pack().texts["en"] if key.startswith("save.")}
    written = {PLURAL.sub("", key) for key in written}
    assert used | MADE_UP == written
