"""The shipped content, loaded once for all tests that play it."""

from functools import cache
from pathlib import Path

from game import content
from game.locale import Locale
from game.rules.archive import Pack
from game.rules.ids import Id, Seat
from game.rules.scenario import Scenario

ROOT = Path(__file__).parents[2]


@cache
def pack() -> Pack:
    """The core content. Fails with the findings if it does not load."""
    loaded = content.load(ROOT / "content")
    assert loaded.pack is not None, "\n".join(str(each) for each in loaded.findings[:10])
    return loaded.pack


@cache
def scenario(
    name: Id,
    reading: Id = "circular-flow",
    seat: Seat = "general-secretary",
    rival: Id = "recorded",
) -> Scenario:
    """A scenario under a reading from a seat."""
    return pack().scenario(name, reading, seat, rival)


@cache
def new_post(reading: str = "circular-flow") -> Scenario:
    """The scenario *The New Post* under a reading."""
    return pack().scenario("new-post", reading)


@cache
def english() -> Locale:
    """The English texts."""
    return Locale(pack().texts, "en")
