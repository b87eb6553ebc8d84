"""The store's tables, as the named steps by which they came to be. A step that has run is never changed."""

from sqlite_utils import Database, Migrations

from crawler.store.rebuilding import reword

migrations = Migrations("baotinh")


@migrations()
def newspapers_and_articles(db: Database) -> None:
    """Create what analysts query: newspapers, articles and what hangs on them."""
    db.executescript("""
        CREATE TABLE newspapers (
            name TEXT PRIMARY KEY,
            title TEXT NOT NULL,
            hosts TEXT NOT NULL CHECK (json_valid(hosts)),
            provinces TEXT NOT NULL CHECK (json_valid(provinces)),
            status TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE articles (
            id INTEGER PRIMARY KEY,
            newspaper TEXT NOT NULL REFERENCES newspapers (name),
            site_id TEXT NOT NULL,
            url TEXT NOT NULL,
            title TEXT NOT NULL,
            lead TEXT,
            body TEXT NOT NULL,
            dateline TEXT,
            source TEXT,
            section TEXT,
            published_at TEXT NOT NULL,
            published_on TEXT NOT NULL,
            published_precision TEXT NOT NULL CHECK (published_precision IN ('day', 'minute', 'second')),
            updated_at TEXT,
            fetched_at TEXT NOT NULL,
            language TEXT NOT NULL,
            layout TEXT,
            provenance TEXT NOT NULL CHECK (json_valid(provenance)),
            fingerprint TEXT NOT NULL,
            position INTEGER NOT NULL UNIQUE,
            UNIQUE (newspaper, site_id)
        ) STRICT;
        CREATE INDEX articles_by_day ON articles (newspaper, published_on);
        CREATE INDEX articles_by_url ON articles (url);

        CREATE TABLE captions (
            article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
            ordinal INTEGER NOT NULL,
            text TEXT NOT NULL,
            credit TEXT,
            image_url TEXT,
            PRIMARY KEY (article, ordinal)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE authors (
            article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
            ordinal INTEGER NOT NULL,
            name TEXT NOT NULL,
            PRIMARY KEY (article, ordinal)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX authors_by_name ON authors (name);

        CREATE TABLE tags (
            article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
            ordinal INTEGER NOT NULL,
            name TEXT NOT NULL,
            PRIMARY KEY (article, ordinal)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX tags_by_name ON tags (name);
    """)


@migrations()
def search_index(db: Database) -> None:
    """Create the full-text index. It keeps no text: `articles` has it, at the same `position`."""
    db.executescript("""
        CREATE VIRTUAL TABLE search USING fts5 (
            title, lead, body, captions, folded,
            content = '',
            tokenize = "unicode61 remove_diacritics 0"
        );
    """)


@migrations()
def ledger(db: Database) -> None:
    """Create the ledger: runs, the addresses they asked, and what became of each."""
    db.executescript("""
        CREATE TABLE runs (
            id INTEGER PRIMARY KEY,
            newspaper TEXT NOT NULL REFERENCES newspapers (name),
            started_at TEXT NOT NULL,
            ended_at TEXT,
            ended TEXT,
            is_first INTEGER NOT NULL CHECK (is_first IN (0, 1)),
            since TEXT
        ) STRICT;
        CREATE INDEX runs_by_newspaper ON runs (newspaper, id);

        CREATE TABLE addresses (
            id INTEGER PRIMARY KEY,
            newspaper TEXT NOT NULL REFERENCES newspapers (name),
            kind TEXT NOT NULL CHECK (kind IN ('listing', 'article')),
            site_id TEXT NOT NULL,
            url TEXT NOT NULL,
            door TEXT NOT NULL CHECK (door IN ('section', 'listing', 'feed', 'sitemap', 'front page')),
            section TEXT,
            found_on INTEGER REFERENCES addresses (id),
            found_at TEXT NOT NULL,
            listed_at TEXT,
            page INTEGER,
            since TEXT,
            pages_left INTEGER,
            newest_known TEXT,
            state TEXT NOT NULL CHECK (state IN (
                'due', 'in hand', 'listed', 'passed', 'stored', 'not an article', 'rejected',
                'gone', 'wall', 'put aside')),
            run INTEGER REFERENCES runs (id),
            attempts INTEGER NOT NULL DEFAULT 0,
            due_at TEXT NOT NULL,
            asked_at TEXT,
            status INTEGER,
            reason TEXT,
            article INTEGER REFERENCES articles (id) ON DELETE SET NULL,
            UNIQUE (newspaper, kind, site_id)
        ) STRICT;
        CREATE INDEX addresses_to_ask ON addresses (newspaper, kind, due_at, id) WHERE state = 'due';
        CREATE INDEX addresses_in_hand ON addresses (newspaper) WHERE state = 'in hand';
        CREATE INDEX addresses_found_on ON addresses (found_on, state);
        CREATE INDEX addresses_of_article ON addresses (article) WHERE article IS NOT NULL;

        CREATE TABLE outcomes (
            id INTEGER PRIMARY KEY,
            run INTEGER NOT NULL REFERENCES runs (id),
            address INTEGER NOT NULL REFERENCES addresses (id),
            at TEXT NOT NULL,
            kind TEXT NOT NULL,
            status INTEGER,
            size INTEGER NOT NULL,
            detail TEXT
        ) STRICT;
        CREATE INDEX outcomes_of_run ON outcomes (run, kind);

        CREATE TABLE rejects (
            address INTEGER PRIMARY KEY REFERENCES addresses (id),
            newspaper TEXT NOT NULL REFERENCES newspapers (name),
            url TEXT NOT NULL,
            rules TEXT NOT NULL CHECK (json_valid(rules)),
            draft TEXT NOT NULL CHECK (json_valid(draft)),
            rejected_at TEXT NOT NULL
        ) STRICT;
    """)


@migrations()
def dictionary(db: Database) -> None:
    """Create the table that says what every table and column means."""
    db.executescript("""
        CREATE TABLE dictionary (
            table_name TEXT NOT NULL,
            column_name TEXT NOT NULL,
            description TEXT NOT NULL,
            PRIMARY KEY (table_name, column_name)
        ) STRICT, WITHOUT ROWID;
    """)


@migrations()
def footprint(db: Database) -> None:
    """Let a run say what it cost its newspaper, and keep what each robots.txt said last."""
    db.executescript("""
        ALTER TABLE runs ADD COLUMN requests INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE runs ADD COLUMN bytes INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE runs ADD COLUMN shortest_gap REAL;
        ALTER TABLE runs ADD COLUMN longest_gap REAL;
        ALTER TABLE runs ADD COLUMN resume_at TEXT;

        CREATE TABLE robots (
            origin TEXT PRIMARY KEY,
            fetched_at TEXT NOT NULL,
            status INTEGER,
            body BLOB NOT NULL
        ) STRICT, WITHOUT ROWID;
    """)


@migrations()
def revisions(db: Database) -> None:
    """Keep the versions of an article that are not the present one, and readings that wait for a second look."""
    db.executescript("""
        CREATE TABLE revisions (
            article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
            version INTEGER NOT NULL CHECK (version > 1),
            seen_at TEXT NOT NULL,
            fields TEXT NOT NULL CHECK (json_valid(fields)),
            classes TEXT NOT NULL CHECK (json_valid(classes)),
            silent INTEGER CHECK (silent IN (0, 1)),
            doubts TEXT NOT NULL CHECK (json_valid(doubts)),
            before TEXT NOT NULL CHECK (json_valid(before)),
            PRIMARY KEY (article, version)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX revisions_by_time ON revisions (seen_at);

        CREATE TABLE doubted (
            article INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
            seen_at TEXT NOT NULL,
            doubts TEXT NOT NULL CHECK (json_valid(doubts)),
            essence TEXT NOT NULL
        ) STRICT;
    """)


@migrations()
def looks(db: Database) -> None:
    """Let an address be looked at again, and keep what looks have shown of newspapers and their servers."""
    db.executescript("""
        ALTER TABLE addresses ADD COLUMN deaths INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE addresses ADD COLUMN born_at TEXT;
        ALTER TABLE addresses ADD COLUMN looked_at TEXT;
        ALTER TABLE addresses ADD COLUMN revisit_at TEXT;
        ALTER TABLE addresses ADD COLUMN announced_at TEXT;
        ALTER TABLE addresses ADD COLUMN listed_title TEXT;
        ALTER TABLE addresses ADD COLUMN etag TEXT;
        ALTER TABLE addresses ADD COLUMN last_modified TEXT;
        CREATE INDEX addresses_to_revisit ON addresses (newspaper, revisit_at) WHERE revisit_at IS NOT NULL;
        CREATE INDEX addresses_aside ON addresses (newspaper, state) WHERE state IN ('put aside', 'wall', 'gone');

        CREATE TABLE habits (
            newspaper TEXT NOT NULL REFERENCES newspapers (name),
            circumstance TEXT NOT NULL,
            looks REAL NOT NULL,
            changes REAL NOT NULL,
            PRIMARY KEY (newspaper, circumstance)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE hosts (
            host TEXT PRIMARY KEY,
            tests INTEGER NOT NULL,
            lies INTEGER NOT NULL,
            distrusted_until TEXT
        ) STRICT, WITHOUT ROWID;
    """)


@migrations()
def door_by_id(db: Database) -> None:
    """Let addresses be found by asking for IDs."""
    reword(db, "addresses", "'front page')", "'front page', 'id')")


@migrations()
def copies(db: Database) -> None:
    """Create the table of copies: where an article stands in the archive of its newspaper's successor."""
    db.execute("""
        CREATE TABLE copies (
            newspaper TEXT NOT NULL REFERENCES newspapers (name),
            site_id TEXT NOT NULL,
            url TEXT NOT NULL,
            article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
            shown_by TEXT NOT NULL CHECK (shown_by IN ('dateline', 'byline')),
            matched_by TEXT CHECK (matched_by IN ('title and day', 'text')),
            authors TEXT NOT NULL CHECK (json_valid(authors)),
            published_at TEXT NOT NULL,
            fetched_at TEXT NOT NULL,
            PRIMARY KEY (newspaper, site_id)
        ) STRICT, WITHOUT ROWID
    """)
    db.execute("CREATE INDEX copies_of_article ON copies (article)")
    db.execute("CREATE INDEX copies_alone ON copies (article) WHERE matched_by IS NULL")


@migrations()
def observations(db: Database) -> None:
    """Chain what is observed of each newspaper, and keep which articles are missing."""
    db.executescript("""
        CREATE TABLE observations (
            newspaper TEXT NOT NULL REFERENCES newspapers (name),
            number INTEGER NOT NULL,
            at TEXT NOT NULL,
            site_id TEXT NOT NULL,
            kind TEXT NOT NULL,
            status INTEGER,
            fingerprint TEXT,
            page BLOB,
            link BLOB NOT NULL,
            PRIMARY KEY (newspaper, number)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX observations_of_article ON observations (newspaper, site_id);

        CREATE TABLE missed (
            article INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
            manner TEXT NOT NULL,
            seen_at TEXT NOT NULL,
            missed_at TEXT NOT NULL,
            last_missed_at TEXT NOT NULL,
            looks INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE removals (
            id INTEGER PRIMARY KEY,
            article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
            manner TEXT NOT NULL,
            seen_at TEXT NOT NULL,
            missed_at TEXT NOT NULL,
            believed_at TEXT NOT NULL,
            looks INTEGER NOT NULL,
            returned_at TEXT
        ) STRICT;
        CREATE UNIQUE INDEX removals_open ON removals (article) WHERE returned_at IS NULL;
        CREATE INDEX removals_of_article ON removals (article);

        ALTER TABLE addresses ADD COLUMN unlisted_at TEXT;
        ALTER TABLE addresses ADD COLUMN shown TEXT CHECK (shown IS NULL OR json_valid(shown));
    """)


@migrations()
def tombstones(db: Database) -> None:
    """Keep what is left of articles that were forgotten."""
    db.executescript("""
        CREATE TABLE tombstones (
            article INTEGER PRIMARY KEY,
            newspaper TEXT NOT NULL REFERENCES newspapers (name),
            site_id TEXT NOT NULL,
            published_on TEXT NOT NULL,
            versions INTEGER NOT NULL,
            forgotten_at TEXT NOT NULL,
            why TEXT NOT NULL,
            UNIQUE (newspaper, site_id)
        ) STRICT;
    """)


@migrations()
def stories(db: Database) -> None:
    """Create the sketches by which reprints are found, and the stories that articles are grouped into."""
    db.executescript("""
        CREATE TABLE sketches (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            article INTEGER NOT NULL UNIQUE REFERENCES articles (id) ON DELETE CASCADE,
            hashes BLOB NOT NULL
        ) STRICT;

        CREATE TABLE stories (
            article INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
            story INTEGER NOT NULL,
            agency TEXT,
            sketch INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX stories_by_story ON stories (story);
        CREATE INDEX stories_by_sketch ON stories (sketch);
    """)


@migrations()
def kept_pages(db: Database) -> None:
    """Let an outcome and an article's version say from which kept page they come."""
    db.executescript("""
        ALTER TABLE outcomes ADD COLUMN capture INTEGER;
        ALTER TABLE articles ADD COLUMN capture INTEGER;
    """)
