"""Asks a built game for its first page: `ask.py FILE`, where FILE has what the game has said."""

import re
import sys
import time
from pathlib import Path
from urllib.request import urlopen

PATIENCE = 60
"""Seconds until it must have said where it is."""


def main(said: Path) -> None:
    """Ask, and see that what comes is the title with a way into a new game."""
    until = time.monotonic() + PATIENCE
    found = None
    while found is None:
        if time.monotonic() > until:
            raise SystemExit(f"the built game does not serve: {said.read_text()!r}")
        time.sleep(0.2)
        found = re.search(r"http://127\.0\.0\.1:\d+/", said.read_text())
    with urlopen(found[0], timeout=PATIENCE) as answer:  # noqa: S310  # at this machine
        page = answer.read().decode()
    if 'name="activate menu:new-game"' not in page:
        raise SystemExit(f"that is not the title: {page[:400]}")
    sys.stdout.write(f"the built game serves its title: {len(page)} bytes\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
