"""Framework files, each read once for all tests of a process."""

from functools import cache

from storage.framework.file import read_framework

read_once = cache(read_framework)
