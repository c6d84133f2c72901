import pytest

from game.saves.plain import MOST_DEPTH, mended, parse, seal, unseal


@pytest.mark.parametrize("indent", [1, None])
def test_what_is_sealed_comes_back(indent: int | None) -> None:
    data = {"b": [1, {"c": "Пенза"}], "a": None}
    assert unseal(seal(data, indent), indent) == data


@pytest.mark.parametrize(
    "text",
    [b"", b"{", b"\xff", b"NaN", b"[Infinity]", b'{"a": 1, "a": 1}', b"[" * 100_000],
)
def test_what_json_has_two_minds_about_is_refused(text: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  # of many kinds
        parse(text)


def test_nesting_has_its_limit() -> None:
    assert parse(b"[" * MOST_DEPTH + b"]" * MOST_DEPTH)
    with pytest.raises(ValueError, match="deep"):
        parse(b"[" * (MOST_DEPTH + 1) + b"]" * (MOST_DEPTH + 1))


@pytest.mark.parametrize("spelling", [b'{"check":"x"}\n', b"[]", b"null", b'{ "a":1}\n', b"{}\n"])
def test_what_is_not_sealed_is_refused(spelling: bytes) -> None:
    with pytest.raises(ValueError, match="digest"):
        unseal(spelling)


def test_text_is_mended_to_what_was_written() -> None:
    assert mended(b"\xef\xbb\xbf{\r\n}\r\n") == b"{\n}\n"
    assert mended(b"{\n}\n") == b"{\n}\n"
