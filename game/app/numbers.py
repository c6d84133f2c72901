"""Numbers on the command line. Each raises ValueError, which argparse puts into words."""


def positive(text: str) -> int:
    """A whole number above zero."""
    value = int(text)
    if value < 1:
        raise ValueError(text)
    return value


def percent(text: str) -> int:
    """A size of text, 50–400 per cent."""
    value = int(text)
    if not 50 <= value <= 400:  # noqa: PLR2004  # more than the game offers, for tests
        raise ValueError(text)
    return value


def size(text: str) -> tuple[int, int]:
    """A size in pixels.

    >>> size("1280x720")
    (1280, 720)
    """
    width, _, height = text.partition("x")
    found = (positive(width), positive(height))
    if max(found) > 16_384:  # noqa: PLR2004  # what a surface can be
        raise ValueError(text)
    return found
