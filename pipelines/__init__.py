"""An article's stages in Scrapy: normalise, validate, dedupe, store; each a shell over pure functions."""
