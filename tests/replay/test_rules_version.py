"""The number of the rules stands for the golden hashes: when they move, it is raised.

`rules.txt` has a line for each number: the number, and the digest of `hashes.txt`. Below a number
that was released a new line is added, with `RULES` in `game/rules/version.py` raised; the line of a
number that was not released yet is changed.
"""

from hashlib import sha256
from pathlib import Path

from game.rules.version import RULES

HERE = Path(__file__).parent


def test_the_golden_hashes_are_those_of_this_number_of_the_rules() -> None:
    lines = (HERE / "rules.txt").read_text("utf-8").splitlines()
    known = {int(number): digest for number, digest in (each.split() for each in lines)}
    assert max(known) == RULES
    hashes = (HERE / "hashes.txt").read_text("utf-8")
    assert known[RULES] == sha256(hashes.encode()).hexdigest()[:16], (
        "the golden hashes have moved: see the head of this file"
    )
