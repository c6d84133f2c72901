"""A baseline: the findings that were there when somebody began to look, so that only new ones show.

It knows a finding by its code, its file and its words, and not by its line, which moves. Errors
are always shown: the game refuses what has them.
"""

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from game import bounded
from game.content.findings import Finding

LARGEST = 16 * 1024 * 1024

Key = tuple[str, str, str, str]


@dataclass(frozen=True, slots=True)
class Compared:
    """What is new beside a baseline, how many findings stand in it, and how many are gone."""

    new: tuple[Finding, ...]
    known: int
    gone: int


def written(findings: Sequence[Finding], folder: Path) -> str:
    """A baseline of some findings, with paths as seen from the folder that it lies in."""
    counted = Counter(_key(each, folder) for each in findings if each.severity != "error")
    rows = [[*key, count] for key, count in sorted(counted.items())]
    return json.dumps({"baseline": 1, "findings": rows}, ensure_ascii=False, indent=1) + "\n"


def compared(findings: Sequence[Finding], file: Path) -> Compared:
    """Findings beside a baseline. Raises OSError, and ValueError for what is none."""
    left, new = _read(file), []
    for each in findings:
        key = _key(each, file.resolve().parent)
        if each.severity != "error" and left[key]:
            left[key] -= 1
        else:
            new.append(each)
    return Compared(tuple(new), len(findings) - len(new), left.total())


def _key(finding: Finding, folder: Path) -> Key:
    path = finding.spot.path.resolve()
    seen = path.relative_to(folder) if path.is_relative_to(folder) else path
    return finding.code, seen.as_posix(), finding.message, finding.context


def _read(file: Path) -> Counter[Key]:
    data = json.loads(bounded.read(file, LARGEST))
    if not isinstance(data, dict) or data.get("baseline") != 1:
        raise ValueError("it is no baseline")
    found: Counter[Key] = Counter()
    for row in data.get("findings", ()):
        code, path, message, context, count = row
        if not all(isinstance(each, str) for each in row[:4]) or type(count) is not int:
            raise ValueError("it is no baseline")
        found[code, path, message, context] += max(0, count)
    return found
