"""What is said of a sentence about an item while ratings are agreed."""

TEXTS: dict[str, str] = {
    "talking.which": "Which item do you mean: {names}? All of them stand under All items.",
    "talking.offer": (
        "This is another item: {label}. Nothing is agreed yet. Do you mean {choice}? Type yes."
    ),
    "talking.may_be_why": "Agreed is what stands below. Is this the reason? Type yes to keep it:",
    # opens a sentence that says itself that it is a reason
    "talking.why": (
        "because|becos|becuase|becasue|becoz|becuz|bcos|bcoz|bcuz|bc|cos|coz|cuz|cause|as|since|due to"
        "|its because|it is because|thats because|that is because|agreed as|agreed because|agreed since"
        "|we agreed because|we agreed as|the reason is"
    ),
    "talking.said_here": (
        "What each agency said stands here, with its notes where it wrote any. Nothing is agreed yet."
    ),
}
