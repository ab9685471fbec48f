"""Telegram: two translations without side effects, and the glue that talks to its servers."""

import os

# The library's own switch; without it each duration it reads is a deprecation warning.
os.environ.setdefault("PTB_TIMEDELTA", "true")
