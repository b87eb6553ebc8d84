PYTHON ?= python3
BIN := .venv/bin

.PHONY: demo test test-slow lint bench lock clean

demo: .venv/installed
	@$(BIN)/baotinh demo

# Many tests wait for a server more than they compute: four at once fit on two cores.
test: .venv/installed lint
	$(BIN)/pytest -n 4 -m "not slow"

test-slow: .venv/installed
	$(BIN)/pytest -n auto -m slow

lint: .venv/installed
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

bench: .venv/installed
	$(BIN)/python -m bench

.venv/installed: requirements.lock pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch .venv/installed

# Writes the versions of today into the lock file; run the tests before committing it.
lock: .venv/installed
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header \
		--no-emit-index-url --no-emit-find-links --extra dev --output-file requirements.lock pyproject.toml

clean:
	rm -rf .venv build *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis
