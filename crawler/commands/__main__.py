"""`python -m crawler.commands` is `baotinh`."""

from crawler.commands import main

main(prog_name="baotinh")
