"""The program around the game: command line, paths, what the screens may ask, wiring."""
