"""The rules of power, one file a rule. What they read is listed in README.md here."""
