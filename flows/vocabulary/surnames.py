"""Surnames common in the United Kingdom, in lower case and without accents."""

from flows.vocabulary import word_set

SURNAMES = word_set("""
adams adeyemi afolabi agarwal ahmadi akhtar akinola alexander allen ali anderson andrews appleby appiah
armstrong arshad asante ashworth atkinson aziz bailey bakare balogun bamford banerjee barnes barrett
bartlett begum bell bennett bhatt bhatti blackburn boateng booth bose bowen bradshaw brennan briggs brookes
brooks brown bryant burgess burke burns butler byrne campbell carroll carter cartwright chan chapman
chaudhry chen cheung chowdhury chopra choudhury clark clarke clements cohen coleman collins connolly cooper
couzens cox crawford cunningham dalton davidson davies davis davison dawson desai dhillon diaz dickinson
dixon docherty doherty donnelly douglas doyle duffy duncan dunn edwards eze elliott ellis evans farrell
ferguson fernandez fisher fitzgerald fletcher flynn forsyth foster fowler fraser gallagher garcia gardner
georgiou ghosh gibbons gibson gill gilbert goddard gomez goodwin gordon graham gregory griffin griffiths
gupta haddad hamilton hancock hanley hanson harding hargreaves harper harris harrison hart hartley harvey
hassan hawkins hayes henderson hewitt higgins hodgson holloway holmes holland hopkins horton hossain
houghton howarth hughes hussain hutchinson ibrahim iqbal islam jackson jacobs james jamieson janjua jarvis
jenkins jennings johnson johnston johnstone jones jovanovic joshi kamara kapoor kaur kelly kennedy kerr
khalid khan khatun knight kowalczyk kowalska kowalski kumar kuznetsov lawal lawrence lawson leonard
lewandowski lewis li liu lloyd lopez mahmood macdonald mackay mackenzie maclean malik marsden marshall
martin martinez mason matthews mazur mbeki mccarthy mcdonald mcdermott mcgrath mcintyre mckenna mclean
mcmahon mcneil mehta mensah miah middleton miller mills mitchell mohamed mohammed moore moran morgan morris
morrison mukherjee murphy murray musa naidoo nair nawaz nguyen nicholson nkrumah noble norris nowak nwosu
o'brien o'connor o'donnell o'hara o'kane o'keefe o'leary o'neill o'reilly o'sullivan obi odhiambo ofori
ogunleye okafor okeke okeowo okonkwo okoro okoye oladipo olawale oliver onyango osei osborne owen owusu
oyelaran page palmer papadopoulos parker parkinson parsons patel paterson pathak patterson payne pearce
pearson perera perkins perry peters petrov phillips popa popescu powell pritchard quinn qureshi rahman raja
rana rao rashid raza rees reid reynolds rhodes richards richardson roberts robertson robinson rodriguez
rogers rossi russell ryan sahota saleem samuels sanders sandhu saunders schofield scott sesay shah shaikh
sharma sharp sharpe shaw sheehan sheikh sheppard sidhu simmons simpson sinclair singh silva slater smith
smyth sokolov spencer stephenson stevens stevenson stewart stokes sutherland sweeney syed symonds tahir
tanaka tang tanner taylor thapa thompson thomson thornton tomlinson townsend tran tucker turner uddin
vaughan wainwright walker wallace walsh walters wang warner warren waters watkins watson watts webb webster
wheeler whitehead whittaker wilkinson williams williamson willis wilson winter wong woodward wright wu
wójcik wojcik yadav yang yates yeung yildiz yilmaz young yousaf zafar zhang zhao zielinski zaman
""")
"""Surnames, which say something only beside a given name, an initial, a title or a person's doings."""

WORD_SURNAMES = word_set("""
bell booth brooks brown burns butler cooper cox fisher foster fox gardner hart holland knight lane mason
miller mills moore noble page parsons porter sharp sheppard stokes tanner taylor tucker turner walker warren
waters watts webb wheeler winter wright young li begum
""")
"""Surnames that are words too, and need a given name, an initial or a title beside them."""

PLAIN_SURNAMES = SURNAMES - WORD_SURNAMES
