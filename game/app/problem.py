"""What keeps the game from starting, in words for the player."""


class ContentProblem(Exception):  # noqa: N818  # the player has a problem, not the program
    """The content cannot be played. The message is for people, in one or two sentences."""
