"""The store: one SQLite file, and the one writer that each process has of it."""
