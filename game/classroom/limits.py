"""How large anything in a room may grow. A class has thirty pupils; a flooder has no bounds."""

DEVICES = 200
"""Devices that are in a room, and hands that are counted for an option."""

CHANGES = 12
"""So often a device may change its answer on one ballot; then the last one stands."""

ROUNDS = 40

MESSAGE = 140
"""Characters of a message to all."""

SECONDS = 7 * 24 * 3_600
"""A room is no older than a week."""

ENTRIES, PUPILS_ENTRIES = 20_000, 18_000
"""Moves of a log, which is begun anew with each question (`Log.forget`): all devices changing their
minds as often as they may is 7,200. Pupils cannot fill it, so the teacher can always go on."""

LOG_BYTES = 4_000_000
"""What is read as the log of a room; a lesson of thirty makes some 60,000 bytes."""
