"""`python -m game` is `apparat`."""

import sys

from game.app.cli import main

if __name__ == "__main__":
    if getattr(sys, "frozen", False):  # a built game starts its helpers by starting itself
        from multiprocessing import freeze_support

        freeze_support()
    sys.exit(main())
