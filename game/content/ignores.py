"""What an author has seen and means so: `# apparat: ignore W510 because it quotes a telegram`.

It stands behind what it is about, or in the line before. Errors cannot be ignored: the game would
refuse what the check had passed. Without a reason it is not heeded, and where there is nothing to
ignore it says so.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from game.content.findings import Finding, find
from game.content.marks import Mark, Spot

SIGN = b"apparat: ignore"
_COMMENT = re.compile(r"(?:^|(?<=\s))#\s*apparat: ignore\b(.*)$")
_CODE = re.compile(r"\s*([EWI]\d{3})\b[\s,]*")
_REASON = re.compile(r"because\s+\S")


@dataclass(frozen=True, slots=True)
class Ignore:
    """A comment for one code: where it stands, the line it is about, whether it gives a reason."""

    code: str
    spot: Spot
    line: int
    has_reason: bool

    def covers(self, finding: Finding) -> bool:
        """Whether it is about a finding, and counts."""
        place = finding.spot
        here = (place.path, place.mark.line) == (self.spot.path, self.line)
        return here and finding.code == self.code and self.has_reason and not self._is_of_an_error

    @property
    def _is_of_an_error(self) -> bool:
        return self.code.startswith("E")

    def why_idle(self) -> str:
        """Why there is nothing that it ignores."""
        if self._is_of_an_error:
            return "an error cannot be ignored: it keeps the package from being played"
        return f"nothing is said of line {self.line} under this code"


def ignores(data: bytes, path: Path) -> Iterator[Ignore]:
    """The comments of a file."""
    if SIGN not in data:
        return
    for number, line in enumerate(data.decode("utf-8", errors="replace").splitlines(), 1):
        found = _COMMENT.search(line)
        if found is None:
            continue
        column = found.start() + 1
        spot = Spot(path, Mark(number, column, len(line.rstrip()) - column + 1))
        about = number if line[: found.start()].strip() else number + 1
        yield from _of(found[1], spot, about)


def _of(rest: str, spot: Spot, about: int) -> Iterator[Ignore]:
    codes = []
    while found := _CODE.match(rest):
        codes.append(found[1])
        rest = rest[found.end() :]
    for code in codes or ["no code"]:
        yield Ignore(code, spot, about, has_reason=bool(_REASON.match(rest)))


def heeded(every: Sequence[Ignore], findings: Sequence[Finding]) -> list[Finding]:
    """The findings less those that are ignored, and what is to be said of the comments.

    While something is wrong not all is looked at, and a comment may well have its reason.
    """
    left = [each for each in findings if not any(one.covers(each) for one in every)]
    is_whole = all(each.severity != "error" for each in findings)
    for one in every:
        if not one.has_reason:
            left.append(find("W191", one.spot, name=one.code))
        elif is_whole and not any(one.covers(each) for each in findings):
            left.append(find("W190", one.spot, name=one.code, why=one.why_idle()))
    return left
