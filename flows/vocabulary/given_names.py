"""Given names common in the United Kingdom, in lower case and without accents. Facts, not a corpus.

The file is long because it is a list. The lists are kept apart by how much a word alone says. They go by
how often names are met, not by who bears them: English, Scottish, Welsh, Irish, South Asian, African,
Caribbean, Arabic, Turkish, Eastern European, Chinese, Jewish and others.
"""

from flows.vocabulary import word_set

_GIVEN = word_set("""
aaliyah aarav aaron aarush abbas abbey abbie abby abdi abdiaziz abdifatah abdikadir abdinasir abdiqani
abdirahman abdirizak abdisalam abdul abdulahi abdullah abdullahi abdulqadir abel abena abeo abi abigail
abiola abioye abu abu-bakr abubakar abubakr achieng ada adaeze adaku adam adanma adanna adaora adebayo
adeel adel adele adenike adeola adetokunbo adewale adewunmi adil aditi aditya adjoa adnan adrian adriana
adwoa afia afolake afsana afua agata agnes agnieszka agron ahmad ahmed ahmet aidan aiden aigbe ailbhe
aileen ailis ailsa aimee aisha aishah aisling aiste akachi akachukwu akash akeem akosua akua akwasi alaba
alan alana alanna alannah alastair alayna alban albert albie aled aleeha aleena aleeza alejandro aleks
aleksander aleksandra alena alesha alessia alex alexa alexander alexandra alexandru alexia alexis alfie
alfred alhassan ali alice alicia alicja alina alisa alisha alison alistair aliyah aliza allan allison alma
alys alyssa ama amaan amadou amaka amal amanda amandeep amani amara amarachi amarachukwu amarjeet amarjit
ameen ameena ameera ameerah amelia amelie amen amieya amiin amin amina aminah aminata amir amira amirah
amit amita amna amoy amrit amrita amritpal amy ana anaiya ananya anastasia anastasiia anaya anders andre
andrea andreea andrei andrew andrii andris andrzej andy aneeka anees aneesa aneesah aneira aneurin ange
angela angelica angelina angharad angus anh ania anika anil anisa anisah anisha anita anjali anjola anjum
anmol ann anna annabel annabelle annabeth annalise anne anneliese annette annie annika annmarie antek
anthony anton antonella antoni antonia antonina antonio anushka anwar anwen anwyn anya aodhan aoibheann
aoibhinn aoife aqib aqsa araba arabela arabella aram arben archibald archie arda ardal ardan ardit areeba
areej aria aria-rose ariana arianna arianwen ariel arif arjun arla-rose arlo armaan arman arnold arooba
arooj arslan artem arthur artur arun arvydas arwen arya aryan asad asante asha ashanti ashleigh ashley
ashok ashraf asif asim asiya asli asma astrid asya ata athena atieno atif atiya aubrey audrey auguste
aurelia aurelija aurora austeja ava avaani aveline avraham awa awais awet ayaan ayan ayanda ayat ayaz
ayesha ayisha ayla aylin ayo ayodele ayomide ayotunde ayse aysha ayub azad azhar aziz aziza azlan baaba
babatunde bailey bakr baldev baljit balraj balvinder balwant balwinder bano baraka baran barbara barnaby
barney barry bart bartek bartosz basel bashar bashir basia basil basma batool baz beata beatrice beatrix
becca beckett becks becky becs bella bella-rose ben benas benedict beniamin benjamin benji berat bereket
berfin berkan bernadette bernard bernie berta besart besnik beth bethan bethany betsan betty bev beverley
beyza bhavesh bhavin bhavna bianca bilal bilan billie billy bimpe bina biniam binta bisi bisma blakely
blathnaid blerim blessed blessing bobby bogdan boglarka bohdan bohdana bojan bola bolu bongani boris
bozena bradley braiden brandon branwen brayden breanna breda brenda brendan brenna brett brian brianna
bridget bridie brigid brody-lee brogan brogen bronagh bronislaw bronte bronwen bronwyn bruce bryan bryn
bryony bukky bukola burak bushra byron cadhla cadi caelan caelum cai caiden cailean cailin cairo caitlin
caitlyn caitriona caleb callan callie callum calum calvin cameron camilla camille camron can candice
caoimhe caolan cara caragh carina carl carla carlos carly carmel carmen caroline carolyn caron carrie
carwyn carys casey cassandra cassidy cassie cassius catalin catalina cathal catherine cathleen cathy
catrin catriona cayden cecilia cedric ceinwen celeste celia celine ceren ceri cerys chana chandni chanelle
chantal chantelle charis charlene charles charley charlie charlotte chaya chelsea chen chenai cheng
cherelle cherie cheryl chetna cheyanne chi-wai chiamaka chiara chibuike chidera chidi chidinma chidubem
chiedza chigozie chika chike chima chimamanda chinaza chinedu chinenye chinonso chioma chipo chirag
chizoba chloe chloe-mae chris chrissie christabel christelle christina christine christopher chukwudi
chukwuemeka chun cian ciara ciaran cillian ciprian claire clara clare clarissa claudia claudiu clayton
clement clementine cleo clifford clive clodagh clodhna coby codie cody colby colette colin colleen colm
conchobar connal connie connor conor constance cora coral coralie corbyn cordelia corey corinne cormac
cory cosmin cosmina costel courtenay courtney craig cristi cristian cristina crystal curtis cynan cynthia
cyril cyrus daanish dace dafydd dagmara dahir dai daisuke daisy-mae daithi dalia damani damian damien
damilola damla dan dana daneesha danesha dani danial daniel daniela daniella danielle daniil daniyal danny
danuta danyal danylo daphne dara darcey darcie darcy darek daria dariia darius dariusz darnel darnell
darragh darrell darren darrius darryl daryl dashawn dave davey david davina davinder davion dawid dawit
dawood dawud daya dayo daz deandre deb debbie deborah deborah-ann debra debs declan dee deen deepa deepak
deepika deeqa defne deiniol deirdre dejan dejuan delilah delroy delyth demarcus demetri demi demola denis
denisa denise dennis denny denzel denzil deon derek dermot derya deryn des deshawn desiree desmond despina
destinee devansh devante devin devon devontae devonte dewi dexter deziree dhanya dhara dhruv diamond diana
diane dianne diarmaid diarmuid diarra diego dilan dilara dilwen dilwyn dilys dimitar dimitri dina dinah
dineo dinesh dinesha dipa dipesh ditte divine divya diya djamila dler dmitri doina dolores dominic dominik
dominika dominykas donal donald donna donnacha donncha donny donovan donte dora doreen dorian doris dorota
dorothy dotty doug dougal douglas dovid dovydas dragan dragos drilon drita dua duana duc duha duncan dunja
dusan dushane dwayne dyddgu dyfan dylan dzidra eabha eamon eamonn eanna ebele ebo ebony ebrahim ebrima
ebuka ebun eda eden edgar edgars edie edita edith edmund edna edona eduard eduardo edward edwin edwina
eesa efa efe effie efosa efua ege egle eifion eileen eilidh eimear eimhear eira eira-mai eirian eirlys
ejiro ekene ekow ekua ela elaine elan eldar eleanor elena eleni eleri eli eliana elias elidh elif elifnur
elijah elin eliot elira elis elisa elise elisha elishah eliza elizabeth ella ella-mae ella-rose elle ellen
ellie elliot elliott ellis elmira elodie eloise elona elowen elsie elsie-mae elspeth elton elva elwyn
emanuel emeka emem emilia emilie emily emine emir emirhan emma emmaline emmanuel emmett emmie emmy emre
emrys emyr enid eniola enitan ennis enya enzo eoghan eoin erdem eren eric erica erik erika erin ermias
ermina ernest errol ese esha eshaal esi esin esme esmeralda esosa esra estelle esther eszter ethan ethel
ethel-mae etta euan eugene eugenia eunice eva evan evangelina evangeline eve evelina evelyn everleigh evie
evie-rose evita ewa ewan ewelina eymen eyob eyup ezekial ezekiel ezme ezra fabian fabio fadi faduma fahad
faheem fahima faigy faisal faiso faith-ann faiz faiza faizal faizan farah farai fareeda farhan farhana
farhat farid farida faris farouk farrah fartun farzana fathima fatima fatimah fatin fatjon fatjona fatma
fatou fatoumata fatoumatta fatuma fawad fay faye fearghal felicity felix femi feng ferdinand fergus ferhat
feven feyi ffion fflur fiachra fiadh fiifi filip filipe filiz filmon finbar finbarr findlay finlay finley
finn finnian finnlay fintan fiona fionn fionnlagh fionnuala firoz fiyinfoluwa florentina florin flynn
folake folasade fortune fozia fran frances francesca francesco francine francis francisco franciszek
franek frankie franklin fraser frazer freda freddie freddy frederick freya freya-mae fungai funke funmi
funmilayo fyfe gabija gabor gabriel gabriela gabrielius gabriella gabrielle gaby gagandeep gaia gail
gaille galina gamze ganga gaoqi gareth garfield garima garrett garry gary gatis gavin gavriel gaynor gaz
gbenga geeta gemma geoff geoffrey george georgie georgina geraint gerald geraldine gerard gergana germaine
gerry gethin ghazal gheorghe ghulam gianna giedre giedrius giles gillian gina ginny gintaras giorgi
giorgia giovanni gita giulia gizem glenda glenn glenys glesni gloria glyn glynis gobi godfrey goksel goran
gordon gosia gracie gracie-mae graeme graham grainne grazyna gregor gregory greta gretchen grigore gruff
gruffudd gruffydd grzegorz grzesiek guillermo guled guleed gulsen guramrit gurbaksh gurdeep gurinder
gurjeet gurjit gurmeet gurpreet gurvinder gus gwawr gwen gwenan gwenda gwendolyn gwenllian gwilym gwyn
gwyneth haaris habeeb habib habiba habon hadassah hadiya hadiza hafsa hafsah haider hailey haitham hajra
hakan hakim halil halima halimah hallam hallie halyna hamdi hamid hamish hamza hamzah hana hanad hanan
hande hania hanif hanna hannah hannan hans hansa hao haoran harbhajan harbinder hardeep hari harinder
haris harita harjinder harjit harkiran harlan harlee harleen harleigh harli harlow harman harmeet
harmony-rose harold haroon harpreet harriet harris harrison harry harsh harvey harvinder hasan haseeb
hasna hasnain hasnat hassan hattie hawre haya hayat hayden hayes haylee hayley haylie hazal hazrat heath
heba hector hedi hefin heidi heledd helen helena helga hemi henri henrietta henrik henry herbie hermione
hetal hetty hezekiah hiba hibaaq hibo hideo hieu hilary hilda hilmi hira hiroshi hiten hitesh hiwa hiwot
ho-yin hoang hodan hoi hollie hong hoorain hooria horace horia howard hubert huda hugh hugo humaira
humayun humza hung huong husna husnain hussain hussein huw huxley huzaifa hywel iain ian ianto iarla
ibrahim ibrahima ibtisam ide idil idris iesha iestyn ieuan ifan ifeanyi ifeoluwa ifeoma ifrah ignacy igor
ijaz ijeoma ikechukwu ikenna ikhlas ikra ikram ilaria ilesh ilham ilhan ilinca ilir ilona ilya ilze imaan
imad iman imani imogen imran imtiaz ina inaaya inara inaya inayah inderjit inderpal indie indira ines
inese inga ingrid inis innes ioan ioana iolo ion iona iona-may ionela ionut iqra irem irena irene irfan
irida irina irma irving iryna isaac isabel isabella isabelle isaiah isam isatou iseabail iseult isha
isha'a ishaan ishani ishaq ishbel ishika ishmael isioma isla isla-mae isla-rose isma ismaeel ismael ismah
ismail isobel isra israr issa issac istvan iulia ivan ivana ivanna ivaylo iveta ivona ivor ivy-mae iwan
iwona iya iyanu iza izaak izaan izabel izabela izabella izzah izzy jaanvi jacek jacinta jackie jackson
jacob jacqueline jacqui jade jaden jadon jadwiga jagdeep jagjit jagoda jaheim jahmai jahmal jahzara
jai-den jaida jaiden jaidon jaimie jaipal jake jakob jakub jalal jaleel jama jamaal jamal jamarcus jameel
jameela jamelia james jamie jamila jan-erik jana jane janek janet janice janina janine janis jannat janusz
janvi jared jarek jaroslaw jarvis jasbir jasdeep jasiek jasleen jasmeen jasmin jasmina jasmine jasmyn
jason jaspal jasper jaspreet jasvinder jaswinder javan javed javier javon jax jaxon jaxson jaxton jaya
jayce jayceon jayda jaydan jayden jayden-lee jaydn jaydon jaylen jayne jayson jazmin jazz jean jeanette
jeanne jed jeevan jeff jeffrey jelena jemima jemimah jemma jen jenifer jenna jennah jenni jennie jennifer
jenny jensen jeremiah jeremy jermain jermaine jerome jerzy jesmond jess jesse jessica jessie jethro jevan
jevon jia jiahao jiawei jiayi jibril jide jignesh jill jillian jim jimmy jinan jiri jiten jnr joan joana
joanna joanne joao jodie jody joe joel joely joey johan johann johanna john johnathan johnny johnson
jokubas jola jolanta jolie jon jonah jonas jonathan jonny jonti jordana jordyn jorge jorja jose josef
josefina joseph josephine josh joshua josiah josiane josie joss jovana jowita joyce juan juana juanita
judith judy jules julia julian juliana juliann julie juliet juliette julita julius julka jumoke junaid
junayd junia junjie jurek jurgita justin justina justyna juwon kaan kabir kacey kacie kacper kadeem kadi
kadie kadija kadisha kadriye kai kaiden kain kaitlan kaitlin kaitlyn kaja kajal kalani kaleb kaleem kalina
kallum kalpana kalpesh kalsoom kamal kamaljit kamara kamaria kamau kamil kamila kamini kamran kamsi kane
kanwal kaori kara karam karan karanvir kardo kareem karen kari karim karima karin karina karis karl karla
karol karolina karolis karrar karwan kashif kashish kasia kasim kasimir kasper kassandra kassidy kat
katarina katarzyna kate kate-lyn katelyn katerina kateryna katharine katherine kathleen kathryn kathy
katia katie katrin katrina katy katya kaur kavita kavya kayan kayce kaycee kayden kayla kaylan kayleb
kaylee kaylee-mae kayleigh kaylin kayode kayson kaz kazi kazimierz keanu kedar keegan keelan keeley keely
keenan kehinde kehlani keilan keir keira keiran keisha keith kelan kelechi kelise kellan kellie kelly
kelsey kelvin kemal kemar kemi ken kenan kenaya kendra kendrick kene kenia kenna kenneth kenny kenzi
kenzie kenzo keon kerem kerensa keri keris kerr kerri kerrie kerry keshia kesia keston ketan keturah kev
kevin kevon keyaan keyon keziah khadija khadijah khadra khaled khaleel khaleesi khalia khalid khalil
khalisa khanh khloe khoa khurram khushi kiaan kian kiana kiara kiaran kibrom kidane kiefer kiera kieran
kieron kieryn kiley kimberley kimberly kimora kinga kione kipchoge kiran kiranjit kiri kirpal kirsten
kirstie kirstin kirsty kishan kishor kitt kitty kiya kizito kizzy klara klaudia klaus klea koa kobe kobi
kobina koby kodi kofi kojo kola kolade kolawole komal konrad korey kornelia kosi kotryna krish krisha
krishan krishna kristen kristian kristina kristine kristiyan kristjan kristof kriti krystian krystyna
krzysiek krzysztof ksenia kuba kudzai kulbir kuldeep kulvinder kulwant kunal kunle kurt kush kushal
kwabena kwadwo kwaku kwame kwasi kweku kyah kyan kyden kye kyla kyle kyleigh kylie kylo kymani kyra kyran
kyreece kyrie kyron kyrylo lacey lachlan lacie ladan ladi laiba laibah laila lailah laima lainey laith
lakeisha laksh lakshmi lalita lamar lamin lamont lana lance landyn lanre laoise lara laraib larisa larissa
larry larysa lashawn lateef lateefah latifa latisha latoya latoyah latrell laura lauren laurence laurentiu
laurie lauryn lavanya laveena lavinia laviza lawrence layan layla layton lea leah leanna leanne lee leela
leen leena leia leigh leighann leighanne leila leilah leilani lekan lema len lena leni lenka lennon lennox
lenny lenora leo leon leona leonard leonardo leonid leonie leonora leopold lerato leroy lesedi leshaun
lesia lesley leslie leszek leticia letitia lev levi lewie lexi lexi-mae lexi-rae lexie lexie-mae leya
leyla leyton liam liana liaqat liban libby lidia lidiya liga lilah lili lilia lilian liliana liling liliya
lillian lillie lilly lilly-may lily-mae lily-rose lina linda lindani lindiwe lindsay lindsey linh linus
lionel lior liridon lisa lisbeth liv livia liviu liz liza lizzie ljiljana lleucu llew llewellyn llinos
lloyd llyr loan logan logan-lee lois loki lola lola-mae lolade lolita lorcan lorelai lorelei loren lorena
lorenzo loretta lorna lorraine lotte lottie lottie-mae lou louay loughlin louie louis louisa louise
lovepreet lowenna lowri luc luca lucan lucas lucasz lucia lucian luciana lucie lucinda lucja lucy ludmila
ludo luella luis luisa lukas lukasz luke lula lulu luna luqmaan luqman luwam lydia lyla lyla-mae lyndon
lyndsay lyndsey lynette lynn lynne lynsey lyra maab maame maariya maariyah maaz mabel maciej mackenzie
mackenzie-lee macsen macy madalina maddie maddison maddox maddy madeeha madeleine madeline madhav madhu
madiha madina madison madoc mads mae maebh maeve magda magdalena maggie mags maha mahad mahdi maheen
mahfuz mahida mahira mahmood mahmoud mahnaz mahnoor mahnoush mahreen mahsa mahvish mai-anh mai-linh maia
mairead mairi maisie maisie-rae maisy maizie maja makayla makeda makena mala malachi malachy malaika malak
malakai malcolm malek malgorzata mali maliha malik malika malikah malina mallory malwina mamadou mamta
manal manav mandeep mandip mandy manel mani manisha manit manjit manoj manon manpreet manraj mansi mansoor
manuel manuela maoliosa mara marc marc-anthony marcel marcelina marcell marcelo marcia marcin marco marcus
mared marek margaret margarita margo margot maria mariah mariam mariama marian mariana marianne mariatu
maribel maricel marie mariella marija marika marilyn marina mario marion marisa marisol marissa marius
mariusz marjorie markell marko marlene marley marlo marlon marlowe marnie marnie-mae marsha marshay marta
martha martin martina martyn marvin marwa marwan mary maryam maryann maryanne maryia marysia masooma masud
matas mateo mateusz mathew mathias mathilda matias matilda matt matteo matthew matthias mattie matyas
matylda maud maude maureen maurice mavis mavuto maxi maxim maximilian maximus maxine maxwell maya mayah
mayar mayokun mayowa mayssa mayur mbali mckayla md meabh mebrahtu medina meena meera meeta megan megane
meghan mehak mehdi mehmet mehmetcan mehmood mehreen mehul mehvish mehwish mei meical meilin meilyr meinir
meirion melanie melek melike melis melissa melvin menachem mendel menna mercedes mercia meredith meredydd
merhawi meriem meron merryn mert meruyert merve meryem mesut mhairi mia mia-rose mica micaela micah
michael michaela michaella michal michele michelle micky miguel mihaela mihai mihir mika mikael mikaela
mikail mikal mike mikey mikey-lee mikhail mikolaj mikolas mila milan milena miles miley mili milica
millicent millie milly milo miloš mimi mina minah minahil minal mindaugas ming mingze minh minnie miqdad
mira mirain miranda mireille mirek mirela miriam miroslav mirza misbah mischa misha mishal mitchell mitesh
mizan mizanur modupe moeed moesha mohamad mohamed mohammad mohammed mohamud mohamuud mohid mohini mohsin
moin moira moises moiz mojisola molara mollie molly momin mona monet monica monika monique monty morag
mordechai morenike morfydd morgan morgana morris morwenna moses moshe mostafa mostyn moyo muad muaz
muhamad muhammad muhammed muhsin muireall muireann mujtaba mukhtar mumtaz muna munashe munir munira murad
murdo muriel murtaza musa musab mushtaq muskan mustafa muzamil mwangi mwila mya myah myesha myfanwy
mykhailo mykola myla myles myles-jay myra myriam nabil nabila nada nadeem nadezhda nadia nadiia nadine
nadiya nafeesa nafisa naheed nahid nahla nahom naila naima naimah naina najib najma nakia nala naledi
nalini namra nana nana-yaa nandini nanw naoise naomi nara naresh nargis narinder naseem nashwa nasima
nasir nasra nasreen nasrin nasrullah nastassia nat natacha natalia natalie nataliia natalya natan natasha
nate nathan nathanial nathaniel nathasha nathen natsinet natty nauman navdeep naveed naveen navid navjot
navpreet nawal nayan naz nazanin nazia nazim nazir nazish nazma nazneen nazreen neasa ned neelam neema
neena neeraj neeta neha nehemiah nehir neil nell nellie nellie-mae nelly nelson nelson-jay nene nerea
neriah nerissa nerys nest nesta nevaeh neve neven neville nga ngoc ngozi nguyet nhi nia nia-rose niall
niamh nicholas nicholle nick nicky nico nicola nicolae nicolas nicole nicoletta nicu nigel nihad nihal
niharika nii nika nikesh niketa nikhil nikhita nikita nikki niko nikola nikolai nikolas nila nilesh nima
nimco nimisha nimo nimra nina nina-mae nipun niraj nirmala nisa nisha nishant nithya nitin nivedita njeri
nkechi nkem nkiru nkosana nnamdi nneka noa noah noah-jay nobuhle noel noelle nojus nokuthula noluthando
noman nomsa nomvula nonso noor noora noorah nora norah noreen norma norman nosheen noshin nosipho nour
noura nuala nuha nur nura nuri nuria nushrat nusrat nyah nyaradzo nyasha nykola nyla nyree oaklee oakleigh
oakley oana obaid obi obiageli obinna obioma octavia octavian odera odette odhran ogechi oighrig oisin
okechukwu oksana ola oladele olajide olakunle olamide olanrewaju olasunkanmi oleander oleg oleksandr
oleksandra olena olga olha oliver olivia olivier olivier-james oliwia oliwier oliwka ollie olly-jay olu
oluchi olufemi olufunke olumide oluwadamilola oluwaseun oluwaseyi oluwatobi omaima omar omari omarion omer
omolara onalenna onome onur onyeka onyinye oona oonagh oran oreoluwa orhan oriana oriane orla orlagh
orlaith orlando orson osama osayi osaze oscar oscar-lee osian oskar osman ossian ostap otieno otis ottilie
ottis otto ottoline oumar ousman ovidiu owain owen oyin oyinkansola ozan ozge ozlem paa pablo paddy padma
padraic padraig padraigin paige pamela paola paolo paramjit paraskevi paresh pari parminder parmjit
parneet parth parvathi parveen parveez parvez parwez pascal patience patricia patrick patrycja patryk
patsy paul paula paulette paulina pauline paulo pavel pavlina pawan pawel payal pearse peigi pembe
penelope penny percy perez perpetua petar peter petra petros petru petya phebe phil philip philippa
phillip phillipa philomena phoebe phoenix phoenix-lee phuc phuoc phuong phyllis pia pierce-lee piero
pierre pietro pinar piotr piotrek pippa piran polly pooja poonam poppy-mae poppy-rose portia prabhjot
pradeep praise prakash pranav pranay prashant pratik pratima precieux preet preeti prem preston prince-lee
princesa priscilla prisha pritesh priti pritpal priya priyanka pryce pryderi przemek przemyslaw puja punam
purvi qamar qasim quan quang quentin quincy quinn quyen rabia rachael rachel rachelle radek radhika
radoslaw radu raees raekwon rafael rafal rafe raffaella rafferty rafiq raghad raghav raheela raheem rahel
rahim rahima rahma rahman rahul rahwa raihan raine raivis raj raja rajan rajdeep rajesh rajinder rajiv
rajni rajveer rajvinder rajvir ralfie ralph ralphie raluca ram rama ramandeep ramat ramata rameez ramesh
ramin ramiro ramla ramona ramsha ramzan rana ranbir randall randeep rania ranjit ranveer ranvir raphael
raphaella raquel rasa rashad rashaun rashawn rasheed rashid rashida rasmus ratna raul raveena ravi
ravinder ravneet rawan raya rayan raye rayhan raymon raymond rayna rayne rayyan razan razia razvan reagan
reah reanna rebecca rebeka rebekah rebin reece reegan reem reem-al reeva reggie reggie-lee reginald rehab
rehan rehana rehman reia rejwan remaya remi remi-lee remy renae renata rene renee reshma reuben reuben-lee
revathi rex rexhep reyansh rezan rhea rhian rhiana rhianna rhiannon rhodri rhona rhonda rhonwen rhydian
rhydwen rhylan rhys ria riaan rian riana riaz richard richie rick ricky rida ridwan rikesh riley rimas
rimi rimsha rina rina-mae rio riordan ripley rishi rita ritchie ritika ritvik rivka riya riyad riyan riza
rizwaan rizwan rizwana roan robb robbie robbie-lee robel robert roberta roberto robyn rocco rochelle
roderick rodney rodrigo roger roha rohail rohan rohin rohit rohma roise roisin roja rojda rojin rokas
roksana roland rolf romaan romaisa roman romana romany romeo romy ron ronaldo ronan ronit ronja ronnie
ronnie-lee roopa ropafadzo rory rosa rosalia rosalie rosalind rosalyn rosanna roseanna rosemary roshan
rosheen roshni rosie rosie-mae rosina ross rostislav rotimi rowena roxana roxanne roy roza rozalia ruadhan
ruairi ruan ruaridh rubab ruben rubie rubin rubina rudi rudo rudy rueben rufaro rufina rufus rugile rukaya
rukhsana rukia rumaisa rumana rumaysa rumena rumi runa ruoxi rupa rupert rupinder ruqaya ruqayyah rushda
rushi rushil ruslan russell rustam ruta rutendo ruth ruthie ruvarashe ruweyda ruxandra ruya ruzena ryan
rylan ryleigh ryo saabir saad saadia saahil saanvi saarah saba sabah sabba sabeena sabiha sabina sabir
sabreen sabrin sabrina sade sadhbh sadia sadie sadiq saeed safa safaa safah saffi saffron-mae safia safina
safiya safiyyah safwan sagal sagar sahar sahib sahil sahira sahra saida saidah saide saif saima saimah
saira sajad sajid sajida sakib sakina salah saleem saleh salem salih salim salima salka sally salma salman
salme salome saloni sam samaira samanta samantha samar sameeha sameer sameera sami samia samiha samina
samir samira samiul samiullah samiya sammy samo samreen samson samuel samya sana sanaa sanah sandeep
sandhya sandip sandra sandy sania sanjay sanjeev sanna santiago santino sanya sanyu saoirse sapna saqib
sara sarah sarai saran saraya sarfraz sarika sarina sarita sariya sarmad saron sasha sashka saskia
satinder satnam satpal satvinder saul savanah savanna savannah savio savita sayed sayeed sayyid scarlet
scarlett scott seamus sean seana seanan seanna seb sebastian sebastien sebnem seema segun sehrish selam
seleena selena selena-rose selim selin selina selma semhar semih semra senan senka senthil seonaid
seraphina seren serena serena-mae serge sergei sergio sergiu serhat serhii serkan seth seun sevda sevgi
seyi shabaaz shabana shabaz shabir shabnam shade shafiq shagufta shah shahed shaheen shahid shahida shahin
shahmir shahnaz shahzad shaila shaima shaindy shaista shakeel shakila shakir shakira shakur shamar shamila
shamima shamir shamiso shamso shanade shanay shane shane-lee shanelle shanequa shanessa shania shanice
shaniece shanika shaniqua shanique shannon shantel shantelle shanti shanzay shaquan shaquille sharan
sharanjit shari sharif sharifa sharmila sharmin sharn sharna sharnelle sharni sharon sharonjit shaun
shauna shaw-lee shawn shawna shay shayaan shayan shayla shayna shayne shaz shazad shazia shea sheela
sheena shefali shehryar shehzad sheikh sheila shelby sheldon shelina shelley shenaz sheniece shereece
shereen sheri sherice sherie sherife sherry sheryl sherylin shevaun sheyi shilan shiloh-rae shilpa shinade
shiraz shireen shirin shirley shiv shivali shivam shivani shloka shlomo shmuel shoaib shobna shola shona
shonda shoshana shreeya shreya shriya shruti shu shuaib shubham shukri shun shwan shyam shyanne sian sibel
sibusiso siddharth siddiq siddiqa sidney sidra sienna sierra sija silas sile silke silvia silvio simao
simarjit simeon simeran simon simone simran simranjit sina sindhu sinead sineid siobhain siobhan sion
sioned sipho sirwan siu siva siwan siyabonga siyam siyu siôn skaiste sky-lee skyla skyler slawek smita
sneha snehal sofia sofie sofija sofiya sohaib sohail sohal sola solange solomiia solomon solveig somaya
somto sonal sonia sonja sonny sonya sope sophia sophia-mae sophia-rose sophie soraya sorcha sorin sorina
sorley spencer spiros srijan stace stacey stacey-lee staci stacie stacy stanislav stanislava stanislaw
stasia staszek stefan stefania stefanie stefano steffan steffi stelian stella steph stephan stephanie
stephen steve steven stevie stewart stojan struan stuart subhan subhash sude sudhir sue-ellen sufia sufyan
suhaib suhana sukhdeep sukhi sukhjit sukhmani sukhpreet sukhraj sukhvinder sukhwinder sulaimaan sulaiman
sulayman suleiman sultan sultana sumaiya suman sumaya sumayya sumayyah sumbal sumeet sumera sumeya
summayah summer-rose sundus sunil sunita suniya sunniva sunny-jay supriya suraj suresh surinder
surinderpal surjit surya susan susana susann susanna susannah sushil susie suzana suzanna suzanne suze
suzie suzy sven svetlana svitlana syed sylvana sylvester sylvia sylwia szabolcs szilvia szymon tabasum
tabitha tadas tadeusz tadhg tafadzwa taha tahir tahira tahlia tahmeena tahmid tahmina tahseen tai taiba
taiwo taiye tajinder takudzwa takumi tala talal talha talia taliesin tallulah tallulah-mae talwinder
tamanna tamar tamara tameeka tameka tamia tamika tamim tammy tamsin tamsyn tamzin tanaka tancredi tania
tanika tanique tanisha tanja tanmay tanveer tanvi tanvir tanya tapiwa tara tarak taran tarandeep taras
tareq tariq tariq-jay tariro tarun taryn tash tasha tashan tashi tasmia tasneem tasnim tatenda tatiana
tatum-lee tatyana tauheed tauseef tavon tayba tayjah tayla tayo tayyab tayyaba tayyib teagan ted teddie
teddy teejay tega tegan tegen tehmina tehreem tejiri teleri temi temidayo temilade temitope tendai teo
teodor teodora terence teresa teresita terrell terrence terri terry tesfay tessa tetiana tevin tevita teya
thabiso thabo thais thandeka thandi thandiwe thanh thanos thao thea theia thelma themba theo theodora
theodore theresa therese thi thien thierno thileepan thinh tho thomas thomasina thulani thuy tia tiago
tiana tianna tianna-mae tiegan tien tiernan tierney tiffany tiggy tilda tillie tilly tilly-mae tim timea
timi timothy timur tina tinashe tiril tirion tisha titi tivon tobe tobi tobias tobiloba toby todd tolani
tolu toluwalope toluwani tom tomas tomasz tomek tomi tommy tomos tonderai toni toni-ann tony tonya tope
toqeer tori torin torquil tosin toyin tracey tracie tracy traian tram trang trayvon treasa tremaine
tremayne trev trevon trevor tricia trinh trini trisha trishna tristan trude trung tryphena tsegay tshepo
tsz tuan tuba tudor tugba tulisa tunde tunji tunç turan tushar tuyet twm tyla tylah tyler-jay tyreece
tyreese tyreke tyrell tyrese tyrique tyrone tyson ubah ubaid ubaidah uche uchechi uchenna ufuoma ugne ugo
ugochi ugonna uju ulla ulrika ultan uma umaima umair umaira umaiza umar umayr umer umme ummu umran umut
una urmila ursula urszula urwa usaid usama usamah usha usman uzair uzma uzoma vaibhav vaida valdas
valentin valentina valeria valerie valon vandana vanessa vani vanya varun vasil vasile vedant veena velma
venetia venkat vera verity vernon veronica veronika vesna vicki vickie vicky victor vida vidya viet vihaan
vijay vikas vikki vikram viktor viktoria vilma vilte vimal vimbai vinay vince vincent vincenzo vinh vinnie
vinnie-lee viola viola-mae violeta viorel viorica vipul viraj virginia virginija visar vish vishal vitalii
vitalija vitaliy vitor vivaan vivek vivian vivien vivienne vjosa vlad vladimir vladislav vlera volodymyr
vusi vusumuzi vy vytautas wadee waheeda wahid wai wai-ling wajid wajiha wale waleed walid wallace walter
wambui wanda wanjiku wanjiru waqar waqas wardah warsame waseem waseema wasif wasim wayne wei wei-lin
weijie weiwei wendy weronika wesley whitney wijdan wiki wiktor wiktoria wilf wilfie wilfred wilhelmina
willem william willow wilma wilson winifred winnie winnie-mae winona winston winta wioleta wioletta
wojciech wojtek woody wren wunmi wyatt xander xanthe xavi xavier xena xhesika xiang xiao xiaoling xin
xinyi xinyue xiu xuan yaa yaakov yaaseen yaayaa yahya yahye yair yakub yamin yana yang yanis yannick
yaqoob yaqub yara yara-mae yaren yaroslav yaroslava yaryna yaseen yasemin yash yashvi yasin yasir yasmeen
yasmeena yasmin yasmina yasmine yassin yassir yavuz yaw yazan yazmin yazmine yehuda yejide yemi yen
yetunde yeva yewande yiannis yifan yigit yildiz ying yinka yitzchok yiwen yoana yocheved yohana yohannes
yolanda yolande yonas yordan yosef yosra youcef younis yousaf yousef youssef ysabel ysella ysolde yu-jin
yuan yue yuet yuhan yuki yulia yuliia yumna yuna yunis yunus yuri yuriy yusra yusriya yusuf yusufcan
yusuff yuto yutong yuusuf yuvraj yvette yvonna yvonne zaara zabihullah zac zac-lee zach zachariah
zachariya zachary zachery zack zadie zaeem zafira zaheer zaheera zahid zahir zahira zahra zahraa zaiba
zaid zain zaina zainab zaine zaira zak zakaria zakariya zakariye zakariyya zakary zaki zakir zakiya
zakiyah zala zaman zamir zamira zamzam zander zane zanele zanib zannat zara zaraah zarah zareen zaria
zarina zarish zarrar zayaan zayan zayd zayden zaylee zayn zaynab zaynah zbigniew zbyszek zdenka zdzislaw
zeb zeenat zeeshan zehra zeina zeinab zeki zelal zelda zemfira zena zenab zenobia zerin zev zeynep
zeynepnur zhang zhanna zhen zhi zhyar zia ziad zidane zihan zikora zikra zillah zina zinnia zion zita ziva
zixuan ziyad ziyan zlata zlatan zodwa zoe zoey zofia zofija zohaib zohra zoja zoltan zora zoran zorica
zosia zoya zsofia zubaida zubair zubayr zuha zuhair zuhra zula zulaikha zuleika zulekha zulfiqar zunaira
zuri zuza zuzana zuzanna zuzia zygmunt zylah
""")
"""Names as met, the rarer readings of some included; `SURE` is what the search goes by."""

WORD_NAMES = word_set("""
amber angel ash aspen autumn basil bay bill blossom bob bonnie brook brooke buddy candy carol chance charity
chase cherish cherry christian clay cliff comfort cooper coral crystal daisy dale dawn dean destiny dolly
drew duke earl ebony eden ember faith favour favor fern flora fleur frank gene gift ginger glen goodness
grace grant guy harmony harper harsh haven hazel heather heaven holly honey honor honour hope hunter iris
ivory ivy jack jasper jay jewel jo joy jude justice kay kim king kit lark lane laurel lee liberty lily lin
lotus lyric major marigold mark marshall mason max may-ling may melody mercy merry miracle misty myrtle neo
noble nova ocean olive olly pal pat patience pearl peace penny peri piper poppy precious prince princess
promise prosper queenie rain raven ray reed rex rich river rob robin rocky rose rowan ruby rusty sage sandy
saffron sapphire serenity shadow sky skye sparrow star sterling storm success sue summer sunny tanner taylor
temperance thorn tiger tobi treasure trinity tucker tyler victor victory violet virtue wade will winter
wisdom zen zest bo dev mo al sid stan stanley ted tess tia trent troy tyne val vic viv wes ola ram nana prem
ata ina ion om jai rae bea bee fox ace axel bear blu blaze cash cruz dash dante diesel echo elm indigo jet
koda legend lux maverick onyx orion phoenix ridge rogue saint scout silver sonny teal wolf zephyr ahad amen
bright god'stime godwin marvellous praise rejoice testimony chelsea jordan paris london sydney florence
georgia india asia victoria lincoln chester ashton kingston brooklyn austin dallas vienna verona roma geneva
israel cyprus kenya savannah cheyenne paisley iona devon douglas lewis kent adelaide alexandria carter
parker turner archer sawyer fletcher porter carver walker ryder baker barker bishop dixon grayson jenson
jagger kingsley hudson lawson mckenzie palmer presley reid riley tatum wilder blake brady brody cole colt
corbin dalton dane gray grey heath jace jett jonas keaton knox landon leighton luka mack nash penn pierce
reign rhett rory ronin shiloh sloane tate theon trey tristan vance vaughn watson wells weston
""")
"""Words, places and surnames that are names too: found when capitals, grammar or a cue say so."""

CAPITAL_NAMES = word_set("""
abbey abu ada alma ana angelica aurora axel bailey barney basil blessing bob bobby bonnie brady brody
candice carol cassie charley clement constance cooper daisy dale dolly dora dotty ebony eden efe ela eve
felicity fern flora gail glen godwin grayson gus guy hao harley hazel holly hunter ivy iya jack jasper jay
jean jed jenny jenson jess jet jim jimmy jo joss jude jules kane kat kay ken kim kingsley kit kitty kris
lacey lance lea lee len lewis lily lin linden liv logan lou lyric mae marcel marina mason melody mica
miles min ming misty mo molly nat natty ned nelly noor norma nova olive paddy pearl penny perry petra pip
piper pippa polly poppy prince princess raj raven ray reed reid rhett ria riley robin rocky roman ron rory
rosie rosy rowan roy ruby rusty sally sam sandy scarlet scout sebastian shah shay sheikh shu sid sienna
sierra skye sonny stan stanley stella sultan tai ted teddy tess tia tiffany tim toby tom tommy tope tori
tristan troy ugo uma una val verity vic victor viola violet warren wayne willow woody wren xin yaw zia
zion
""")
"""Names that are ordinary words, or parts of some, without their capital: found with it, anywhere."""

MONTH_NAMES = word_set("april may june august jan january")

_NO_NAMES = word_set("""
md thi tho yen divine amen blessed diamond fortune medina kola loan hong una sunny salem gobi cairo praise
maxi jazz kush ide tala hayes surya romany jnr can ola ion ram nana ata ina harsh prem rex coral rio athena
sade tanner crystal paa nii sola ama titi wale duc hoi wai liban rebin siu wing tega ese hari saba nene nam
coll vy wiki dung shade mali nada nest dace hung shun quan tobe tram rehab tuba tien maxim sile
""")
SURE = _GIVEN - CAPITAL_NAMES - (WORD_NAMES - CAPITAL_NAMES) - MONTH_NAMES - _NO_NAMES
"""Names that are hardly anything else: found in any case, anywhere, except in the name of an institution."""

LOOSE = (WORD_NAMES - CAPITAL_NAMES) | MONTH_NAMES
"""Words, months, places and surnames that need capitals and grammar, or a cue, before they are names."""

ALL_GIVEN = SURE | CAPITAL_NAMES | LOOSE

TOWNS = word_set("preston harlow nelson ripley bradley shirley beverley")
"""Towns as well: "the clinic is in Preston"."""
