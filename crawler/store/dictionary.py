"""What every table and column of the store means. Columns that are an article's fields take the field's words."""

import ast
import inspect

from sqlite_utils import Database

from crawler import items

Descriptions = dict[str, tuple[str, dict[str, str]]]
"""For each table what it holds, and what each of its columns means."""

_DICTIONARY = (
    "What every table and column means.",
    {
        "table_name": "The table.",
        "column_name": "The column; empty where the table itself is meant.",
        "description": "What it means.",
    },
)

TABLES: Descriptions = {
    "newspapers": (
        "The newspapers that have a spider.",
        {
            "name": "The name of the newspaper's spider, e.g. `baoyenbai`.",
            "title": "The newspaper's own name.",
            "hosts": "Its hosts as a JSON list, the present one first.",
            "provinces": "The provinces it reports on, as a JSON list, named as before 2025-07-01.",
            "status": "Whether it is crawled: `active`, or what became of it.",
        },
    ),
    "articles": (
        "One row for each article, whatever addresses it was met under: its present version.",
        {
            "id": "The article's number in this store. It never changes.",
            "body": "Paragraphs and headings, with an empty line between two of them.",
            "fetched_at": "When this version was fetched.",
            "provenance": "For each field, the layer that gave it (layout, jsonld, meta, generic, address), as JSON.",
            "fingerprint": "A hash of all that the newspaper printed: equal where nothing changed.",
            "position": "The article's row in `search`: the time of publication in seconds since 1970, times 1048576, "
            "and a sequence. Later articles have higher ones.",
            "capture": "The page it was read from: an `id` in `captures` of the archive; empty where none was kept.",
        },
    ),
    "copies": (
        "Where else an article stands: in an archive that moved to its newspaper's successor.",
        {
            "newspaper": "The successor's `name`, on whose host the copy stands.",
            "site_id": "What the successor knows the copy by.",
            "url": "The copy's address.",
            "article": "The article's `id`.",
            "shown_by": "What on the copy's page shows who printed it: its `dateline`, or its `byline` or source.",
            "matched_by": "By what the copy was known to be that article: `title and day` or `text`; empty where the "
            "article is known by its copy alone, and then its `site_id` is the successor's name, a colon and the ID "
            "there.",
            "authors": "The names in the copy's byline, as a JSON list: the successor may have put its own.",
            "published_at": "When the copy was published, as its page prints it.",
            "fetched_at": "When the copy was fetched last.",
        },
    ),
    "captions": (
        "The pictures of an article.",
        {
            "article": "The article's `id`.",
            "ordinal": "The picture's place in the article, from 0.",
            "text": "The words under the picture as printed, the credit among them.",
            "credit": "Who took or lent the picture, where the words say so.",
            "image_url": "The picture's address.",
        },
    ),
    "authors": (
        "The names in an article's byline or signature.",
        {
            "article": "The article's `id`.",
            "ordinal": "The name's place in the byline, from 0.",
            "name": "The name or pen name as printed, without a role.",
        },
    ),
    "tags": (
        "The keywords a newspaper prints with an article.",
        {
            "article": "The article's `id`.",
            "ordinal": "The tag's place on the page, from 0.",
            "name": "The tag as printed.",
        },
    ),
    "revisions": (
        "What each version of an article but the first changed. Markup, boxes, counters and white space make none.",
        {
            "article": "The article's `id`.",
            "version": "The version that it made: 2 for the first change. The latest is the row in `articles`.",
            "seen_at": "When the version was first seen.",
            "fields": "What changed, as a JSON list: title, lead, body, captions, authors, times.",
            "classes": "How, as a JSON list: typography, typo, wording, number or date changed, name or quotation "
            "changed, paragraph added or removed, headline changed. A new time stamp alone has no class.",
            "silent": "1 where the text changed and the newspaper's own time stamp did not; empty where the stamp is "
            "a day and cannot say.",
            "doubts": "Why the version waited for a second look, as a JSON list: text shrunk (by more than 30 %), "
            "field emptied, another layer.",
            "before": "What makes the version before out of this one, as JSON: by column the value, or from where to "
            "where the text is replaced and by what.",
        },
    ),
    "doubted": (
        "Readings of known articles that wait for a second look before they become a version.",
        {
            "article": "The article's `id`.",
            "seen_at": "When the reading was first had.",
            "doubts": "Why it is doubted, as a JSON list; see `revisions`.",
            "essence": "A hash of what makes a version: equal where the second look shows the same.",
        },
    ),
    "removals": (
        "Articles that were taken off the newspaper's site, and whether they came back.",
        {
            "id": "The removal's number.",
            "article": "The article's `id`.",
            "manner": "How it is missing: `404`, `410`, `soft 404`, `front page` (a redirect), `redirected` "
            "(elsewhere), `wall`, `vanished` (a list that shows older neighbours does not show it).",
            "seen_at": "When it was seen last before.",
            "missed_at": "When a look missed it first.",
            "believed_at": "When enough looks had.",
            "looks": "How many those were.",
            "returned_at": "When it was seen again; empty while it is gone.",
        },
    ),
    "missed": (
        "Articles that the last look missed, and that are not believed to be removed yet.",
        {
            "article": "The article's `id`.",
            "manner": "How it is missing; see `removals`.",
            "seen_at": "When it was seen last.",
            "missed_at": "When a look missed it first.",
            "last_missed_at": "When a look missed it last.",
            "looks": "How many looks have missed it in a row.",
        },
    ),
    "observations": (
        "What was observed of each newspaper's articles, in the order of recording, chained by hash.",
        {
            "newspaper": "The newspaper's `name`.",
            "number": "The observation's place in the newspaper's chain, from 1.",
            "at": "When the answer came.",
            "site_id": "What the newspaper knows the article by.",
            "kind": "What the answer was, as in `outcomes`, or how a known article was missing, as in `removals`.",
            "status": "The HTTP status; empty where a list misses the article.",
            "fingerprint": "A hash of all that was read, where an article was.",
            "page": "The SHA-256 of the page as it was sent, where it was kept.",
            "link": "The SHA-256 of the link before and of this row; `docs/architecture.md` says how.",
        },
    ),
    "tombstones": (
        "Articles that were forgotten: their text and pages were removed, and they are not stored again.",
        {
            "article": "The `id` that the article had.",
            "newspaper": "The newspaper's `name`.",
            "site_id": "What the newspaper knows the article by; its hashes stand in `observations`.",
            "published_on": "The day of publication in Vietnam.",
            "versions": "How many versions of it were kept.",
            "forgotten_at": "When it was forgotten.",
            "why": "Why, in the words of whoever did it.",
        },
    ),
    "stories": (
        "Which articles are one story, wherever it was printed: `count(DISTINCT story)` counts a story once.",
        {
            "article": "The article's `id`.",
            "story": "The `id` of the article that printed it first; its own, where no other printed it before.",
            "agency": "The agency that the article credits, under one name: `TTXVN`, `VOV`, `VTV`, `Nhân Dân`, `QĐND`, "
            "`VGP`.",
            "sketch": "The sketch that was looked up.",
        },
    ),
    "sketches": (
        "What articles are compared by. `data/reprints.db` is their index, and is built again if it is deleted.",
        {
            "id": "The sketch's number, a new one whenever the article's version is.",
            "article": "The article's `id`.",
            "hashes": "One word shingle in 16, six bytes each.",
        },
    ),
    "search": (
        "The full-text index (FTS5): its `rowid` is an article's `position`. It keeps no text of its own.",
        {
            "title": "Words of the headline, with their marks.",
            "lead": "Words of the lead, with their marks.",
            "body": "Words of the body, with their marks.",
            "captions": "Words of the captions, with their marks.",
            "folded": "All of these without marks, đ as d.",
        },
    ),
    "runs": (
        "Each crawl of one newspaper.",
        {
            "id": "The run's number.",
            "newspaper": "The newspaper's `name`.",
            "started_at": "When it began.",
            "ended_at": "When it ended; empty while it goes on, or where it died.",
            "ended": "How it ended: `finished`, or why not.",
            "is_first": "1 where the newspaper had never been crawled to the end before.",
            "since": "The day back to which its lists were followed, where there was a bound.",
            "requests": "How many requests left for the newspaper: robots.txt, lists, articles, redirects and retries. "
            "Of a run that died, those up to its last commit.",
            "bytes": "The length of the answers' bodies, as they were sent.",
            "shortest_gap": "The least seconds from one request to the next to the same host.",
            "longest_gap": "The most seconds from one request to the next to the same host.",
            "resume_at": "Before when no run asks the newspaper again, where its server said so (Retry-After).",
        },
    ),
    "robots": (
        "What robots.txt said last, for each host. It is asked for again after a day.",
        {
            "origin": "The scheme and host, e.g. `https://baolaocai.vn`.",
            "fetched_at": "When it was fetched.",
            "status": "The HTTP status; empty where redirects never ended. 404 means that everything is allowed.",
            "body": "Its rules, 500 KiB at most; empty where there is none.",
        },
    ),
    "addresses": (
        "The ledger: every address that was found, and what became of it.",
        {
            "id": "The address's number.",
            "newspaper": "The newspaper's `name`.",
            "kind": "`listing` or `article`.",
            "site_id": "What the newspaper knows the article by; of a list page, its address.",
            "url": "The address that is asked.",
            "door": "By what it was found first: `section` (the spider file), `listing` (a list page), `feed`, "
            "`sitemap`, `front page` or `id` (asked for by its ID).",
            "section": "The section whose list it was found on.",
            "found_on": "The list page it was found on: an `id` in this table.",
            "found_at": "When it was found.",
            "shown": "Of a list: the `site_id`s of the articles that it showed in order, the newest first, as JSON.",
            "unlisted_at": "Of an article: since when lists that show older ones miss it; empty while they show it.",
            "listed_at": "Of an article: when a list held it that had not in the same run.",
            "page": "Of a list page: its number, from 1.",
            "since": "Of a list page: the day back to which its section is followed; of a sitemap, back to which it is "
            "read.",
            "pages_left": "Of a list page: how many pages of its section may still be asked, itself included.",
            "newest_known": "Of a list page: the latest day of the articles on it that were stored before its run.",
            "state": "What became of it: `due`, `in hand` (of a run), `listed`, `passed` (all older than asked for), "
            "`stored`, `not an article`, `rejected`, `gone`, `wall`, `put aside` (given up after several failures).",
            "run": "The run that asked it last.",
            "attempts": "How often it was asked without success.",
            "due_at": "When it may be asked again.",
            "asked_at": "When it was asked last.",
            "status": "The HTTP status of the last answer.",
            "reason": "Why it is in its state, where that needs a word.",
            "article": "The `id` of the article it leads to.",
            "deaths": "How often the process died while its page was read.",
            "born_at": "Of an article: when it was published or found, whichever was earlier: when its age begins.",
            "looked_at": "Of an article: when the newspaper was last known to print what is stored.",
            "revisit_at": "When it is looked at again, though it has its state; empty where it is not.",
            "announced_at": "When a list showed that the article was changed, while that has not been looked at.",
            "listed_title": "The headline under which the list showed the article on which it was found.",
            "etag": "The `ETag` of the answer that was read, for asking whether anything has changed.",
            "last_modified": "Its `Last-Modified`, for the same.",
        },
    ),
    "habits": (
        "What looks at known articles have shown of how soon each newspaper changes them.",
        {
            "newspaper": "The newspaper's `name`.",
            "circumstance": "Articles' age at the time, or `announced by a list`.",
            "looks": "How many articles were watched; one that was watched for a part of the time counts in part.",
            "changes": "How many of them had changed; a change that may have been made at several ages counts in part "
            "for each.",
        },
    ),
    "hosts": (
        "Whether the word of each host is taken that nothing has changed (status 304).",
        {
            "host": "The host.",
            "tests": "How often it said so and the page was fetched whole all the same.",
            "lies": "How often the page had changed then.",
            "distrusted_until": "Before when it is asked for whole pages only.",
        },
    ),
    "outcomes": (
        "Every answer of every run, and what it turned out to be.",
        {
            "id": "The outcome's number.",
            "run": "The run's `id`.",
            "address": "The address's `id`.",
            "at": "When the answer came.",
            "kind": "`new`, `changed`, `known`, `doubted` (waits for a second look), `forgotten`, `listed`, "
            "`not an article`, `rejected`, `unchanged`, `gone`, `wall`, `failed`, `not asked` (the run had ended), "
            "`not in the archive`.",
            "status": "The HTTP status; empty where no answer came.",
            "size": "The page's length in bytes.",
            "detail": "The rules that were broken, or the reason of a failure.",
            "capture": "The answer's page: an `id` in `captures` of the archive; empty of lists, and where none came.",
        },
    ),
    "rejects": (
        "Articles that were refused, with what was read of them.",
        {
            "address": "The address's `id`.",
            "newspaper": "The newspaper's `name`.",
            "url": "The address.",
            "rules": "The names of the rules it broke, as a JSON list.",
            "draft": "What was read, as JSON.",
            "rejected_at": "When.",
        },
    ),
    "dictionary": _DICTIONARY,
}

PAGE_TABLES: Descriptions = {
    "captures": (
        "Every answer to an article's address, as the server sent it.",
        {
            "id": "The capture's number. It is never given again.",
            "newspaper": "The newspaper's `name`.",
            "url": "Where the answer came from in the end.",
            "asked": "The address that was asked, where redirects led to another.",
            "at": "When the answer came.",
            "status": "The HTTP status.",
            "headers": "The answer's header fields in their order, as a JSON list of pairs. Content-Encoding and "
            "Transfer-Encoding are undone in the body.",
            "body": "The `id` of its body.",
            "run": "The run that asked: an `id` in the store's `runs`; empty where it came from another archive.",
        },
    ),
    "bodies": (
        "The bodies of these answers, each once. `baotinh archive` reads them.",
        {
            "id": "The body's number.",
            "hash": "SHA-256 of the body.",
            "size": "The body's length in bytes.",
            "newspaper": "The newspaper that it came from first.",
            "dictionary": "The dictionary that it is compressed with, if one.",
            "base": "The earlier body that it is compressed against, after the dictionary if one, as zstd's prefix.",
            "content": "The body, compressed by zstd.",
        },
    ),
    "dictionaries": (
        "What the pages of a newspaper have in common. None is ever changed, for without it no body can be read.",
        {
            "id": "The dictionary's number.",
            "newspaper": "The newspaper's `name`.",
            "made_at": "When it was made.",
            "pages": "From how many pages.",
            "pages_size": "Bytes that a page took on average when it was made.",
            "content": "The dictionary in zstd's form, compressed by zstd.",
        },
    ),
    "dictionary": _DICTIONARY,
}


def field_descriptions() -> dict[str, str]:
    """Return the docstring under each field of an article."""
    found: dict[str, str] = {}
    for kind in (items.Draft, items.Article):
        body = ast.parse(inspect.getsource(kind)).body[0]
        assert isinstance(body, ast.ClassDef)
        for statement, following in zip(body.body, body.body[1:], strict=False):
            match statement, following:
                case ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(value=ast.Constant(value=str(words))):
                    found[name] = " ".join(words.split())
    return found


def descriptions(database: Database, tables: Descriptions = TABLES) -> dict[tuple[str, str], str]:
    """Return a description for each table and column that a file has and this module knows."""
    fields = field_descriptions()
    found: dict[tuple[str, str], str] = {}
    for table, (words, columns) in tables.items():
        found[table, ""] = words
        for column in database.table(table).columns:
            description = columns.get(column.name) or (fields.get(column.name) if table == "articles" else None)
            if description:
                found[table, column.name] = description
    return found


def describe(database: Database, tables: Descriptions = TABLES) -> None:
    """Write the dictionary into a file."""
    database.execute("DELETE FROM dictionary")
    database.table("dictionary").insert_all(
        {"table_name": table, "column_name": column, "description": words}
        for (table, column), words in descriptions(database, tables).items()
    )
