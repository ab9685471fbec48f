# Everything that can be done with a checkout. Needs Python 3.11 or newer, and make.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: run test any-hour check soak docs bench lock

run: .venv/installed
	@$(BIN)/audit-bot || [ $$? -eq 130 ] # Ctrl-C is a way to stop, not an error

PYTEST := $(BIN)/pytest -n auto --dist worksteal

test: .venv/installed-dev
	$(PYTEST)

# the same at each of the hours in tests/any_hour.py, one after the other; MOMENTS= names some of them
any-hour: .venv/installed-dev
	$(BIN)/python -m tests.any_hour $(MOMENTS)

# everything that runs before a change lands
check: .venv/installed-dev
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/audit-bot check framework.yaml
	$(BIN)/coverage erase
	$(MAKE) test PYTEST="$(BIN)/coverage run -m pytest -n auto --dist worksteal"
	$(BIN)/coverage combine --quiet
	$(BIN)/coverage report --include='flows/*' --fail-under=98
	$(BIN)/coverage report --include='bot/*,storage/*' --fail-under=90
	$(BIN)/python -m tests.any_hour --processes clocks-forward new-year

# the long runs of what `make test` does in small, and each benchmark in small; COUNT= sets how long
soak: .venv/installed-dev
	COUNT=$(or $(COUNT),1000) $(BIN)/pytest -q tests/test_machine.py tests/test_foreign.py tests/test_blind.py tests/test_year.py \
		tests/test_clock_walks.py tests/end_to_end/test_kill.py tests/end_to_end/test_nudge_storm.py tests/test_benches.py tests/flows

# the pages of docs/ that are made from the code, and the digest of framework.yaml
docs: .venv/installed-dev
	$(BIN)/python -m tests.docs

bench: .venv/installed-dev
	$(BIN)/python -m bench

lock: .venv/installed-dev
	$(BIN)/pip-compile $(LOCK) --extra=dev --output-file=requirements-dev.lock pyproject.toml
	$(BIN)/pip-compile $(LOCK) --constraint=requirements-dev.lock --output-file=requirements.lock pyproject.toml

LOCK := --quiet --upgrade --build-deps-for=editable --generate-hashes --allow-unsafe --strip-extras --no-header \
	--no-emit-index-url --no-emit-find-links --no-emit-trusted-host

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "This needs Python 3.11 or newer: make PYTHON=python3.12 …")'
	@echo "Setting up in .venv, which takes a minute or so …"
	@$(PYTHON) -m venv .venv

.venv/installed: .venv/bin/python requirements.lock pyproject.toml
	@$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

.venv/installed-dev: .venv/installed requirements-dev.lock
	@$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@touch $@
