"""The debrief as a file: HTML that needs nothing else, CSV, JSON."""
