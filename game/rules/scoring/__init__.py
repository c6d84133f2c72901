"""How a game is held against the record. Four things shown apart, never summed."""
