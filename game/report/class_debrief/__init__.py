"""The debrief of a class on paper: for pupils, for the wall, for the teacher, and as figures."""
