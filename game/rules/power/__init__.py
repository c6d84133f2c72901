"""The rules of power: placement, privilege, circulars, votes, election, mood. See README.md here."""
