# Everything that can be done with a checkout. Needs Python 3.11 or newer, and make.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: run test check bench lock

run: .venv/installed
	@$(BIN)/audit-bot

test: .venv/installed-dev
	$(BIN)/pytest

# what runs before a change lands
check: .venv/installed-dev
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest --cov --cov-report=term:skip-covered
	$(BIN)/python -m tests.coverage_floors

bench: .venv/installed-dev
	$(BIN)/python -m bench

lock: .venv/installed-dev
	$(BIN)/pip-compile $(LOCK) --extra=dev --output-file=requirements-dev.lock pyproject.toml
	$(BIN)/pip-compile $(LOCK) --constraint=requirements-dev.lock --output-file=requirements.lock pyproject.toml

LOCK := --quiet --upgrade --build-deps-for=editable --generate-hashes --allow-unsafe --strip-extras --no-header \
	--no-emit-index-url --no-emit-find-links --no-emit-trusted-host

.venv/bin/python:
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "This needs Python 3.11 or newer: make PYTHON=python3.12 …")'
	$(PYTHON) -m venv .venv

.venv/installed: .venv/bin/python requirements.lock pyproject.toml
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

.venv/installed-dev: .venv/installed requirements-dev.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@touch $@
