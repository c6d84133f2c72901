"""A room in which each pupil plays an own game: the same scenario, side and seed for all."""
