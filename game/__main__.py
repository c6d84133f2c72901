"""`python -m game` is `apparat`."""

import multiprocessing
import sys

from game.app.cli import main

if __name__ == "__main__":
    multiprocessing.freeze_support()  # a built game starts its helpers by starting itself
    sys.exit(main())
