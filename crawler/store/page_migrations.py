"""The tables of the archive of pages, as the named steps by which they came to be."""

from sqlite_utils import Database, Migrations

page_migrations = Migrations("baotinh pages")


@page_migrations()
def captures_and_bodies(db: Database) -> None:
    """Create what is kept of each answer, the bodies apart: pages rarely change between two looks."""
    db.executescript("""
        CREATE TABLE dictionaries (
            id INTEGER PRIMARY KEY,
            newspaper TEXT NOT NULL,
            made_at TEXT NOT NULL,
            pages INTEGER NOT NULL,
            pages_size REAL NOT NULL,
            content BLOB NOT NULL
        ) STRICT;
        CREATE INDEX dictionaries_of_newspaper ON dictionaries (newspaper, id);

        CREATE TABLE bodies (
            id INTEGER PRIMARY KEY,
            hash BLOB NOT NULL UNIQUE,
            size INTEGER NOT NULL,
            newspaper TEXT NOT NULL,
            dictionary INTEGER REFERENCES dictionaries (id),
            base INTEGER REFERENCES bodies (id),
            content BLOB NOT NULL
        ) STRICT;
        CREATE INDEX bodies_of_newspaper ON bodies (newspaper, id);
        CREATE INDEX bodies_by_base ON bodies (base) WHERE base IS NOT NULL;

        CREATE TABLE captures (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            newspaper TEXT NOT NULL,
            url TEXT NOT NULL,
            asked TEXT,
            at TEXT NOT NULL,
            status INTEGER NOT NULL,
            headers TEXT NOT NULL CHECK (json_valid(headers)),
            body INTEGER NOT NULL REFERENCES bodies (id),
            run INTEGER,
            UNIQUE (url, at, body)
        ) STRICT;
        CREATE INDEX captures_of_newspaper ON captures (newspaper, at, id);
        CREATE INDEX captures_of_run ON captures (run) WHERE run IS NOT NULL;
        CREATE INDEX captures_of_body ON captures (body);

        CREATE TABLE dictionary (
            table_name TEXT NOT NULL,
            column_name TEXT NOT NULL,
            description TEXT NOT NULL,
            PRIMARY KEY (table_name, column_name)
        ) STRICT, WITHOUT ROWID;
    """)
