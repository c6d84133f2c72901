import os

# before pygame looks for a screen
os.environ.setdefault("SDL_VIDEODRIVER", "dummy")

import pytest

from game.window.offscreen import prepare_dummy


@pytest.fixture(autouse=True, scope="session")
def _dummy_display() -> None:
    prepare_dummy()
