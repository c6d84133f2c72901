"""Where the pages of one player are asked for, if nothing else is said."""

PORT = 8922
