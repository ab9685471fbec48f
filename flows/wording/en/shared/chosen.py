"""What people call the level that they choose: "id go 1"."""

TEXTS: dict[str, str] = {
    "chosen.who": (
        "i|we|id|wed|ill|well|i would|we would|i will|we will|im going to|i am going to|were going to|lets"
    ),
    "chosen.does": (
        "go|go for|go with|choose|pick|opt for|take|settle on|settle for|stick with|call it|rate it|rate us"
        "|score it|score us|mark it|mark us|give it|give us|put|put us at|put us down as|put it at|select"
        "|vote for|tick"
    ),
    "chosen.unsure": (
        "say|lean towards|lean to|tend to|guess|suggest|go somewhere around|estimate|have said|have gone for"
        "|went for|went with|chose|picked|put it as"
    ),
    # who may as well tell what was done: "each term we took 3"
    "chosen.told": "i|we|well",
}
