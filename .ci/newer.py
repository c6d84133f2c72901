# ruff: noqa: INP001  # a script, no package
"""Which installed packages are not as a constraints file has them: one a line, old and new."""

import re
import sys
from importlib.metadata import distributions
from pathlib import Path

OURS = {"apparat", "pip"}


def main(constraints: Path) -> None:
    """Compare the environment that runs this with the file."""
    lines = constraints.read_text(encoding="utf-8").splitlines()
    pinned = dict(line.split(" ")[0].split("==") for line in lines if "==" in line)
    installed = {_plain(each.name): each.version for each in distributions()}
    for name in sorted(installed.keys() - OURS):
        if pinned.get(name) != installed[name]:
            sys.stdout.write(f"{name} {pinned.get(name, 'not pinned')} -> {installed[name]}\n")


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
