"""What was read on a page, made clean, typed and judged: pure stages from RawArticle to Article."""
