# Everything that can be done with a checkout. Needs Python 3.11 or newer, and make.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: run chat test wide any-hour check coverage soak train docs bench lock

# In a browser on this machine. Ctrl-C is a way to stop, not an error: the shell outlives it, and make is told so. It does
# by a moment, as a make that hears of both at once says that it has no children
run: .venv/installed
	@trap 'sleep .5' INT; $(BIN)/python -m bot || [ $$? -eq 130 ]

# the same in this terminal
chat: .venv/installed
	@trap 'sleep .5' INT; $(BIN)/python -m bot chat || [ $$? -eq 130 ]

# a test that never ends is named, and fails
ENDS := -o faulthandler_timeout=300 -o faulthandler_exit_on_timeout=true

# compiled files are kept, whatever is usual on this machine: tests start many processes
PYTEST := PYTHONDONTWRITEBYTECODE= $(BIN)/pytest -n auto --dist worksteal $(ENDS)

# without those that look from every side; WIDE=6 takes every sixth of them in
test: .venv/installed-dev
	$(PYTEST) --wide $(or $(WIDE),0)

# those alone: every kind of round, all older databases, other channels and other programs
wide: .venv/installed-dev
	$(PYTEST) -m wide

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
	$(MAKE) test WIDE=6
	$(BIN)/python -m tests.any_hour --processes --every 8 clocks-forward

# the same tests, and how much of the program they run; counting it takes time
coverage: .venv/installed-dev
	$(BIN)/coverage erase
	$(MAKE) test wide PYTEST="PYTHONDONTWRITEBYTECODE= $(BIN)/coverage run -m pytest -n auto --dist worksteal $(ENDS)"
	$(BIN)/coverage combine --quiet
	$(BIN)/coverage report --include='flows/*' --fail-under=98
	$(BIN)/coverage report --include='bot/*,storage/*' --fail-under=90

# the long runs of what `make test` does in small, and each benchmark in small; COUNT= sets how long. The last
# step shows a table of what was tried, lost, doubled and crashed, and adds to the one of the run before: MINUTES= of it
soak: .venv/installed-dev
	$(MAKE) coverage
	$(BIN)/python -m tests.any_hour --processes new-year
	COUNT=$(or $(COUNT),1000) $(BIN)/pytest -q tests/machine tests/transcripts tests/rounds/test_partnership.py tests/readers/test_foreign.py tests/readers/test_blind.py tests/reminders/test_year.py \
		tests/reminders/test_clock_walks.py tests/results/test_compared_pictures.py tests/data/test_damage.py tests/storage/test_restoring.py \
		tests/end_to_end/test_kill.py tests/end_to_end/test_nudge_storm.py tests/project/test_benches.py tests/partnership/test_names.py tests/data/test_canaries.py \
		tests/formats/test_buttons.py tests/formats/test_rounds_go_on.py tests/end_to_end/test_shapes.py tests/bot/report/test_workbook.py tests/bot/report/test_hostile_papers.py \
		tests/bot/report/test_handouts.py tests/bot/report/test_data.py \
		tests/bot/test_doctor_attacks.py tests/end_to_end/test_web.py tests/end_to_end/test_every_card.py \
		tests/flows tests/results/test_every_round.py tests/readers/test_no_button_tells_ratings.py tests/rounds/test_large_round.py tests/storage/test_codec.py tests/storage/test_store.py tests/storage/test_step.py \
		tests/storage/test_take.py tests/storage/test_sessions.py tests/storage/writing tests/storage/server tests/bot/test_turns.py \
		tests/end_to_end/test_on_server.py tests/end_to_end/test_telegram_workbook.py tests/end_to_end/test_web_hook.py tests/bot/tg/test_telegram_in_turn.py \
		tests/end_to_end/test_processes_beside.py tests/end_to_end/test_processes_killed.py \
		tests/end_to_end/test_processes_remind.py tests/end_to_end/test_at_the_keyboard.py tests/end_to_end/test_make.py \
		tests/end_to_end/test_database_away.py tests/end_to_end/test_upgrading_beside.py \
		tests/end_to_end/test_telegram_partnership.py
	$(BIN)/python -m tests.soak --minutes $(or $(MINUTES),15)

# the weights of the guard, anew from the sentences in training/
train: .venv/installed-dev
	@$(PIP) --editable ".[train]" || $(NOT_ALL)
	$(BIN)/python -m training
	$(BIN)/python -m tests.docs

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
	@command -v $(PYTHON) >/dev/null || { echo "There is no $(PYTHON) here. Install Python 3.11 or newer, or \
		name yours: make PYTHON=python3.12 …"; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "This needs Python 3.11 or newer: make PYTHON=python3.12 …")'
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { echo "This Python can't make an environment of its own. \
		Install what it lacks (on Debian and Ubuntu: sudo apt install python3-venv), then run make again."; exit 1; }
	@echo "Setting up in .venv, which takes a minute or so …"
	@$(PYTHON) -m venv --clear .venv

PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check
NOT_ALL := { echo "Not everything could be installed. Is the network there? Then run make again: it goes on from here."; exit 1; }

# an environment that was left half made, or whose Python is gone, is made anew
.venv/installed: .venv/bin/python requirements.lock pyproject.toml
	@[ -e $(BIN)/pip ] || { rm $(BIN)/python; $(MAKE) --no-print-directory $(BIN)/python; }
	@$(PIP) --require-hashes -r requirements.lock || $(NOT_ALL)
	@$(PIP) --no-deps --no-build-isolation --editable . || $(NOT_ALL)
	@touch $@

.venv/installed-dev: .venv/installed requirements-dev.lock
	@$(PIP) --require-hashes -r requirements-dev.lock || $(NOT_ALL)
	@touch $@
