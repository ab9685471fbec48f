"""Pictures of results: a star, drawn by a warm worker in a process of its own.

`star` draws and is the only file that imports matplotlib; `layout` decides where everything goes; `worker` is
the process around them; `painter` is the only one the rest of the program imports.
"""
