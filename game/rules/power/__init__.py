"""The rules of power, one file a rule. Their coefficients are listed in README.md here."""
