import pytest

from game.classroom.device import device_of, is_device


def test_a_room_knows_the_digest_of_a_token_and_not_the_token() -> None:
    found = device_of("token")
    assert is_device(found)
    assert "token" not in found
    assert found == device_of("token") != device_of("another")


def test_any_text_that_a_browser_sends_has_a_device() -> None:
    assert is_device(device_of("\ud800"))


@pytest.mark.parametrize("text", ["", "token", "A" * 32, "a" * 31, "a" * 33, "a" * 32 + "\n"])
def test_what_has_another_shape_is_none(text: str) -> None:
    assert not is_device(text)
