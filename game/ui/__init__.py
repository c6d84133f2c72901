"""The window: everything that draws or listens. Only this package imports pygame."""
