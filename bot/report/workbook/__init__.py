"""A report as a workbook: a star that the program draws itself, lists, and formulas to follow."""

from bot.report.workbook.book import xlsx

__all__ = ["xlsx"]
