"""One team's sheet, from the task list to the return."""
