"""The diagnostics as documents: one `CODE.yaml` a check.

Each has the words of its message, says why it matters, and gives a bad and a good form of a line
in the small package of `tests/content/base`. A test puts the bad form in and wants exactly this
code.
"""

from functools import cache
from pathlib import Path
from typing import Annotated, Literal

from pydantic import StringConstraints

from game.content.files import read
from game.content.schema.base import Closed

FOLDER = Path(__file__).parent

Code = Annotated[str, StringConstraints(pattern=r"^[EWI]\d{3}$")]


class Diagnostic(Closed):
    """What is to be known about one code. `message` and `expected` have {gaps} for details."""

    code: Code
    severity: Literal["error", "warning", "info"]
    message: str
    expected: str = ""
    why: str
    file: str
    bad: str
    good: str


@cache
def diagnostic(code: str) -> Diagnostic:
    """The document of a code. Raises OSError if there is none."""
    return Diagnostic.model_validate(read(FOLDER / f"{code}.yaml").data)


def codes() -> tuple[str, ...]:
    """Every code, sorted."""
    return tuple(sorted(path.stem for path in FOLDER.glob("*.yaml")))
