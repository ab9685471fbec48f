"""What is said of a sentence about an item while ratings are agreed."""

TEXTS: dict[str, str] = {
    "talking.which": "Which item do you mean: {names}? All of them stand under All items.",
    "talking.offer": (
        "This is another item: {label}. Nothing is agreed yet. Do you mean {choice}? Type yes."
    ),
    "talking.said_here": (
        "What each agency said stands here, with its notes where it wrote any. Nothing is agreed yet."
    ),
}
