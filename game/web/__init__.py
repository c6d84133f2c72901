"""Every page of the game as HTML, from the same trees that the window shows."""
