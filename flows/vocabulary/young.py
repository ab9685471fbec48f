"""What people call a child or a young person, one and several."""

CHILD = ("boy", "girl", "kid", "child", "pupil", "student")
LAD = ("lad", "lass")
TEENAGER = ("teenager", "youngster", "young person")
AT_SCHOOL = ("schoolgirl", "schoolboy")
YOUNG_PERSON = (*CHILD, *LAD, *TEENAGER, *AT_SCHOOL, "teen", "toddler", "baby", "lassie")

CHILDREN = ("boys", "girls", "kids", "children", "pupils", "students")
TEENAGERS = ("teenagers", "youngsters", "young people")
