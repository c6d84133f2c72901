"""Seeds for new games."""

import secrets

LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ23456789"
"""What a seed is made of: nothing that is easily misread, so that it can be read out loud."""

LENGTH = 6


def new_seed() -> str:
    """A seed that nobody has chosen."""
    return "".join(secrets.choice(LETTERS) for _ in range(LENGTH))
