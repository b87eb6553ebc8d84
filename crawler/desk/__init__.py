"""For analysts: asking the store."""
