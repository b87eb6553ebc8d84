"""From lists to addresses: what a list page links to, and which addresses are one article."""
