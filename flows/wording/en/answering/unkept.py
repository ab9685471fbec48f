"""What waited for a yes when somebody went elsewhere."""

TEXTS: dict[str, str] = {
    "unkept.yes": "yes",
    "unkept.keep": "“keep it”",
    "unkept.answer": "Not saved: {label} – {rating}. Type {how} to save it.",
    "unkept.answer_with": "Not saved: {label} – {rating}. Type {how} to save it, with your words: {text}",
    "unkept.beside": "Not kept beside “{label}”. Type {how} to keep it: {text}",
    "unkept.text": "Not kept. Type {how} to keep it: {text}",
}
