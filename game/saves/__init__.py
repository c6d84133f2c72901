"""Saved games: a folder a game, a journal of decisions, and what to do when it is damaged."""
