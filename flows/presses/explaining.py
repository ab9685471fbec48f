"""What is explained."""

from flows import arguments as a
from flows.forms import of_sheet, plain

HELP = plain("help")
PRIVACY = plain("privacy")
CALL = plain("call", a.NATION_OR_ANY.or_none)
BASIS = plain("basis")
GLOSSARY = plain("glossary")
WORDS_OF = plain("wordsof", a.PAGE)
CHECKLIST = plain("checklist")
AGENCY_CHECKLIST = plain("checklistof", a.AGENCY)
MY_DATA = plain("mydata")
MY_DATA_FILE = plain("mydatafile")
FORGET = plain("forget")
FORGOTTEN = plain("forgetme", a.AS_ASKED.or_none)
EVIDENCE = of_sheet("evidence", a.DOMAIN)
