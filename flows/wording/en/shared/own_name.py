"""How somebody says what they want to be called; @name stands for that."""

TEXTS: dict[str, str] = {
    "own_name.says": (
        "change my name to @name|change my name into @name|change my name from .+? to @name"
        "|change name to @name|change my display name to @name|rename me to @name|rename me as @name"
        "|rename me @name|call me @name|you can call me @name|set my name to @name|set my name as @name"
        "|make my name @name|update my name to @name|my name is now @name|my name should be @name"
        "|my name should read @name|my name should say @name|my name is actually @name|i go by @name"
        "|i would like to be called @name|id like to be called @name|i want to be called @name"
        "|put me down as @name|put my name as @name|correct my name to @name|spell my name @name"
        "|my name is spelt @name|my name is spelled @name"
    ),
    "own_name.ask": "Shall I call you “{name}” from now on? Type yes.",
}
