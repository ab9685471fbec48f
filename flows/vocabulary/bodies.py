"""Teams and those whom they answer to."""

from flows.vocabulary import word_set

INSPECTORATES = ("ofsted", "estyn", "cqc", "hmip")

INBOXES = word_set("""
accounts admin advice audit audits bookings care children childrens comms complaints contact contacts data
door dpo duties duty edt enquiries enquiry events feedback finance first foi front frontdoor governance help
helpdesk helpline hr hsb hub inbox info lado mash news no noreply office ooh panel partnership policy
quality reception referral referrals reply response safeguarding school secure service services social
support team teams training
""")
"""What the inboxes of teams are called."""
