// Names that many people in the United Kingdom have: with them a whole name is told from other words that begin with a capital letter.
// The lists are our own and cannot be complete. They hold names of many communities, and are for telling “Jaspreet Sandhu” from “Housing First”.

const setOf = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/));

/** Given names that are no everyday words, in small letters. */
export const GIVEN_NAMES = setOf(`
aaron abdi abdul abdullah abigail abu ada adam adrian agata agnes agnieszka ahmad ahmed aidan aileen ailsa aisha ajay akram alan alasdair alastair albert aleksander alex
alexander alexandra alfie ali alice alicia alina aliyah alison alistair allan allison alun alyssa amanda amelia amelie amina aminata amir amit amy ana anastasia andrea
andreas andrei andrew andy aneta angela angharad angus anil anita anjali ann anna annabel anne annette annie anthony antoni antonia antonio anton anwar aoife archie arif arjun
arlene arthur arun asha asad ashley ashraf asif asma audrey ava ayaan ayesha aziz azra babak baljit barbara barney barry bartosz beata beatrice becky ben benjamin bernadette
bernard beth bethan bethany betty beverley bhavna bilal bogdan bonnie boris bradley brandon brenda brendan brian bridget bronwen bruce bryan bryony callum calum cameron cara carl
carla carly carmen carol carole caroline carolyn carys catherine cathy catriona cecilia ceri chantelle charlene charles charlie charlotte cheryl chidi chinedu chloe chris 
christina christine christopher ciara ciaran cindy claire clara clare claudia clive colette colin colleen conall connor conor courtney craig cynthia cyril dafydd damian damien
daniel danielle danny daria darius darren dave david davina dawid debbie deborah declan deepak deirdre denise dennis derek dermot desmond dhruv diana diane dilip dimitri dina
dominic dominik donald donna dorothy doreen dorota douglas duncan dylan eamon ebony eddie edith edmund eduardo edward edwin edyta eilidh eileen eimear elaine eleanor elena eli elijah elizabeth ella ellen
ellie elliot elliott elsie emeka emil emilia emily emma emmanuel enrique eric erica erin ethan eugene eunice euan eva evan evelyn evie ewa ewan ezra faisal farah farhan farid farida faruk fatima fatou femi fergus
finlay finn fiona folake frances francesca francis frankie fraser fred freddie freya gabriel gabriela gail gareth gary gavin gaynor gemma geoff geoffrey george 
georgina gerald gerard geraldine ghulam giles gillian gina giulia gladys glenda glenn gordon graeme graham grainne greg gregor gregory grzegorz gurpreet gurdeep gwen gwyneth habib hadiya hamish
hamza hannah haider harinder harjit harpreet harriet harry haroon harvey hasan hassan hayley hector helen helena henry hilary howard hugh hugo humaira hussain hussein ian ibrahim idris ieuan ifeoma
ikram imogen imran inderjit ingrid ioana iqbal irena irene irina isaac isabel isabella isabelle isha ishaan isla ismail ivan ivana jackie jacek jacob jacqueline jade jaden jagdeep jake jakub james jamie jamil jan
jane janet janice janine jared jason jaspreet jasmine jasmin jatinder javed jayden jayne jaz jeanette jed jeff jeffrey jemima jen jenna jennifer jenny jeremy jerome jerry jess jessica jessie jill
jillian jim jimmy jo joan joanna joanne joao jodie joe joel johan john johnny jon jonas jonathan jorge jose josef joseph josephine josh joshua joyce juan judith judy julia julian julie juliet
justin justyna kaitlyn kamal kamil kamila kamran karen karim karina karl karolina kasia kate katarzyna katherine kathleen kathryn kathy katie katrina katy kayleigh kaylee keeley keir keith kelly kelsey
ken kenneth kenny kenzie kerry kevin khadija khalid kieran kiran kirsten kirsty kofi krishna kristina krystyna krzysztof kuldeep kulwinder kumar kunle kwame kwesi kyle lachlan laila lakshmi lara larry latifa
laura lauren laurence laurie leanne lee leena leila lena lenny leon leona leonard leroy lesley leslie lewis liam liaqat libby lidia lilian lilly linda lindsay lindsey lisa liz lloyd logan
loretta lorna lorraine louis louisa louise luca lucas lucia lucinda lucy luigi lukas lukasz luke lydia lyndsey lynn lynne lynsey maciej maddie madeleine magda magdalena mahmood mahmoud maisie maja majid
malcolm malgorzata malik mandy manjit manpreet marcin marco marcus margaret maria mariam marian mariana marie marilyn mario marion marius marjorie marlene marta martha martin martyn marvin mary maryam mateusz
matilda matteo matt matthew maureen maurice mavis maxine maxwell maya megan mehmet melanie melissa meera mhairi mia michael michaela michal michelle miguel mihai mike mila mildred millie milly
miriam moira mohamed mohammad mohammed mohamud molly mona monika monica morag morven mostafa moses muhammad muhammed muriel musa mustafa myra nadeem nadia nadine nadira naeem naomi narinder nasir nasreen
natalia natalie natasha nathan nathaniel naveed neelam neha neil nelson niall niamh nichola nicholas nick nicky nicola nicole nigel nikita nikki nina nisha noah noel nora noreen norma norman nuala nusrat oana
odette oisin olga oliver olivia olu oluwaseun omar orla oscar osman owen pablo paddy pamela parveen patricia patrick patrycja paul paula pauline pawel pedro peggy penelope pete peter petra
philip philippa phillip phoebe phyllis piotr polly prakash preeti priya przemyslaw rachael rachel radek rafal raheem rahul raj rajesh rajinder ralph ramesh ranjit raquel rashid rashida ravi raymond razia
rebecca reggie reginald rehana rhiannon rhona rhys ricardo richard ricky rita riya roberta robert roberto rodney roger rohan roisin roman ronald ronan ronnie rory rosa rosalind rosemary rosie
ross roxanne roy rukhsana rupert russell ruth ryan saad sabina sabrina sadia safiya saira sajid salim salma sally sam samantha samina samira samuel sandeep sandra sanjay sara sarah sarfraz
satnam sean sebastian selina senga seonaid serena shabana shabnam shahid shaheen shakira shannon sharon shauna shaun shazia sheena sheila shelley shirley shivani shona shreya sian sidney sidra simon simone sinead siobhan slawomir
sofia somchai sonia sophia sophie stacey stacy stan stanislaw stefan stefania stella stephanie stephen steve steven stewart stuart sukhdeep sukhjit sukhwinder suleman sultan sunil sunita surinder susan susanna susannah suzanne svetlana
sylvia tabitha tahir tahira tamara tamsin tania tanya tara tariq tatiana taylor teresa terence terry tessa theo theresa thomas tia tiffany tim timothy tina tobias toby tom tomasz tommy toni tony
tracey tracy trevor tricia tristan tunde tyler tyrone uche umar una urszula usha usman valentina valerie vanessa vera veronica vicky victor vijay vikram vincent vinod virginia vivek
vivian vivienne vlad wanda warren wayne wendy wesley wilfred wiktoria wilhelmina william winston wojciech yasmin yasmeen yolanda yousef yusuf yvette yvonne zachary zahid zahra zainab zara zbigniew zeeshan zeynep zoe zofia zubair
`);

/** Given names that are everyday words, months or places too, in small letters. */
export const DOUBTFUL_GIVEN_NAMES = setOf(`
amber angel arran chelsea christian devon florence georgia iona jordan blessing grace hazel heather iris jean june mercy morgan poppy robin rowan verity violet april art august autumn basil bea bill bob chase china crystal dale dan dean dawn del dick don drew earl eve faith fay frank gay gene ginger glen grant guy hal heath holly hope hunter india ivy jack jasper jay jet joy
kay kit lily mark marshall mason max may melody mick misty nat ned neal oak olive pat paris pearl penny pip ray reed rex rich rob rod ron rose ruby sandy sid sky sue summer sunny ted tess tod troy victoria will winter wren
`);

/** Surnames that are no everyday words, in small letters. */
export const SURNAMES = setOf(`
abdi abdullah adams adamson adebayo adeyemi afzal agarwal aguilar ahmad ahmed aitken akhtar akram alam alexander ali allan allen anderson andrews anwar appleby armstrong arnold arora arshad ashworth aslam atkins atkinson awan aziz bailey
balogun banerjee barker barnes barrett barron bartlett barton bashir bassi bates baxter begum bennett benson bhatt bhatti bibi bradley bradshaw brennan briggs bryant buchanan burgess burns butt byrne cairns cameron campbell carmichael carr carroll carter
cassidy chaudhry chandra chapman cheung chowdhury choudhury chukwu clark clarke coleman collins connolly conway costa coyle craig crawford cullen cunningham cuthbert dalton daly davidson davies davis dawson deol desai devlin dhillon dhaliwal dickson dixon dobson docherty
doherty donaldson donnelly douglas doyle drummond duffy duncan dunn edwards eriksen evans farooq farrell fergus ferguson fernandes fernandez findlay finlay fitzgerald fitzpatrick fleming fletcher flynn forbes forsyth fraser friel gallacher gallagher garcia gardiner
gibson gilbert gilchrist gill gillespie gilmour goncalves gonzalez gomez gopal gordon gough graham greenwood gregory grewal griffin griffiths gupta hamilton hannah hanif hansen haque harris harrison hartley hassan hastings hawkins hayes henderson herbert hewitt higgins hodgson
hoffmann holmes hopkins houston howard hughes humphreys hussain hussein hutchinson ibrahim ingram innes iqbal irvine islam ismail iwanow jackson jamieson jankowski jarvis javed jenkins jennings johal johnson johnston johnstone jones joseph joshi kamara kaminski kane kapoor kaur
kavanagh kelly kennedy kerr khalid khan khatun kidd kiernan kirkpatrick kowalczyk kowalska kowalski kumar lamont lawson leary lennon leslie lewandowski lewis lindsay livingstone llewellyn lloyd logan lowry lynch macaulay macdonald macdougall macfarlane macgregor mackay mackenzie mackie
mackinnon maclean macleod macmillan macpherson macrae mahmood malik mann marshall martinez matheson matthews maxwell mazur mcallister mcarthur mcbride mccabe mccann mccarthy mccluskey mcconnell mccormack mccormick mcculloch mcdermott mcdonald mcdonnell mcdougall mcewan mcfadden mcfarlane mcgee
mcghee mcginley mcgowan mcgrath mcgregor mcguinness mcguire mcintosh mcintyre mckay mckenna mckenzie mclaren mclaughlin mclean mcleod mcmahon mcmillan mcnally mcneill mcpherson mcqueen mehta mensah miah milne mirza mistry mitchell mohamed mohammed molloy montgomery morris morrison morton muir
mukherjee mullen munro murdoch murphy murray mustafa nadeem naidoo nair nawaz nelson newton ng nguyen nicholson nisbet nolan novak nowak nwosu obi obrien oconnor odonnell ogden okafor okeke okonkwo oliveira olsen oneill oreilly osborne osman osullivan owusu paterson patel patterson pawlowski
pearson pereira perkins peters petrov pettigrew phillips popescu popov powell prasad pritchard quigley quinn rafferty rahman rai raja ramsay rana rashid rasool reddy reid reilly rehman reynolds rhodes richards richardson riaz ritchie roberts robertson robinson robson rodgers rodrigues rodriguez
rogers rooney rossi rutherford sadiq sahota saleem salmond samuel sanchez sandhu sanders sanderson santos sarwar saunders savage schmidt sewell shah shaikh shankar sharif sharma sharples shaw shepherd sheridan sidhu silva simmons simpson sinclair singh slater sloan smith smyth spencer stephenson
stevens stevenson stewart stirling strachan stuart sullivan sutherland suleiman sweeney szymanski tanaka taylor tennant thapa thomas thompson thomson thornton thorpe tierney todd tomlinson traynor tucker turnbull tyler uddin urquhart usman varma vaughan virdi walsh watkins watson watt watts weir
whitelaw whittaker wilkinson williams williamson wilson winters wisniewski wojcik wong wozniak wright wylie xu yadav yamamoto yates yeo yilmaz yousaf zafar zaman zhang zheng zielinski
`);
