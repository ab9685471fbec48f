"""What buttons carry, see `forms`: every verb there is, a file for each wing.

Buttons stand on phones for ever, so what stands here never changes: a file of the tests pins it. A constant
makes the text of its press, `RATE(sheet.id, item.id, 2)`; what answers it stands beside its handler.
"""
