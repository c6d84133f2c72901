"""The window: the only home of pygame. See README.md."""
