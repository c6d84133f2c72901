"""The diagnostics as documents: one `CODE.yaml` a check.

Each has the words of its message, says how sure the check is and why the matter is one, and gives a
bad and a good example: see `examples.py`. A test wants exactly this code of the bad one, at the
place that is marked in it, and nothing of the good one.
"""

from functools import cache
from pathlib import Path
from typing import Annotated, Literal

from pydantic import StringConstraints

from game.content.files import read
from game.content.schema.base import Closed

FOLDER = Path(__file__).parent

Code = Annotated[str, StringConstraints(pattern=r"^[EWI]\d{3}$")]

Confidence = Literal["strong", "likely", "guess"]
"""How sure a check is: it follows from the files; it is so but for rare cases; it may be meant."""


class Diagnostic(Closed):
    """What is to be known about one code. `message` and `expected` have {gaps} for details.

    `file` has the passages `bad` and `good`; where the finding does not stand in the bad passage,
    it stands in `line`, a passage of the file `place`.
    """

    code: Code
    severity: Literal["error", "warning", "info"]
    confidence: Confidence
    message: str
    expected: str = ""
    why: str
    file: str
    bad: str
    good: str
    place: str = ""
    line: str = ""


@cache
def diagnostic(code: str) -> Diagnostic:
    """The document of a code. Raises OSError if there is none."""
    return Diagnostic.model_validate(read(FOLDER / f"{code}.yaml").data)


def codes() -> tuple[str, ...]:
    """Every code, sorted."""
    return tuple(sorted(path.stem for path in FOLDER.glob("*.yaml")))
