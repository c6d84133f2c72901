import re
from pathlib import Path

import pygame
import pytest

from game.window.offscreen import offscreen_view
from game.window.outline import overflow_report

README = Path(__file__).resolve().parents[3] / "game" / "page" / "README.md"


@pytest.mark.parametrize("percent", [100, 200])
def test_the_example_of_the_guide_runs(percent: int) -> None:
    code = re.findall(r"```python\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)[0]
    names: dict[str, type] = {}
    exec(code, names)  # noqa: S102 # our own guide
    view = offscreen_view(names["Card"](), (1280, 720), percent)
    view.draw(pygame.Surface((1280, 720)))
    assert overflow_report(view.root) == []
