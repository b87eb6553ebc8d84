"""Time: what changed between two versions of an article, whether it is still there, and proof of both."""
