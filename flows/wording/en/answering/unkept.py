"""What waited for a yes when somebody went elsewhere."""

TEXTS: dict[str, str] = {
    "unkept.answer": "Not saved: {label} – {rating}. Type “keep it” to save it.",
    "unkept.answer_with": "Not saved: {label} – {rating}. Type “keep it” to save it, with your words: {text}",
    "unkept.beside": "Not kept beside “{label}”. Type “keep it” to keep it: {text}",
    "unkept.text": "Not kept. Type “keep it” to keep it: {text}",
}
