"""Verbs of the `scrapy` command that this project adds to: a module for each, named after it."""
