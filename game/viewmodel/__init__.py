"""View models: what a screen shows, as ready texts and numbers. No pygame here."""
