"""Seeds for new games."""

import secrets

LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ23456789"
"""What a seed is made of: nothing that is easily misread, so that it can be read out loud."""

LENGTH = 6

LONGEST = 64
"""A longer one is refused; the page of a new game takes fewer letters."""


def new_seed() -> str:
    """A seed that nobody has chosen."""
    return "".join(secrets.choice(LETTERS) for _ in range(LENGTH))


def is_seed(text: str) -> bool:
    r"""Whether a text can be a seed: not too long, and whole, so that it can be written down.

    >>> [is_seed(each) for each in ("KAMENEV", "", "a\nb", "\udcff")]
    [True, False, False, False]
    """
    return 0 < len(text) <= LONGEST and text.isprintable()
