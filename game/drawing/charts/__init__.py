"""Charts: lines over time, distance from the record, seats of a body, stages, the circle.

What is charted is a record; a function of the same name draws it in a room.
"""
