"""The server of a room: the only place of the class that knows a network, a clock and a disk."""
