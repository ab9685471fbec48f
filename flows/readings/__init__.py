"""Recognisers of what a typed text means by form alone; `flows.recognising` has their order."""
