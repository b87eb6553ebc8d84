"""A newsroom on loopback that plays newspapers, for rehearsals of the crawl.

An article's way: `rhythm` says when it is published, `writing` and `prose` what it says (out of `vocabulary` by
`grammar`), `changes` what `events` have made of it since; `desk` keeps one newspaper's articles in order, a module of
`families` prints them, `documents` prints feeds and sitemaps where the family's `doors` say so, `newsroom` answers for
all newspapers; `server` adds a clock, a log and `faults`, `connection` the socket, `opening` a process of its own.
Nothing here knows the rest of the crawler.
"""
