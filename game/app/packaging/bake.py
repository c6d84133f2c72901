"""Bakes the content into the one file that a built game starts from."""

import sys
from pathlib import Path

from game.app import paths
from game.content import load
from game.content.bake import bake


def main(out: Path) -> int:
    """Check and bake; 1, and the mistakes, if the content has any."""
    loaded = load(paths.content())
    if loaded.pack is None:
        for each in loaded.errors:
            print(f"{each.spot.path}:{each.spot.mark.line}: {each.message}", file=sys.stderr)
        return 1
    out.parent.mkdir(parents=True, exist_ok=True)
    bake(loaded.pack, out)
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
