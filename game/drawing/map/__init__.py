"""The map: shapes from assets, inks and names from whoever shows it."""
