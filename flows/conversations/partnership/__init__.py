"""A partnership: its card, teams, people, invitations, details and journal."""
