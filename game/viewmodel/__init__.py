"""View models: what a screen shows, as ready texts and numbers. One file a screen; no pygame here."""
