"""Workbooks: reports with a star that the program draws itself and formulas to follow, and blanks."""

from bot.report.workbook.blank import blank_xlsx
from bot.report.workbook.book import xlsx

__all__ = ["blank_xlsx", "xlsx"]
