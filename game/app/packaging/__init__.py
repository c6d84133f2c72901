"""Making the shipped game."""
