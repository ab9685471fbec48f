"""Words by which somebody takes up that an answer is saved with its note."""

TEXTS: dict[str, str] = {
    "saving.save": (
        "save|save it|save that|save this|save both|save them|save all|save it all|save all of it"
        "|add it|add that|add this|add the rest|add the note|add it all|keep it|keep that|keep this|keep both"
        "|keep it all|keep the rest|keep the note|save the rest|save the note|save the answer|record it"
        "|record that|do that|do it|do|please|can you|could you|i do|id like that|you can"
    ),
    "saving.keep": "keep it|keep that|keep this|keep it all",
    "saving.behind": (
        "please|pls|plz|thanks|thank you|ta|cheers|now|then|all|too|as well|for me|with it|with that"
        "|with the rest|with the note|with a note|with note|with my note|and the rest|and the note|as a note"
        "|as the note|as its note|as my note|as note|to the note|to that note|to my note|in the note"
    ),
    "saving.no": "sorry|oh|oops|wait|actually|i meant|i mean|make it|make that|put|rather|better",
}
