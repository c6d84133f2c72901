"""Saved games: a folder a campaign, a journal of decisions, and what to do when it is damaged."""
