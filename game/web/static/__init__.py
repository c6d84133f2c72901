"""The static edition: a folder that any web space serves, with the program inside of the page."""
