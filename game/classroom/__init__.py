"""The class: rooms that vote, codes that results are handed in by, and what a class did together.

Nothing here listens, shows or tells the time: a room is its moves, and times come in with them.
"""
