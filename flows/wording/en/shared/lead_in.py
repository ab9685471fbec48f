"""Words that people type before what is asked for, and that our own text has already."""

TEXTS: dict[str, str] = {
    "lead_in.name": (
        "were the|we are the|this is the|this is for the|this is for|its for the|its for|it is for the"
        "|it is for|its called|it is called|we are called|were called|its name is|the name is|our name is"
        "|our partnership is called|the partnership is called|our team is called|the team is called"
        "|our teams name is|the teams name is|the name of the partnership is|the name of our partnership is"
        "|the name of the team is|the name of our team is|its known as|it is known as|we are known as"
        "|were known as"
    ),
    "lead_in.kept_in": (
        "its|it is|theyre|they are|its in|it is in|theyre in|they are in"
        "|its kept in|it is kept in|theyre kept in|they are kept in"
        "|its stored in|it is stored in|theyre stored in|they are stored in"
        "|its saved in|it is saved in|theyre saved in|they are saved in"
        "|its held in|it is held in|theyre held in|they are held in"
        "|its filed in|it is filed in|theyre filed in|they are filed in"
    ),
    # without its last word
    "lead_in.kept_in_the": "in the|kept in the|stored in the|saved in the|held in the|filed in the",
    "lead_in.reason": (
        "because|becos|becuase|becasue|becoz|becuz|bcos|bcoz|bcuz|bc|cos|coz|cuz|its because|it is because"
        "|thats because|that is because"
    ),
    "lead_in.reached": (
        "my number is|my phone number is|my new number is|my email is|my email address is"
        "|the number is|the new number is|the email is|you can reach me on|you can reach me at|reach me on"
        "|reach me at|call me on|ring me on|phone me on|email me at|people can reach me on"
        "|people can ring me on|i can be reached on|i can be reached at|contact me on|contact me at|its|it is"
    ),
}
