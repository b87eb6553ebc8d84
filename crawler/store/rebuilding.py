"""Changing what a table's definition says where `ALTER TABLE` cannot: its constraints."""

from sqlite_utils import Database


def reword(database: Database, table: str, words: str, others: str) -> None:
    """Put other words into a table's definition, keeping its rows, indexes and triggers, inside a transaction.

    Foreign keys must not be enforced meanwhile (`PRAGMA foreign_keys` is off): other tables refer to this one, and for
    a moment it is not there. Raises ValueError where the definition does not hold the words, or where a reference
    leads nowhere afterwards.
    """
    (definition,) = database.execute(
        "SELECT sql FROM sqlite_master WHERE type = 'table' AND name = ?", (table,)
    ).fetchone()
    if words not in definition:
        raise ValueError(f"the table {table} does not say {words!r}")
    hangers_on = database.execute(
        "SELECT sql FROM sqlite_master WHERE tbl_name = ? AND type IN ('index', 'trigger') AND sql IS NOT NULL",
        (table,),
    ).fetchall()
    columns = ", ".join(f'"{column.name}"' for column in database.table(table).columns)
    beginning, _, rest = definition.partition("(")
    database.execute(f"{beginning.replace(table, f'{table}_anew')}({rest.replace(words, others)}")
    database.execute(f'INSERT INTO "{table}_anew" ({columns}) SELECT {columns} FROM "{table}"')
    database.execute(f'DROP TABLE "{table}"')
    database.execute(f'ALTER TABLE "{table}_anew" RENAME TO "{table}"')
    for (statement,) in hangers_on:
        database.execute(statement)
    if lost := database.execute("PRAGMA foreign_key_check").fetchall():
        raise ValueError(f"{len(lost)} references of {lost[0][0]} lead nowhere")
