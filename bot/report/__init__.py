"""Pictures, workbooks and papers of results, made by a warm worker in a process of its own.

`star` and `change` draw with `drawing`; `layout` and `rows` decide where everything goes; `making` makes
the file of whatever is shown; `worker` is the process around it; `painter` has files made for all others.
"""
