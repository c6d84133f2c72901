"""The way into a hall in a browser: its way on is a button, and no word of it stands alone."""

import re

from game.drawing.funnel import Funnel as Chart
from game.drawing.funnel import FunnelGate, FunnelStage
from game.page.answers import STAY
from game.page.ctx import no_term
from game.page.nodes import Funnel
from tests.support.plain_html import page

STAGES = tuple(
    FunnelStage(each, share, str(share), "in 1000")
    for each, share in (("a", 400), ("b", 200), ("c", 100), ("d", 20))
)
GATES = tuple(FunnelGate(each, "where", None, "grip", 40) for each in ("x", "y", "z"))
CHART = Chart("How", "about", STAGES, GATES, 10, 1, "not sent on", 1)


def _html() -> str:
    return page(Funnel(CHART, on_choose=lambda _: None, on_activate=lambda: STAY), no_term)


def test_the_way_on_looks_like_a_button() -> None:
    found = re.search(r'<button class="([^"]*)" name="activate funnel"[^>]*>Go on', _html())
    assert found
    assert "enter" in found[1].split()


def test_what_is_not_sent_on_is_said_where_it_is_drawn() -> None:
    html = _html()
    assert "<p>not sent on</p>" not in html
    assert "not sent on" in html


def test_each_gate_has_a_name_of_its_own() -> None:
    assert re.findall(r'name="(choose funnel \d)"', _html()) == [
        f"choose funnel {number}" for number in range(3)
    ]
