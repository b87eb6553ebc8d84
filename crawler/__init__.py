"""The engine of baotinh: a page walks through its rooms in one direction, from an address to a row."""
