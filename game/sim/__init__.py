"""Headless play: runs, coverage, the record table, speed."""
