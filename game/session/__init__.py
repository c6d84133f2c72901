"""The running game: its state, the moves made in it, taking back, saving; and what screens ask."""
