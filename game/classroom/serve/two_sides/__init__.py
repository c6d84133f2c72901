"""A room in which two sides play one game: two desks, and delegates who vote beside it."""
