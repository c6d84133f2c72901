"""The rules: what a game is and how it moves on. Pure: no files, clock, global dice or screen."""
