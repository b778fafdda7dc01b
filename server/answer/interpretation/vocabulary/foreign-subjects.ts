import { phrases } from './phrases.ts';

/**
 * Subjects of the world outside the desk. Alone they put a question out of scope; beside a figure of the desk they ask for
 * a link that no data tells. They count only where nothing else explains the word: a shop's own tag "books" comes first.
 */
export const enForeignSubjects = phrases(`
  weather | rain | rainy | raining | rains | snow | snowy | snowing | sunny | sunshine | sun | storm
  storms | heatwave | cold snap | temperature outside | degrees outside | umbrella | moon | full moon
  football | soccer | rugby | tennis | cricket | basketball | golf | olympics | world cup | champions league
  super bowl | formula one | marathon | stadium | tv | television | netflix | movie | movies | film | films
  song | songs | music | band | concert | actor | actress | singer | novel | novels | book | books
  video game | video games | museum | theatre | festival
  recipe | recipes | cook | cooking | bake | lasagna | pizza | restaurant | restaurants | canteen | cafe
  breakfast | dinner | coffee machine | beer | wine | tart | cake
  the train | the trains | next train | last train | train to | bus | flight | flights | airport | hotel | hotels | taxi | parking | car | cars | petrol
  traffic jam | holiday destination | trip to | visa | passport
  gym | yoga | dentist | doctor | symptoms | headache | vaccine | diet | vitamins | horoscope | zodiac
  astrology | lottery | dog | dogs | cats | puppy | kitten | kittens | unicorn | unicorns | dinosaur
  dinosaurs | planet | planets | galaxy | universe | volcano | elephant
  president | prime minister | election | elections | king | queen | parliament | government | politics
  war | pope | army | capital of | population of | currency of | flag of | history of the world
  share price | share prices | stock price | stock prices | stock market | stock exchange | bitcoin
  crypto | gold | oil price | exchange rate | exchange rates | interest rate | interest rates | inflation
  mortgage | taxes | income tax | pension | employment law | labour law | labor law | uk law | lawsuit
  excel | google sheets | powerpoint | python | javascript | java | html | spreadsheet formula
  wikipedia | google | chatgpt | openai | siri | alexa | homework | exam | maths | physics
  chemistry | philosophy | poem | poems | joke | jokes | riddle | meaning of life | wedding | birthday
  christmas present | present for | girlfriend | boyfriend | dating | haircut | shoes | clothes
  to become a | to become an | career as | business school
`);

/** The same in French. */
export const frForeignSubjects = phrases(`
  meteo | pluie | pluies | pleut | pleuvoir | pleuvra | pluvieux | neige | neiges | neiger | orage | orages
  canicule | soleil | ensoleille | ensoleilles | beau temps | mauvais temps | temperature exterieure
  verglas | tempete | pleine lune | lune | greve | greves | jours de greve
  football | foot | rugby | tennis | basket | golf | jeux olympiques | coupe du monde | ligue des champions
  tour de france | marathon | match | matchs | stade | television | tele | netflix | film | films | cinema
  serie tele | chanson | chansons | musique | concert | acteur | actrice | chanteur | chanteuse | roman
  romans | livre | livres | jeu video | jeux video | musee | theatre | festival
  recette de | recettes de cuisine | cuisine | cuisiner | gratin | crepes | pizza | restaurant | resto
  restaurants | cantine | petit dejeuner | diner | cafe | machine a cafe | biere | vin | gateau
  le train | un train | les trains | dernier train | prochain train | train pour | bus | avion | avions | aeroport | hotel | hotels | taxi | parking | voiture | voitures
  essence | embouteillages | vacances | visa | passeport
  salle de sport | yoga | dentiste | medecin | symptomes | vaccin | regime | vitamines | horoscope
  astrologie | signe astrologique | loto | chien | chiens | chatons | licorne | licornes | dinosaures | planete
  planetes | galaxie | univers | volcan
  president | premier ministre | election | elections | roi | reine | parlement | gouvernement
  guerre | pape | armee | capitale de | capitale du | population de | monnaie de | drapeau
  cours de l or | cours de l action | cours du dollar | cours de bourse | bourse | bitcoin | crypto | prix de l or
  prix du petrole | taux de change | taux d interet | inflation | impots | retraite | droit du travail
  code du travail | cdd | cdi | prud hommes
  excel | google sheets | powerpoint | python | javascript | html | wikipedia | google | chatgpt | openai
  devoirs | examen | maths | physique | chimie | philosophie | poeme | poemes | blague | blagues | devinette
  sens de la vie | mariage | anniversaire | cadeau pour | idee de cadeau | coiffeur | chaussures | vetements
  du monde entier | au monde | pour devenir | etudes faut il | ecole de commerce
`);
