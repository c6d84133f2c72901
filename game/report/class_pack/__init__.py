"""The teacher's pack as pages for A4: no script, no request, printed by any browser."""
