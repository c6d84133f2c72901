"""What is to be known about a code, for `check --explain CODE`."""

from game.content.diagnostics import codes, diagnostic
from game.content.suggest import did_you_mean


def explain(code: str) -> str:
    """The document of a code as text. Raises KeyError, with near codes, for an unknown one."""
    if code not in codes():
        raise KeyError(*(did_you_mean(code, codes()) or (f"no diagnostic {code}",)))
    entry = diagnostic(code)
    words = [f"{entry.severity}[{entry.code}]: {entry.message}", "", entry.why]
    if entry.bad != entry.good:
        words += ["", "not:", _indented(entry.bad), "", "but:", _indented(entry.good)]
    return "\n".join(words) + "\n"


def _indented(text: str) -> str:
    return "\n".join(f"    {line}" for line in text.rstrip().splitlines())
