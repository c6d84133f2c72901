"""What is to be known about the codes: one of them, or all in a list."""

from collections.abc import Iterator

from game.content.diagnostics import Diagnostic, codes, diagnostic
from game.content.diagnostics.examples import shown
from game.content.suggest import did_you_mean

SURE = {
    "strong": "this follows from the files",
    "likely": "this is so but for rare cases",
    "guess": "this may be meant so: a reader decides",
}
"""How sure a check is, in words."""


def explain(code: str) -> str:
    """The document of a code as text. Raises KeyError, with near codes, for an unknown one."""
    if code not in codes():
        raise KeyError(*(did_you_mean(code, codes()) or (f"no diagnostic {code}",)))
    entry = diagnostic(code)
    words = [f"{entry.severity}[{entry.code}]: {entry.message}"]
    words += [f"confidence: {entry.confidence}, {SURE[entry.confidence]}", "", entry.why]
    for heading, text in examples(entry):
        words += ["", heading, *(f"    {line}".rstrip() for line in shown(text))]
    return "\n".join(words) + "\n"


def examples(entry: Diagnostic) -> Iterator[tuple[str, str]]:
    """The examples of a code with their headings; the place of the finding, if it is elsewhere."""
    where = f", in {entry.file}" if entry.file else ""
    if entry.bad:
        yield f"not{where}:", entry.bad
    elif entry.good:
        yield f"not without this{where}:", entry.good
    if entry.line:
        yield f"it is found in {entry.place}:", entry.line
    if entry.bad and entry.good:
        yield "but:", entry.good


def listed() -> str:
    """Every code with its weight, how sure its check is, and what it says, a line each."""
    every = [diagnostic(code) for code in codes()]
    return "".join(
        f"{each.code}  {each.severity:<7}  {each.confidence:<6}  {each.message}\n" for each in every
    )
