"""The colours of the kinds of act."""

COLOURS = {"appointment": "red", "privilege": "ochre", "circular": "blue", "politics": "muted"}
"""The mark of a matter, an action or a note by its kind; words beside it say the same."""
