"""Laying packages over each other: names, ways into things, and what is done at their end."""
