"""A note that somebody types for another answer than the one that is asked."""

TEXTS: dict[str, str] = {
    # before what the note is for
    "noting.opens": (
        "note for|note to|note on|note about|notes for|a note for|a note to|a note on|add a note to"
        "|add a note for|add a note on|add note to|add note for|add note on"
        "|put a note on|put a note for|put a note to"
        "|make a note for|make a note on|add this to|add this note to|add to|comment for|comment on"
        "|add a comment to|add a comment on|save a note for|save a note on|note against|add a note against"
    ),
    "noting.last": "last|previous|before|just before|just gone|earlier",
    # what leaves a note out; beside a level this alone does as well
    "noting.leaves": (
        "no note|without the note|without a note|without note|without my note|without any note|without it"
        "|without that|without the text|without the words|without my words|without the rest"
        "|leave the note out"
        "|leave out the note|leave it out|forget the note|drop the note|skip the note|ignore the note"
        "|scrap the note|lose the note|delete the note|remove the note|dont keep the note|dont save the note"
        "|dont add the note|dont add a note|not the note|not as a note|no text|no words|just the level"
        "|just the answer|just the number|just the rating|only the level|only the answer|only the number"
        "|only the rating|just the score"
    ),
    "noting.only": "just|just the|only|only the|just a|only a|just level|just put",
    "noting.beside": (
        "keep|keep the|save|save the|put|the|a|and|but|with|level|yes|ok|okay|then|so|i want|i only want"
        "|answer|number|rating|for this|for now|alone|sorry|oh|actually"
    ),
    "noting.says": (
        "change the note to say|change the note to|change my note to say|change my note to|change note to"
        "|change the text to|edit the note to say|edit the note to|edit my note to|correct the note to"
        "|update the note to say|update the note to|update my note to|replace the note with"
        "|replace my note with|reword the note to|set the note to|the note should say"
        "|the note should read|my note should say|my note should read|note should say"
        "|note should read|make the note say|make my note say|make the note read"
        "|let the note say|the note is to say|can the note say|please change the note to"
        "|can you change the note to"
    ),
    "noting.moves": (
        "put it|put that|put this|put the note|put my note|add it|add that|add this|add the note|move it"
        "|move that|move this|move the note|save it|save that|keep it|it goes|that goes|it belongs"
        "|that belongs|its|that is|thats|it was|that was|it is|on|to|with|for|under|against|at|beside|meant"
        "|as a note|in"
    ),
    "noting.last_one": (
        "the last one|last one|the last answer|my last answer|the last question|last question"
        "|the previous one|the previous question|the previous answer|previous one|the one before"
        "|the question before|the answer before|the one before this|the last one instead"
    ),
    "noting.left_out": "The text is left out, as you said.",
    "noting.left_out_alone": "Then I've kept nothing of that text. Here is the question again.",
    "noting.instead": "In place of: {text}",
    "noting.offer": "Nothing is saved yet. Type yes to keep what is below as a note for “{label}”.",
    "noting.unclear": (
        "I can't tell which answer that note is for. Go back to its question, tap Note, and send it there."
    ),
}
