import os

import pytest

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")


@pytest.fixture(autouse=True, scope="session")
def _dummy_display() -> None:
    from game.ui.offscreen import prepare_dummy

    prepare_dummy()
