import { phrases } from './phrases.ts';

/** What managers ask of a support desk that no data here tells: said so, never taken for something near. */
export const enUnmeasured = phrases(`
  cost | costs | costing | price | prices | pricing of | budget | budgets | expenses | expense
  salary | salaries | wage | wages | payroll | bonus | bonuses | commission | commissions | pay rise
  pay rises | do we pay | did we pay | we pay for | we paid | we are paying | do we spend | did we spend
  have we spent | we spend | we spent | is spent | was spent | money spent | spend on | spent on | spending
  profit | profits | profit margin | margin | margins | profitability | profitable | ebitda | cash flow
  unpaid invoices | debt | amount refunded | refunded amount | value of refunds | refund amount
  amount of refunds | goodwill gestures | goodwill credits | compensation paid | vouchers given
  discounts given | postage | licence fee | licence fees | license fee | license fees | licence cost

  overtime pay | paid overtime | sick leave | sick days | sick day | sickness | off sick rate
  absenteeism | absence rate | absences | days off | annual leave | paid leave | parental leave
  holidays taken | holiday days | vacation days | employee turnover | staff turnover | agent turnover
  turnover of staff | churn of staff | staff churn | agent churn | attrition | staff attrition
  employee satisfaction | agent satisfaction | staff satisfaction | enps | job satisfaction
  employee engagement | employee nps | their job | their jobs | their work life | morale | staff morale
  team morale | burnout | burn out | mood of the team | stress level | stress levels | tenure | seniority
  length of service | years of experience | years of service | been with the company | been with us
  joined the company | hired last | job title | job titles | job description | education level
  degree | degrees | diploma | diplomas | certifications | training budget | training hours
  training sessions | hours of training | work from home | working from home | remote work
  happy at work | happier at work | fluently | bilingual | resigned | resignations | interns | trainees
  work remotely | home office | left handed | commute | recruitment cost | time to hire | applicants
  job applicants | candidates

  gender | genders | men and women | men or women | male | female | males | females | women
  age of customers | age of our customers | customer age | age group | age groups | age bracket
  age range | average age of | how old are | older customers | younger customers | date of birth
  occupation of | profession of | marital status | married | income of | household | nationality
  nationalities | ethnicity | religion | eye colour | hair colour | eye color | hair color | height of
  postcode | postcodes | zip code | zip codes | postal code | postal codes | city | cities | town | towns
  region | regions | street | streets

  browser | browsers | safari | chrome | firefox | device | devices | device type | desktop | tablet | tablets | laptop | laptops | type of phone | phone model
  operating system | operating systems | windows users | mac users | iphone | iphones | android | ios
  app version | app versions | software version | screen size | ip address | ip addresses
  page load | load time | loading time | uptime | downtime | server | servers | server crash
  bugs fixed | releases | deployments | lines of code

  audio quality | sound quality | call quality | quality of the calls | quality of our calls
  voice quality | line quality | mos | jitter | latency | packet loss | bandwidth | background noise
  call recordings | recordings | recorded calls | calls were recorded | voicemail | voicemails
  voice mails | answering machine | fax | faxes | letters received | letters by post | by post
  postal mail | paper mail | video calls | video call | hold music | robocalls | wrong numbers
  typo | typos | spelling mistakes | spelling mistake | spelling errors | spelling | grammar
  grammar mistakes | swear words | word count | words per message | words per reply | words per answer
  words per conversation | length of messages | message length | length of our messages
  length of our replies | reply length | characters per message | typing speed | tone of voice of agents
  quality score | qa score | qa scores | quality assurance | quality monitoring | call monitoring score

  delivery time | delivery times | shipping time | transit time | parcels delivered | orders shipped
  shipments | products returned | products were returned | items returned | items were returned
  returned items | returned products | product return rate | stock level | stock levels | inventory
  warehouse | warehouses | out of stock items | carriers | courier | couriers | delivery company
  shipping cost | delivery cost | production cost

  ad spend | ads | advertising | ad campaign | open rate | email open rate | emails opened | click rate
  click through rate | bounce rate | impressions | followers | subscribers | newsletter | page likes
  facebook likes | retweets | market share | brand awareness | brand image | share of voice | seo
  app store rating | leads generated | marketing spend | acquisition cost | page views of the site
  website visits | website traffic | site traffic | traffic of the site | sales team target

  churn rate | customer churn | churn | churned | left us for | lost to a competitor | lifetime value
  clv | ltv | customer lifetime | average basket in store | store visits | shop visits | footfall
  carbon footprint | electricity | power consumption | energy consumption | co2 | engineering team
  marketing team | legal team | finance team | hr team
`);

/** The same in French. */
export const frUnmeasured = phrases(`
  cout | couts | coute | coutent | coutait | a coute | ont coute | prix | budget | budgets | depenses
  depense | depensons | depensent | avons nous depense | a t on depense | on a depense | salaire | salaires
  salarial | salariale | masse salariale | remuneration | remunerations | paie | payons nous | paye t on
  paie t on | on paye | on paie | prime | primes | commission | commissions | augmentation de salaire
  benefice | benefices | marge | marges | marge brute | rentabilite | rentable | tresorerie
  factures impayees | impayes | dette | montant rembourse | montant des remboursements
  montants rembourses | montant total rembourse | avons nous rembourse | a t on rembourse | on a rembourse
  gestes commerciaux | geste commercial | bons d achat offerts | remises accordees | frais de port
  affranchissement | licence | licences | note de frais | notes de frais

  arret maladie | arrets maladie | maladie | absenteisme | absences | jours de conge | jours de conges
  conge maladie | conges maladie | conge parental | conges | conges payes | rtt | jours d absence
  heures supplementaires payees | turnover des conseillers | turnover des agents | turnover de l equipe
  turnover | rotation du personnel | attrition | demissions | departs de conseillers | satisfaction des employes
  satisfaction des collaborateurs | satisfaction des salaries | satisfaction des conseillers
  satisfaction des agents | satisfaction au travail | satisfaits de leur travail | leur travail
  leur metier | bien etre | engagement des collaborateurs | engagement des salaries | moral | moral des troupes
  moral de l equipe | burn out | stress | anciennete des conseillers | anciennete des agents
  anciennete de nos conseillers | anciennete de nos agents | anciennete moyenne des conseillers
  anciennete moyenne des agents | anciennete moyenne de nos conseillers | anciennete moyenne de nos agents
  anciennete dans l entreprise | annees d experience | intitule de poste | diplome | diplomes
  niveau d etudes | certifications | budget de formation | heures de formation | formations suivies
  heureux au travail | stagiaires | couramment | bilingue | bilingues | ont demissionne | demissionnaires
  teletravail | gaucher | gauchers | candidats | candidatures | embauches | date d embauche

  genre | genres | sexe | hommes femmes | hommes et femmes | femmes | hommes | hommes ou femmes
  age des clients | l age des clients | age de nos clients | age moyen | tranche d age | tranches d age
  quel age | metier des clients | profession du client | profession des clients | par profession
  situation familiale | revenus des clients | nationalite | nationalites | couleur de cheveux
  couleur des yeux | code postal | codes postaux | ville | villes | departement | departements
  region | regions | rue

  navigateur | navigateurs | safari | chrome | firefox | appareil | appareils | type d appareil | tablette | tablettes | type de telephone | modele de telephone
  systeme d exploitation | iphone | iphones | android | ios | version de l application | version d android
  taille d ecran | adresse ip | temps de chargement | disponibilite du site | pannes serveur | serveur
  serveurs | bugs corriges | mises en production

  qualite sonore | qualite audio | qualite du son | qualite des appels | qualite de nos appels
  qualite d ecoute | qualite de la ligne | bruit de fond | latence | bande passante | a cause du reseau
  probleme de reseau | problemes de reseau | coupures | ecoute des appels | double ecoute
  grille d ecoute | grille qualite | enregistrements | messagerie vocale | messages vocaux | repondeur
  fax | telecopie | telecopies | courrier postal | courriers postaux | courriers papier | lettres recues
  appels video | visioconference | musique d attente | faux numeros | fautes d orthographe
  faute d orthographe | fautes de frappe | orthographe | grammaire | gros mots | nombre de mots
  mots par message | mots par reponse | mots par conversation | longueur des messages
  longueur moyenne des messages | longueur des reponses | longueur moyenne des reponses
  longueur de nos messages | longueur de nos reponses | longueur moyenne de nos messages
  longueur moyenne de nos reponses | caracteres par message | vitesse de frappe | score qualite
  note qualite | controle qualite

  delai de livraison | delais de livraison | temps de livraison | colis livres | colis ont ete livres
  commandes expediees | expeditions | produits retournes | articles retournes | taux de retour produit
  stock de produits | rupture de stock | ruptures de stock | entrepot | entrepots | transporteur
  transporteurs | livreur | livreurs

  publicite | publicites | depenses publicitaires | taux d ouverture | emails ouverts | mails ouverts
  taux de clic | taux de rebond | impressions publicitaires | abonnes | newsletter | likes | part de marche
  parts de marche | notoriete | image de marque | referencement | cout d acquisition | visites du site
  trafic du site | visites en magasin | frequentation | followers

  churn | taux de churn | taux d attrition | partis a la concurrence | partis chez un concurrent
  valeur vie client | valeur vie | ltv | empreinte carbone | electricite | consommation electrique
  consommation d energie | co2 | equipe technique | equipe marketing | equipe juridique | equipe rh
`);
