"""Given names common in the United Kingdom, in lower case and without accents. Facts, not a corpus.

The lists are kept apart by how much a word alone says. They go by how often names are met, not by who
bears them: English, Scottish, Welsh, Irish, South Asian, African, Caribbean, Arabic, Turkish, Eastern
European, Chinese, Jewish and others.
"""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_GIVEN = _words("""
aaliyah aaron aarav aarush abbas abbey abbie abby abdi abdirahman abdul abdullah abdullahi abena abi abigail
abu ada adam adaeze adaora adebayo adel adele adeola adewale adil aditi aditya adnan adrian adriana afia
afsana agata agnes agnieszka ahmad ahmed ahmet aidan aiden aileen ailsa aimee aisha aishah aisling akash
akeem akosua akua alan alana alastair albert albie aleena alejandro aleks aleksander aleksandra alena alesha
alessia alex alexa alexander alexandra alexandru alexia alexis alfie alfred ali alice alicia alicja alina
alisha alison alistair aliyah alisa allan allison alma alyssa amaan amal amani amanda amara amarachi ameera
ameerah amelia amelie amin amina aminah aminata amir amira amirah amit amita amna amrit amy ana anastasia
anaya andre andrea andreea andrei andrew andrzej andy anees aneesa aneeka aneesah angela angelica angelina
angharad angus anika anil anisa anisha anita anjali ann anna annabel annabelle anne annette annie annika
anthony antoni antonia antonio anton anushka anya aoife arabella archibald archie areeba aria ariana arianna
ariel arif arjun arlo armaan arman arnold arooj arthur arun arya asad asha ashanti ashleigh ashley ashok ashraf
asif asim asiya asma astrid ata athena atif aubrey audrey aurelia aurora ava ayaan ayaz ayesha ayisha ayla
aylin ayo ayodele ayomide ayse aysha azad aziz aziza babatunde bailey barbara barnaby barney barry bartek
bartosz basil bashir basma beata beatrice beatrix becca beckett becky bella ben benedict beniamin benjamin
bernadette bernard beth bethan bethany betty beverley beyza bianca bilal billie billy binta blessing bogdan
bolu boris bradley brandon brayden breanna brenda brendan brenna brett brian brianna bridget bridie brigid
brogan bronte bronwen bronwyn bruce bryan bryony bukola burak byron cadi caelan caitlin caitlyn caleb callie
callum calum calvin cameron camilla camille can candice caoimhe cara carina carl carla carlos carly carmel
carmen caroline carolyn carrie carys casey cassandra cassidy cassie catherine cathy catrin catriona cecilia
cedric celeste celia celine ceri cerys chanelle chantelle charis charlene charles charley charlie charlotte
chelsea chen cheng cheryl chiara chibuike chidi chidinma chigozie chika chike chima chimamanda chinedu
chinenye chinonso chioma chirag chloe chris christina christine christopher chukwuemeka ciara cian cillian
claire clara clare clarissa claudia clayton clement clementine cleo clifford clive clodagh coby cody colby
colette colin colleen colm connie connor conor constance coral cora cordelia corey corinne cormac cory
courtney craig cristian cristina crystal curtis cynthia cyrus daanish dafydd dagmara daisuke dalia damian
damien damilola dan dana dani daniel daniela daniella danielle daniil daniyal danny danuta daphne dara darcey
darcie darcy daria darius dariusz darragh darrell darren darryl daryl dave david davina deborah debbie debra
declan deen deepa deepak deirdre dejan delilah delroy demi denis denise dennis denzel deepika derek dermot
deshawn desmond devansh devon devante dexter dhruv diana diane dianne diarmuid diego dilan dilys dimitri
dina dinah dineo dinesh dipesh divya dmitri dominic dominik dominika donal donald donna donovan dora doreen
doris dorota dorothy doug dougal douglas duncan dwayne dylan eamon eamonn ebele ebony ebrahim eden edgar edie
edith edmund edna eduard eduardo edward edwin efe effie efua eileen eilidh eimear eira eirlys ela elaine eleanor
eleni elena eli eliana elias elif elijah elin eliot elis elisa elise elisha eliza elizabeth ella elle ellen
ellie elliot elliott ellis elodie eloise elowen elsie elspeth elton elwyn emeka emilia emilie emily emir emma
emmanuel emmett emre emrys emyr enid ennis enzo eoghan eoin eric erica erik erika erin ernest esha esme
esmeralda esra estelle esther ethan ethel etta eugene eugenia euan eva evan evangeline eve evelyn evie ewa
ewan ewelina eyup ezekiel ezra fabian fadi fahad fahima faiz faiza faizan faizal farah fareeda farhan farid
farida faris farouk farzana fathima fatima fatimah fatin fatma fatou fatoumata fay faye fearghal felicity
felix femi fergus ferhat filip filipe fiona finbar findlay finlay finley finn finnian fionn fionnuala firoz flynn
folake fran frances francesca francesco francine francis francisco franciszek frankie franklin fraser freda
freddie freddy frederick freya gabriel gabriela gabriella gabrielle gail gaoqi gareth garry gary gavin gaynor gemma
geoff geoffrey george georgie georgina gerald geraldine gerard germaine ghazal gianna giles gillian gina
giorgia giovanni gita gloria glyn glynis godfrey gordon goran graeme graham grainne gregor gregory greta
grzegorz guillermo gulsen gurdeep gurpreet gurjit gus gwen gwendolyn gwilym habib habiba hadiya hadiza hafsa
hafsah haider haitham hakan hakim halima halimah hallie hamid hamish hamza hamzah hana hanan hania hanif
hanna hannah hannan hans hao hardeep harinder haris harjit harleen harold haroon harpreet harriet harris
harrison harry harsh harvey haseeb hasan hasnain hassan hattie hayden hayley hazal heath heba hector heidi helen
helena helga henri henrietta henrik henry hermione hetty hilary hilda hiroshi hollie howard huda hugh hugo
humaira humayun humza hussain hussein husnain iain ian ianto ibrahim ibrahima idris iestyn ieuan ifan ifeanyi
ifeoma ifrah ignacy igor ijeoma ikechukwu ikra ilaria ilham ilona ilya iman imaan imani imogen imran ina
inaaya inaya indie ines inga ingrid ioan ioana iolo ion iona irena irene irfan irina irma irving isaac
isabel isabella isabelle isaiah isha ishaan ishaq ishmael isla ismael ismail isobel israr issa ivan ivana
ivanna ivor iwan iwona iya iza izabela izabella izzy jacek jackie jackson jacob jacqueline jacqui jade jaden jadon
jadwiga jagdeep jaiden jake jakub jalal jaleel jama jamal james jamie jamila jana jane janek janet janice
janina janine jannat jared jaroslaw jasbir jasdeep jasmeen jasmin jasmine jasmina jason jaspal jasper jaswinder
javed javier javon jaxon jaxson jayce jayda jayden jaydon jayne jayson jean jeanette jeanne jed jeff jeffrey
jemima jemma jen jenna jennie jennifer jenny jensen jeremiah jeremy jermaine jerome jerzy jess jesse jessica
jessie jethro jevon jia jiahao jiayi jill jillian jim jimmy jiri jnr joan joana joanna joanne joao joe joel
joely joey johan johanna john johnathan johnny johnson jolanta jolie jon jonah jonas jonathan jonny jordana
jorge jose josef joseph josephine josh joshua josiah josie joss jowita joyce juan juanita judith judy jules
julia julian juliana julie juliet juliette julita julius junaid juwon justin justyna justina kaan kabir kacey kacper kadeem
kadija kadisha kai kaiden kain kaitlin kaitlyn kajal kaleb kallum kamal kamaljit kamil kamila kamran kane kareem
karen karim karima karin karina karl karla karol karolina kashif kasia kasim kasper kassandra kat kate katelyn
katarina katarzyna katerina katharine katherine kathleen kathryn kathy katia katie katrina katya kavita
kavya kayden kayla kayleb kayleigh kaylee kayode kaz kazimierz keanu keeley keelan keely kehinde keira keiran keisha
keith kelan kelechi kellie kelly kelsey kelvin ken kendra kenan kendrick kenneth kenny kenzie keon keri kerri kerrie
kerry keshia kevin keziah khadija khadijah khadra khaled khalid khalil khushi kiana kian kiara kiera kieran kieron
kimberley kimberly kiran kiri kirsten kirstie kirstin kirsty kitty kizzy klara klaudia kobi koby kofi kojo krish
krishna kristen kristian kristina kristof krystian krystyna krzysztof kunal kwabena kwaku kwame kwasi kyan kye kyla
kyle kylie kyra kyran lacey lachlan ladi laila lailah laiba lakshmi lamar lamin lana lance lara larisa larissa
larry lateefah latisha latoya laura lauren laurence laurie lauryn lavinia lawrence layan layla layton lea leah
leanna leanne lee leena leigh leila leilani len lena lenka lennon lennox lenny leo leon leona leonard leonardo leonie
leonora leopold leroy lesley leslie leszek leticia lev leyla leyton lexi lexie liam liana libby lidia liliana
lilia lilian liling lillian lillie lilly lina linda lindsay lindsey linus lionel lisa liv livia liz liza lizzie
llewellyn lloyd llinos logan lois lola lolade loretta lorcan loren lorena lorenzo lorna lorraine lottie lou louay
louie louis louisa louise lowri luc luca lucas lucia lucian lucie lucinda lucja lucy ludmila ludo luis luisa
lukas lukasz luke lula lulu luna luqman lydia lyla lyndon lynn lynne lynette maariyah maaz mabel maciej mackenzie
macy maddie maddison madeleine madeline madiha madison madoc mads mae maeve magda magdalena maggie maha mahad
maheen mahmood mahmoud mahnoor mahnoush mahira mairead maisie maisy maja makayla malachi malachy malak malakai malcolm
malek malgorzata malik maliha malika mallory mamadou mandeep mandy manisha manjit manoj manuel mara marc marcel
marcelina marcia marcin marco marcus mared marek margaret margarita margot maria mariam mariama marian mariana marianne
maribel marie mariella marika marilyn marina mario marion marisa marissa marius mariusz marjorie marko marlene
marley marlon marta martha martin martina martyn marvin marwa marwan mary maryam maryanne maryann marysia masud
mateusz mateo mathew matilda matt matteo matthew matthias mattie maud maureen maurice mavis maxim maximilian
maxine maxwell maya mayar mayowa mayur megan meghan mehdi mehmet mehreen mehwish mei meera meilin melanie melek melis
melissa melvin mercedes meredith meriem merve meryem mia mica micah michael michaela michal michele michelle
micky miguel mihai mihaela mika mikael mikaela mikail mike mikey mikhail mikolaj mila milan milena miles millie
milly milo mimi mina minah ming miqdad mira miranda mireille miriam miroslav misbah mischa mishal misha
mitchell moesha mohamad mohamed mohammad mohammed mohamud mohsin moira moises mollie molly momin mona monica
monika monique morag morgan morgana morris morwenna moses moshe mostafa muad muhammad muhammed muhamad muhsin
mujtaba munir muriel musa mushtaq mustafa mya myfanwy myla myles myra myriam nabil nabila nadeem nadia nadine
nafisa nahid naila naima naimah najma nana naomi nasir nasra nasreen nasrin nastassia natalia natalie natalya natasha
nate nathan nathaniel naveed naveen navid nayan nazia nazir nazma ned neelam neha neil nell nellie nelly nelson
neriah nerys nesta neve neville ngozi nia niall niamh nicholas nick nicky nico nicola nicole nicolas nicoletta nigel nihal nikita
nikki niko nikola nikolai nikolas nikhil nimo nimra nina niraj nisa nisha nishant nitin noah noel noelle noor noora nora norah
noreen norma norman nosheen noura nour nuala nuha nur nura nuria nusrat nyah nyla nyree oakley obinna octavia odette
odhran oisin ola olamide oleg oleksandr oleksandra olena olga oliver olivia olivier oliwia oliwier ollie olu olufemi
oluwaseun oluwaseyi oluwatobi omar omari omer onyeka orla orlagh orlando orson osama osayi oscar osian oskar osman
otis ottilie otto oumar owain owen ozan pablo paddy padraig padraic paige pamela paola paolo parveen parvez parveez pascal patience
patricia patrick patrycja patryk paul paula paulina pauline pavel pawel payal penelope penny percy perez peter petra petya
petros phil philip philippa phillip phillipa phoebe phoenix phyllis pierre pietro pippa piotr polly pooja poonam
portia prakash pranav pratik preeti prem preston priscilla priti priya priyanka przemek przemyslaw quentin quinn rabia
rachael rachel rachelle radhika radoslaw rafael rafal rafe rafferty rafiq raheem rahel rahim rahma rahul raihan raj
raja rajan rajesh rajinder rajiv rajveer ralph ram rama ramandeep ramesh ramla ramona rana randall rania ranjit ranvir
raphael raphaella raquel rashad rashid rashida ratna raul ravi ravinder raya rayan rayhan raymond rayyan reagan rebecca rebekah
reece reegan reem reggie reginald rehan rehana rehman reia remi remy rene renata renee reuben rex reyansh rhea rhian
rhianna rhiannon rhodri rhona rhonda rhydian rhys ria rian riana richard richie rick ricky rida riley rimsha rina rio riordan
rishi rita ritchie riya rizwan rizwana roan roberta robert roberto robbie robyn rochelle rocco roderick rodney rodrigo roger
rohan rohin rohit roisin roja roland roman romana romeo romy ron ronaldo ronan ronnie roopa rory rosa rosalie rosalind
rosanna roseanna rosemary rosie rosina ross rowena roxanne roy roza ruairi rubina ruben rudi rudy rufus rukhsana rukaya rumaisa rupa rupert
rupinder rushil russell ruth ruta ruya ryan rylan saad saanvi sabah sabeena sabina sabir sabrina sade sadia sadie sadiq safa
safia safiya safiyyah sagar sahar sahib sahil sahra saif saima saira sajid sajida sakina salah saleem saleh salim salima
sally salma salman salome sam samantha samar sameer sameera sami samia samina samir samira samiya sammy samson samuel samya sana
sandeep sandip sandra sandy sanjay sanjeev santiago santino sapna sara sarah sarina sasha sashka saskia satnam saul savanna savannah
scarlet scarlett scott seamus sean seb sebastian sebastien selena selim selina selma serena serge sergei sergio sergiu seun
seren seth shabana shabaz shabnam shafiq shah shahid shahida shahzad shaima shakeel shakira shakur shamima shamso shanice shania shane
shanelle shanika shannon shantel shanti shaquille shari sharif sharifa sharmila sharon shaun shauna shawn shay shayla shayne
shazia shea sheena sheikh sheila shelby sheldon shelley shereen sheri sherry sheryl shilpa shireen shirin shirley shiv shivani
shoaib shobna shona shreya shu shukri shyam sian siddharth sidney sienna sierra silas silvia silvio simon simone simran sinead siobhan
siyabonga skyla skyler sneha sofia sofija sofiya sohail sohal solomon somaya sonal sonia sonja sonny sonya sophia sophie
soraya spencer stacey staci stacy stanislav stanislaw stefan stefania stefanie stefano steffan stella steph stephan stephanie stephen steve
steven stevie stewart stuart subhan sufyan suhaib sukhdeep sukhjit sukhvinder sulaiman suleiman sultan sumaya sumaiya sumayyah sumeya summayah
sunil suniya sunita suraj suresh surinder susan susana susanna susannah susie suzanna suzanne suzie suzy svetlana syed sylvester sylvia
sylwia szymon tabitha tadeusz taha tahir tahira tahlia tahmina tai tadhg taiwo talia talha taliesin tallulah tamanna tamara tameka tamia tamika
tamsin tamzin tania tanisha tanya tanveer tanvi tara taran tareq tariq tarun taryn tasha tasneem tasnim tatiana tatyana tayla tayo tayyab
tayyib tayyaba ted teddy tegan tehmina temi temitope teo teodor terence teresa terrence terri terry tessa tevin thandi thandiwe
thabo thea thelma theo theodora theodore theresa therese thomas tia tiana tianna tiago tiegan tierney tiernan tiffany tilda tillie tilly tim
timothy timur tina tobi tobias tobiloba toby todd tolu toluwani tom tomas tomasz tommy tomos toni tony tonya tope tori torin tracey tracy tremaine
trevor tricia trisha tristan tudor tunde tyreece tyreese tyrese tyrell tyrone tyson ubah uchenna ugo ugochi ugonna ulrika uma umair umar umaima umaira
umer umran umut una ursula usama usha usman uzair uzma valentina valentin valeria valerie vanessa vasile veena vera verity vernon veronica
vicki vickie vicky victor vijay vikas vikram viktor viktoria vinay vince vincent vinnie viola vishal vitalii vivek vivian vivien vivienne vlad
vladimir volodymyr vusi wahid walid wallace walter waleed waqar waqas wasim waseem wayne wei-lin weronika wendy wesley whitney wiktor wiktoria wilfred
wilhelmina willem william willow wilma wilson winifred winston wioletta wojciech wojtek woody wren wyatt xander xanthe xavier xiang xiao xin xinyi yaa
yahya yair yana yang yannick yara yaseen yash yasin yasir yasmeen yasmin yasmina yasmine yaw yazmin yejide yemi yetunde yifan
abdirizak abdulahi abdifatah abdikadir abdinasir abdiqani abdisalam abiola abioye adaku adanna adanma adenike adetokunbo adewunmi afolake aigbe akachi akachukwu alanna alannah alaba alayna aleeza aleeha aliza
alys amadou ameen ameena amen amieya amoy amrita amritpal anaiya anders anders aneurin ange anh anisah anjum annabeth annalise annmarie antonella antonina anwar anwen anwyn anneliese arabela ardal aria-rose arslan artem artur
aryan asante asya atiya austeja aurelija avaani aveline awa awais ayan ayat ayub azhar azlan baljit balraj balvinder balwinder bano baraka bart basel bashar batool baz becks bella-rose benji bernie berkan berta bev bhavesh bhavna bhavin bina
biniam bisma blathnaid blessed boglarka bohdan bojan bozena branwen breda brody-lee bronagh bronislaw bryn caelum cai caiden cailean cailin cairo callan camron caragh caron carwyn cassius cathal cathleen catalin catalina chantal chandni chaya chenai cherelle
cherie cheyanne chi-wai chizoba chloe-mae chrissie christabel christelle ciaran cillian claudiu clodhna codie connal coralie corbyn cosmin cosmina courtenay cynan cynthia cyril dace dai daisy-mae damani damla danesha daneesha danial daniela danyal danylo darnell
darnel darrius davinder davion dawid dawit daya deb debs deborah-ann dee deiniol delroy delyth demetri denzil denny deon derya deryn des desiree despina destinee devin devonte deziree dhara dhanya diamond diarra dilwyn dimitar dinesha dipa ditte divine djamila doina dolores
donnacha donte dorian dragan dragos drita dua duha duana dunja dusan dushane dyfan dzidra ebo ebrima ebun eda edita edwina eesa ege eira-mai eirian ekene ekua elan eldar eleri elidh elishah ella-mae ella-rose elmira elona elva emanuel emem emmaline emmie emmy emine
emre enya erdem eren ermias ermina errol esi esin esosa esra eszter ethel-mae eunice evangelina evelina evita ezekial ezme fabio faduma faheem faith-ann farai farhana farhat farrah fatjon fatoumatta fatuma feng ferdinand feyi ffion fflur filiz finbarr finnlay fintan fiyinfoluwa florin florentina folasade fortune fozia
frazer freya-mae fyfe gabor gabrielius gaby gaia gaille galina gamze ganga garfield garima garrett gavriel gaz geeta geraint gergana gerry gethin ghulam ginny giorgi gintaras giulia glenda glenys glenn gobi gosia goksel gracie grazyna gretchen grigore gruff gruffydd guled gurbaksh gurmeet guramrit gurvinder gwenda gwenllian gwenan gwyn gwyneth
haaris habeeb habon hadassah hailey hajra halil hallam hamdi hanad hansa harita harkiran harlee harli harlow harman harmeet harmony-rose hasna hasnat haya hayat hayat hayes haylee hazrat hedi hefin heledd hemi herbie hibo hiba hideo hieu hilmi hira hodan hoang hong horia horace huong husna huw huxley hywel iarla ibtisam ide iesha ifeoluwa ijaz ikhlas ikram
ilesh ilhan ilinca ilir imad imtiaz inara inderjit indira ines inis innes inayah iona-may ionut ionela iqra irem irida isam isatou isha'a ishani ishbel ishika isioma isla-mae isla-rose ismaeel isra issac istvan ivaylo iveta ivona iwan izaan izabel izaak izzah jaanvi jacek jacinta jagoda jahmal jahmai jai-den jaida jaimie jaipal jakob jamaal jameel jameela jamelia jan-erik
janet janusz janvi jarek jarvis jasleen jasmyn javan jax jaxton jaya jaydan jayden-lee jaydn jaylen jazmin jazz jeevan jelena jemimah jenifer jennah jenni jerzy jesmond jevan jinan jiten jody jodie johann jola jonti jordyn jorja josefina josiane jovana juana juliann junayd junia kacie kadi kadie kadriye kaitlan kaja kalani kaleem kalina kalpana kalsoom kamara kamaria kamini kamran kanwal
kaori kara karam karan karanvir kari karis karolis karrar kashish kasimir kassidy kate-lyn katrin katy kaur kayan kayce kaycee kaylan kaylin kayson kazi kedar keegan keely keenan kehlani keilan keir kellan kelise kemal kemi kenaya kenia kenzi kerem kerensa keris kerr kesia keston ketan keturah kevon keyaan khaleel khaleesi khalia khalisa khanh khloe khurram
kiaan kiaran kidane kiefer kieryn kiley kimora kinga kione kirpal kishan kishor kitt kiya kizito klaus klea kobe kodi kola kolade kolawole komal konrad korey kornelia krisha krishan kristine kristiyan kristjan kriti ksenia kuba kuldeep kulvinder kunal kurt kush kushal kwadwo kyah kyden kyleigh kylo kymani kyron kyrie kyrylo lacie ladan laibah laith lakeisha laksh lalita lamont landyn laraib latifa
lateef latoyah laveena lavanya laviza leanna leela leen leia leighann leighanne leilah lekan lema leni lenora leonid lesedi letitia lewie lexi-mae lexie-mae leya liaqat lidiya lilah lili liliya lilly-may lily-mae lily-rose linh lindani lior lisbeth ljiljana llew llyr loan logan-lee loki lolita lorelai lorelei lotte lottie-mae loughlin lowenna lowri lucasz lucan luciana lucja luella lukasz lulu lyndsay lyndsey lynsey lyra
maab maame maariya mackenzie-lee madalina madeeha maddox madina madhav madhu maebh mags mahira mahnaz mahdi mahfuz mahida mahreen mahsa mahvish mai-linh maia maizie makeda mala malaika malikah malina malwina mamta manal manav manel mani manit manon manraj mansi mansoor manuela marc-anthony marcell marcelo mared margo mariah mariatu maricel marija marisol marko marlo marlowe marnie marsha marshay maryia masooma mathias mathilda matias matylda matyas
maude mavuto maximus maxi mayah mayssa mbali mckayla md medina meena meeta megane mehak mehmood mehul meical meinir meirion melek melike mercia meredydd merryn mert mert meruyert mesut mhairi mia-rose micaela michaella miguel mihir mikal mikey-lee mikolas milica mili miley millicent miloš minahil minal minh minnie mirela mirza misbah mitesh mizan mizanur mohid mohini moin moiz mojisola mona molara monet monty mostyn mukhtar mumtaz muna munira murad murtaza
muskan musab muzamil mwila myah myesha myfanwy mykhailo myles-jay nada nadezhda nadiya nafeesa naheed nahla nahom naima naina najib nakia nala nalini namra nandini nara naresh nargis narinder naseem nashwa nasima nasrullah natacha natan nathanial nathasha nathen navdeep navjot nawal naz nazanin nazim nazish nazneen nazreen neema neena neeraj neeta nelson-jay nerea nerissa nevaeh neven nga ngoc nhi nia-rose nicholle nicu niharika nihad nika niketa nikesh nikhita
nila nilesh nima nimisha nina-mae nipun nirmala nithya nivedita nkechi nkem nkiru nkosana noa noah-jay nobuhle noorah noluthando nomvula nosipho noreen noshin nuri nushrat nyasha nyaradzo nykola oana obi obiageli obioma oisin okechukwu oksana oladele olajide olakunle olanrewaju olasunkanmi oleander olivier-james olly-jay olufunke olumide oluchi omaima omarion omolara onalenna onome onur oona oonagh oreoluwa orhan oriana orlaith oriane oscar-lee ossian ottoline ousman ovidiu owain oyin oyinkansola ozge ozlem
padma paraskevi paresh pari parminder parneet parth parvathi parwez patsy paulette paulo pavlina pawan pearse pembe perpetua petar petru phebe philomena phoenix-lee phuong phuoc pia piero pierce-lee piran pooja poppy-mae poppy-rose prabhjot pradeep praise pranay prashant pratima precieux preet prince-lee princesa prisha pritesh pryce pryderi przemek puja punam purvi qasim quang quincy quyen raees raffaella raghad raghav raheela rahima rahman raine rajdeep rajan rajni rajvir ramat ramata ramin
ramiro ramsha ramzan ranbir randeep ranveer rasa rasheed rashida rasmus raveena ravneet rawan raymon razan rayna rayne razia reah reanna rebeka reem-al reeva reggie-lee rehab rejwan remaya remi-lee renae renee reshma reuben-lee revathi rexhep rhiana rhonwen rhydwen rhylan riaan riaz ridwan rikesh rimas rimi rina-mae ripley ritika ritvik riyad riyan riza rizwaan roan robb robbie-lee robel roberta roha rohail rohma roksana rokas rolf romaisa romaan romany ronit ronja rosalyn rosalia rosheen roshan roshni rostislav roxana
rozalia ruan ruaridh rubie rubin rufaro rufina rukia rumana rumena rumi runa ruqayyah ruqaya rushda rushi ruslan rustam ruthie ruxandra ruzena ryleigh ryo saadia saabir saahil saarah sabiha sabreen sabrin saeed safaa safah saffi saffron-mae safina safwan sagal sahira saida saidah saide saimah sajad sakib salem salih salka salme saloni samaira samanta sameeha samiha samiul samiullah samo samreen sanaa sanah sandhya sania sanna sanya sanyu saoirse sarai saran saraya sarika sariya sarita sarmad satpal satvinder
savita savanah savio sayed sayeed sayyid seana seanna sebnem seema sehrish selena-rose seleena semhar semih semra senan senka senthil seonaid seraphina serkan serena-mae sevda sevgi shabaaz shabir shaheen shahed shahin shahmir shahnaz shaila shaima shaista shakila shakir shamar shamila shamir shanay shane-lee shanequa shanessa shanika shanique shantelle shanti shanzay sharan sharn sharmin sharna sharni sharonjit shaw-lee shawna shayaan shayan shayna shazad shaz sheela shefali shehzad shelina shenaz shereece sherice sherife
sherie sherylin shevaun sheyi shiloh-rae shinade shiraz shivam shivali shloka shola shonda shoshana shreeya shriya shruti shubham shuaib shyanne sibusiso siddiq siddiqa sidra sija silke simao simarjit simeon simeran sina sindhu sineid siobhain sion siôn siva siwan siyam skaiste sky-lee smita snehal sofie sohaib solange solveig somto sophia-mae sophia-rose sorcha sorina spiros srijan stacie stacey-lee stanislava stasia steffi stelian stojan struan subhash sudhir sue-ellen sufia suhana sukhi sukhraj sukhmani sukhpreet sulaimaan sultana
suman sumeet sumera summer-rose sundus sunniva sunny-jay supriya surjit surya susann sushil suzana sven sylvana szabolcs szilvia tabasum tadas tahmid tahseen taiba tajinder takumi tala tallulah-mae talal talwinder tamar tameeka tamika tamim tammy tamsyn tanaka tancredi tanika tanja tanmay tanvir tarak tarandeep tashan tashi tasmia tasneem tatenda tatum-lee tauheed tavon tayba tayjah teagan teejay tegen tehreem temidayo tendai teodora teresita terrell tesfay tetiana tevita teya thabiso thanh thao thais thandeka thanos theia thi thien thierno thileepan tho thomasina thuy thulani
tiago tianna-mae tiernan tiggy timea timi timur tinashe tiril tisha tivon toluwalope tolani tomi toni-ann tonderai toqeer toyin tracie tram trang traian treasa tremayne trevon trini trinh trishna trude tryphena tshepo tuan tuba tugba tulisa tunç turan tushar tuyet twm tyla tylah tyler-jay tyrell tyreke ubaid ubaidah uche uchechi ugne ulla umaiza umme umayr ummu urmila urszula urwa usamah usha uzoma vaibhav valdas vandana vani vanya varun vasil vasile vedant velma venetia venkat veronika vesna vida vidya viet vihaan vikki vilma vimal vincenzo viola-mae violeta viorica viorel vipul viraj virginia virginija visar vish vitalija vitor
vivaan vjosa vladislav vlera vusumuzi vytautas wadee wajid wajiha waheeda wanda wanjiru wardah warsame waseema wasif wei weiwei wijdan wilf willem winnie winona wioleta xavi xena xhesika xiaoling xiu xuan yaaseen yahye yakub yamin yanis yaqub yara-mae yaroslav yaroslava yasemin yash yashvi yasmeena yassin yassir yavuz yazan yazmine yehuda yen yeva yiannis ying yildiz yinka yiwen yoana yohannes yonas yordan yosra youcef younis ysella ysolde yu-jin yuan yue yumna yunis yuna yuriy yusra yusriya yusuff yuvraj yvonna zaara zabihullah zac-lee zachariya zachery zadie zaeem zafira zaheer zahraa zaheera zahira zaiba zaira zaki zakary zakiyah zala zamir zamira zanele zanib zannat zaraah zareen zarish
zarina zarrar zayan zayaan zaynah zbigniew zdenka zdzislaw zehra zeina zeki zelal zemfira zena zenab zenobia zerin zev zhanna zidane zikra zinnia ziyad ziyan zlata zlatan zodwa zofija zohra zoja zora zorica zosia zsofia zubaida zubayr zuha zuhra zuleika zulekha zuza zuzana zygmunt tunç
yolanda yolande yosef yousaf yousef youssef ysabel yuki yuliia yulia yunus yuri yusra yusuf yuto yuusuf yvette yvonne zac zach
zachariah zachary zack zahid zahir zahra zaid zain zaina zainab zaine zak zaki zakaria zakariya zakir zakiya zaman zander zane zara zarah zaria
zayaan zayd zayn zaynab zeb zeenat zeeshan zehra zeina zelda zena zeinab zeynep zhang zhen zhi ziad zia zillah zina zion zita ziva zoe zoey zofia zohaib
zoltan zoran zoya zubair zuhair zula zulaikha zulfiqar zunaira zuri zuzanna zylah
""")
"""Names as met, the rarer readings of some included; `SURE` is what the search goes by."""

WORD_NAMES = _words("""
amber angel ash aspen autumn basil bay bill blossom bob bonnie brook brooke buddy candy carol chance charity chase
cherish cherry christian clay cliff comfort cooper coral crystal daisy dale dawn dean destiny dolly drew duke earl ebony eden
ember faith favour favor fern flora fleur frank gene gift ginger glen goodness gift grace grant guy harmony harper harsh haven hazel heather
heaven holly honey honor honour hope hunter iris ivory ivy jack jasper jay jewel jo joy jude justice kay
kim king kit lark lane laurel lee liberty lily lin lotus lyric major marigold mark marshall mason max may-ling may melody
mercy merry miracle misty myrtle neo noble nova ocean olive olly pal pat patience pearl peace penny peri piper poppy precious
prince princess promise prosper queenie rain raven ray reed rex rich river rob robin rocky rose rowan ruby rusty sage sandy
saffron sapphire serenity shadow sky skye sparrow star sterling storm success sue summer sunny tanner taylor temperance thorn
tiger tobi treasure trinity tucker tyler victor victory violet virtue wade will winter wisdom zen zest bo dev mo al sid stan
stanley ted tess tia trent troy tyne val vic viv wes ola ram nana prem ata ina ion om jai
rae bea bee fox ace axel bear blu blaze cash cruz dash dante diesel echo elm indigo jet koda legend lux maverick onyx orion
phoenix ridge rogue saint scout silver sonny teal wolf zephyr ahad amen bright god'stime godwin marvellous praise rejoice testimony
chelsea jordan paris london sydney florence georgia india asia victoria lincoln chester ashton kingston brooklyn austin dallas
vienna verona roma geneva israel cyprus kenya savannah cheyenne paisley iona devon douglas lewis kent adelaide alexandria
carter parker turner archer sawyer fletcher porter carver walker ryder baker barker bishop dixon grayson jenson jagger kingsley
hudson lawson mckenzie palmer presley reid riley tatum wilder blake brady brody cole colt corbin dalton dane gray grey
heath jace jett jonas keaton knox landon lane leighton luka mack nash penn pierce reign rhett rory ronin shiloh sloane tate
theon trey tristan vance vaughn watson wells weston
""")
"""Words, places and surnames that are names too: found when capitals, grammar or a cue say so."""

CAPITAL_NAMES = _words("""
abbey alma angelica aurora axel bailey barney basil blessing bob bonnie brady brody candice carol cassie charley clement constance cooper
daisy dale dolly dora ebony eden eve felicity flora fern gail glen godwin grayson gus guy harley hazel holly hunter ivy jack jasper jay jean jed jenny
jenson jess jet jim jimmy jo joss jude jules kane kat kay ken kim kingsley kit kitty kris lacey lance lea lee len lewis lily lin linden liv logan lou lyric
mae marcel marina mason melody mica miles min ming misty mo molly nelly ned noor norma nova olive paddy pearl penny perry petra pip pippa piper polly poppy prince
princess raj raven ray reed reid rhett riley robin rocky roman ron rory rosie rosy rowan roy ruby rusty sally sam sandy scarlet scout sebastian
shah shay sheikh sid sienna sierra skye sonny stan stanley stella sultan teddy ted tai tess tia tiffany tim toby tom tommy tope tori tristan troy val verity vic victor
viola violet warren wayne willow woody wren zion zia yaw xin hao shu una uma ugo ela efe iya ria ana ada abu
""")
"""Names that are ordinary words, or parts of some, without their capital: found with it, anywhere."""

MONTH_NAMES = _words("april may june august jan january")

SURNAMES = _words("""
adams adeyemi afolabi agarwal ahmadi akhtar akinola alexander allen ali anderson andrews appleby appiah armstrong arshad asante ashworth
atkinson aziz bailey bakare balogun bamford banerjee barnes barrett bartlett begum bell bennett bhatt bhatti blackburn boateng booth bose bowen bradshaw
brennan briggs brookes brooks brown bryant burgess burke burns butler byrne campbell carroll carter cartwright chan chapman
chaudhry chen cheung chowdhury chopra choudhury clark clarke clements cohen coleman collins connolly cooper couzens cox crawford cunningham
dalton davidson davies davis davison dawson desai dhillon diaz dickinson dixon docherty doherty donnelly douglas doyle duffy duncan dunn edwards
eze elliott ellis evans farrell ferguson fernandez fisher fitzgerald fletcher flynn forsyth foster fowler fraser gallagher garcia gardner
georgiou ghosh gibbons gibson gill gilbert goddard gomez goodwin gordon graham gregory griffin griffiths gupta haddad hamilton hancock
hanley hanson harding hargreaves harper harris harrison hart hartley harvey hassan hawkins hayes henderson hewitt higgins hodgson holloway holmes holland hopkins horton hossain
houghton howarth hughes hussain hutchinson ibrahim iqbal islam jackson jacobs james jamieson janjua jarvis jenkins jennings johnson johnston johnstone jones jovanovic
joshi kamara kapoor kaur kelly kennedy kerr khalid khan khatun knight kowalczyk kowalska kowalski kumar kuznetsov lawal lawrence lawson
leonard lewandowski lewis li liu lloyd lopez mahmood macdonald mackay mackenzie maclean malik marsden marshall martin martinez mason matthews mazur mbeki mccarthy mcdonald mcdermott
mcgrath mcintyre mckenna mclean mcmahon mcneil mehta mensah miah middleton miller mills mitchell mohamed mohammed moore moran morgan morris morrison mukherjee murphy
murray musa naidoo nair nawaz nguyen nicholson nkrumah noble norris nowak nwosu o'brien o'connor o'donnell o'hara o'kane o'keefe o'leary o'neill o'reilly
o'sullivan obi odhiambo ofori ogunleye okafor okeke okeowo okonkwo okoro okoye oladipo olawale oliver onyango osei osborne owen owusu oyelaran page palmer papadopoulos parker parkinson parsons
patel paterson pathak patterson payne pearce pearson perera perkins perry peters petrov phillips popa popescu powell pritchard quinn qureshi rahman raja rana rao rashid raza
rees reid reynolds rhodes richards richardson roberts robertson robinson rodriguez rogers rossi russell ryan sahota saleem samuels sanders sandhu saunders schofield
scott sesay shah shaikh sharma sharp sharpe shaw sheehan sheikh sheppard sidhu simmons simpson sinclair singh silva slater smith smyth sokolov spencer stephenson stevens stevenson stewart
stokes sutherland sweeney syed symonds tahir tanaka tang tanner taylor thapa thompson thomson thornton tomlinson townsend tran tucker turner uddin vaughan wainwright walker wallace walsh walters
wang warner warren waters watkins watson watts webb webster wheeler whitehead whittaker wilkinson williams williamson willis wilson winter wong woodward wright wu wójcik wojcik yadav
yang yates yeung yildiz yilmaz young yousaf zafar zhang zhao zielinski zaman
""")
"""Surnames, which say something only beside a given name, an initial, a title or a person's doings."""

WORD_SURNAMES = _words("""
bell booth brooks brown burns butler cooper cox fisher foster fox gardner hart holland knight lane mason miller mills moore noble page
parsons porter sharp sheppard stokes tanner taylor tucker turner walker warren waters watts webb wheeler winter wright young li booth begum
""")
"""Surnames that are words too, and need a given name, an initial or a title beside them."""

_NO_NAMES = _words(
    "md thi tho yen divine amen blessed diamond fortune medina kola loan hong una sunny salem gobi cairo praise maxi jazz kush ide tala hayes surya romany jnr can ola ion ram nana ata ina harsh prem rex coral rio athena sade tanner crystal"
)
SURE = _GIVEN - CAPITAL_NAMES - (WORD_NAMES - CAPITAL_NAMES) - MONTH_NAMES - _NO_NAMES
"""Names that are hardly anything else: found in any case, anywhere, except in the name of an institution."""

LOOSE = (WORD_NAMES - CAPITAL_NAMES) | MONTH_NAMES
"""Words, months, places and surnames that need capitals and grammar, or a cue, before they are names."""

ALL_GIVEN = SURE | CAPITAL_NAMES | LOOSE
