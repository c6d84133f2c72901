"""The script that made the music and the longer sounds."""

import pytest

from game.drawing.assets import asset
from tests.support.synthesis import LOUDEST, RATE, SOUNDS, add, samples, silence, telegraph


def test_every_sound_of_the_script_is_shipped() -> None:
    assert [name for name in SOUNDS if not asset("sound", f"{name}.ogg").exists()] == []


@pytest.mark.parametrize("name", ["telegraph", "typewriter"])
def test_it_makes_the_same_sound_every_time_and_never_too_loud_a_one(name: str) -> None:
    one, other = (samples(SOUNDS[name]()) for _ in range(2))
    assert one == other
    assert max(abs(each) for each in one) == round(LOUDEST * 32_767)


def test_what_is_longer_than_its_room_goes_on_at_the_beginning() -> None:
    room = silence(4 / RATE)
    add(room, 2 / RATE, [1.0, 1.0, 1.0], 0.5)
    assert room == [0.5, 0.0, 0.5, 0.5]


def test_a_telegraph_is_heard_for_a_second_and_a_bit() -> None:
    assert 1 < len(telegraph()) / RATE < 1.5
