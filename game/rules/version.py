"""The number of the rules that a game is played by."""

RULES = 3
"""Saved games name it. It is raised with every release whose rules let the same moves come out
otherwise (whenever the golden hashes have moved since the release before): a saved game of another
number is not played again, but goes on from its last snapshot. Games 0.1 and 0.2 wrote no number;
theirs were 1 and 2."""
