import { phrases } from './phrases.ts';

/** What managers ask of a support desk that no data here tells: said so, never taken for something near. */
export const enUnmeasured = phrases(`
  cost | costs | price | prices | budget | expenses | salary | salaries | wage | wages | payroll | bonus
  bonuses | sick leave | sick days | absenteeism | absence rate | absences | days off | annual leave
  paid leave | employee turnover | staff turnover | agent turnover | attrition | churn rate
  customer churn | churn | lifetime value | clv | ltv | profit | profit margin | profits | margin
  margins | gender | men and women | male | female | age of customers | age of our customers
  customer age | age group | age groups | browser | browsers | device | devices | device type
  operating system | iphone | iphones | android | app version | ip address | postcode | postcodes
  zip code | zip codes | postal code | city | cities | ad spend | ads | advertising | uptime | downtime
  server | servers | inventory | warehouse | employee satisfaction | enps | job satisfaction
  employee engagement | quality score | qa score | qa scores | quality assurance | call recordings
  open rate | email open rate | emails opened | click rate | click through rate | bounce rate
  followers | likes | app store rating | carbon footprint | seniority | job title | education level
  acquisition cost | shipping cost | delivery cost | engineering team | returned items | stock level
  page views of the site | website visits | website traffic | site traffic | traffic of the site
`);

/** The same in French. */
export const frUnmeasured = phrases(`
  cout | couts | coute | coutent | prix | budget | depenses | depense | salaire | salaires | salarial
  paie | prime | primes | arret maladie | arrets maladie | absenteisme | absences | jours de conge
  jours de conges | conges | conges payes | rtt | turnover des conseillers | turnover des agents
  turnover de l equipe | turnover | rotation du personnel | attrition | churn | taux de churn
  taux d attrition | valeur vie client | valeur vie | ltv | benefice | benefices | marge | marges
  genre | hommes femmes | hommes et femmes | femmes | hommes | age des clients | l age des clients
  tranche d age | tranches d age | navigateur | navigateurs | appareil | appareils | type d appareil
  systeme d exploitation | iphone | android | adresse ip | code postal | codes postaux | ville | villes
  publicite | publicites | depenses publicitaires | disponibilite du site | pannes serveur | serveur
  stock de produits | entrepot | satisfaction des employes | satisfaction des collaborateurs
  engagement des collaborateurs | score qualite | note qualite | controle qualite | enregistrements
  taux d ouverture | emails ouverts | mails ouverts | taux de clic | taux de rebond | abonnes | likes
  empreinte carbone | anciennete des conseillers | diplome | cout d acquisition | frais de port
  visites du site | trafic du site | equipe technique
`);
