import { phrases } from './phrases.ts';

/** French expressions for hours tracked, plans, forecasts and the cover of accounts. */
export const frPlanningIdioms = {
  time_tracked_hours: phrases(`
    heures passees | temps passe | heures par client | heures par compte | temps passe avec
    temps passe par compte | heures passees avec | temps d agenda | heures saisies | temps consacre
    heures consacrees | passons nous le plus de temps | temps passe par client
    temps passe avec chaque client | temps passe avec les clients | temps passe avec le client
    temps passe sur chaque client | temps passe sur chaque compte | temps passe par projet
    temps passe sur les projets | temps passe sur le projet | temps passe sur les comptes
    temps passe sur le compte | temps passe en rendez vous | temps passe en rdv | temps passe en reunion
    temps passe en reunions | temps passe chez | suivi du temps | temps suivi | temps saisi | temps saisis
    temps declare | temps enregistre | temps pointe | heures pointees | heures declarees | heures suivies
    heures enregistrees | heures loggees | temps logge | temps facturable | heures facturables
    heures saisies a la main | saisi de temps | saisi combien d heures | saisies de temps | saisie de temps
    feuilles de temps | feuille de temps | timesheet | timesheets | time tracking
    heures passees par client | heures passees par compte | heures passees sur les projets
    heures passees par projet | heures par projet | heures sur les projets | heures passees chez
    heures on a passe | passe combien d heures | passe combien de temps avec | passe combien d heures avec
    passons d heures avec | consacre d heures | consacre combien de temps | consacre a chaque client
    consacre a ce client | consacre aux clients | temps consacre aux clients | temps consacre par compte
    temps consacre a chaque compte | heures consacrees aux clients | mange des heures | mangent des heures
    mange le plus de temps | mangent le plus de temps | mange le plus d heures | mangent le plus d heures
    bouffe le plus de temps | bouffent le plus de temps | bouffe du temps | prennent des heures
    accapare le plus | accaparent le plus | accaparent | monopolise | monopolisent
    nous prend le plus de temps | nous prennent le plus de temps | clients chronophages
    comptes chronophages | comptes les plus chronophages | clients les plus chronophages
    gourmands en temps | gourmand en temps | gourmands en heures | coute en heures | investi par client
    heures investies | investissons le plus de temps | temps investi par client | temps investi par compte
    temps investi sur
  `),
  contracted_hours_used_rate: phrases(`
    contrats vont epuiser leurs heures | heures de contrat | heures contractuelles
    consommation des contrats | epuiser leurs heures | heures consommees | contrats depassent leurs heures
    consommation des heures | part des heures contractuelles consommees | heures contractuelles consommees
    heures du contrat consommees | heures de support du contrat | heures de support consommees
    heures incluses consommees | heures incluses | heures prevues au contrat | heures vendues
    heures vendues consommees | heures contractualisees | consommation du contrat | consommation du forfait
    consommation des forfaits | consommation des heures contractuelles | consommation des heures du contrat
    consommation du budget d heures | taux de consommation des heures | taux de consommation du contrat
    taux de consommation des contrats | taux de consommation | forfait consomme | forfaits consommes
    forfait d heures | forfaits d heures | forfaits | enveloppe d heures | enveloppes d heures
    enveloppe consommee | enveloppe contractuelle | credit d heures | credits d heures | quota d heures
    quotas d heures | contrats consommes | contrats presque epuises | contrats bientot epuises
    contrats epuises | contrats en depassement | contrats qui depassent | contrats depassent
    depasse son forfait | depassent leur forfait | depasse les heures prevues | depassent les heures prevues
    depassement des heures contractuelles | depasse le contrat | epuise ses heures | epuise son forfait
    epuisent leurs heures | epuisent leur forfait | arrive au bout de ses heures
    arrivent au bout de leurs heures | bout de leurs heures | reste d heures au contrat
    heures restantes au contrat | heures deja consommees | a consomme ses heures | heures brulees
    burn rate | burn
  `),
  team_bandwidth_hours: phrases(`
    bande passante | capacite pour un nouveau projet | disponibilite pour un nouveau projet
    temps libre de l equipe | marge de l equipe | bande passante pour un nouveau projet
    bande passante de l equipe | bande passante des equipes | bande passante disponible
    bande passante restante | capacite en heures | capacite disponible en heures
    capacite restante en heures | heures disponibles | heures disponibles de l equipe | heures libres
    heures libres de l equipe | heures restantes dans l equipe | heures non affectees
    heures non consommees de l equipe | temps disponible de l equipe | temps libre des equipes
    marge de manoeuvre | marge des equipes | mou dans l equipe | du mou | reste du mou | place dans l agenda
    place dans le planning | place pour un nouveau projet | place pour un nouveau client
    place pour un nouveau compte | prendre un nouveau projet | prendre un nouveau client
    prendre un nouveau compte | absorber un nouveau projet | absorber un nouveau client
    accueillir un nouveau projet | accueillir un nouveau client | disponibilites de l equipe pour un projet
    disponibilite pour un projet | equipe peut elle prendre | bandwidth | spare capacity
    combien d heures il nous reste | dispo pour un projet | dispo pour un nouveau projet
    peut on prendre un projet | assez d heures
  `),
  ticket_volume_forecast: phrases(`
    prevision du volume | previsions de volume | prevision de tickets | previsions de tickets
    prevision du nombre de tickets | prevision de la demande | prevision des demandes
    prevision de charge en tickets | prevision de conversations | previsions de conversations
    prevision d activite | previsions d activite | prevision de flux | previsions de flux | volume attendu
    volumes attendus | volume prevu | volumes prevus | volume previsionnel | volumes previsionnels
    volume a venir | volume a prevoir | volume estime | volume anticipe | volumetrie attendue
    volumetrie prevue | volumetrie previsionnelle | nombre de tickets attendu | nombre de tickets prevu
    tickets attendus | tickets attendu | tickets prevus | tickets prevu | tickets a venir
    tickets a prevoir | tickets previsionnels | demandes attendues | demandes prevues | demandes a venir
    demandes a prevoir | conversations attendues | conversations prevues | flux attendu | flux prevu
    flux previsionnel | afflux attendu | projection de volume | projections de volume
    projection de tickets | estimation du volume | estimation du nombre de tickets | activite prevue
    activite attendue | activite previsionnelle | forecast de tickets | forecast de volume | forecast
  `),
  workload_forecast_hours: phrases(`
    charge en heures | charge prevue | prevision de charge | charge de travail prevue | charge a venir
    prevois la charge | charge des prochaines semaines | charge d implementation
    prevision de charge de travail | previsions de charge de travail | previsions de charge
    prevision de charge en heures | prevision d heures | previsions d heures
    charge de travail previsionnelle | charge de travail a venir | charge de travail attendue
    charge de travail des prochaines semaines | charge de travail future | charge previsionnelle
    charge attendue | charge prevue en heures | charge future | charge a prevoir
    charge de travail a prevoir | charge a venir en heures | heures a prevoir | heures prevues
    heures a venir | heures previsionnelles | heures de travail prevues | heures de travail a prevoir
    heures de travail nous attendent | heures nous attendent | efforts estimes | effort estime
    efforts prevus | efforts a prevoir | effort a prevoir | estimation de la charge | estimation des efforts
    plan de charge | plan de charge previsionnel | projection de charge | projection d heures
    projection de la charge de travail | travail a venir | travail a prevoir | charge projets
    charge des projets a venir | workload forecast | forecast de charge | forecast d heures
    anticiper la charge | anticiper la charge de travail | combien d heures de travail
  `),
  required_headcount: phrases(`
    effectif | effectifs | agents necessaires | conseillers necessaires | besoin en agents | recrutements
    effectifs necessaires | besoins en conseillers | nombre d agents necessaires | etp necessaires
    besoin de conseillers | effectif requis | effectifs requis | effectif necessaire | besoins en effectifs
    besoin en effectifs | besoin d effectif | effectif cible | effectif ideal | effectif a prevoir
    effectifs a prevoir | effectif a planifier | effectif minimum | planification des effectifs
    dimensionnement | dimensionnement des equipes | dimensionnement de l equipe | dimensionner l equipe
    dimensionner les equipes | dimensionner le planning | staffing | staffing necessaire
    besoin de staffing | besoins de staffing | staffer | headcount | headcount necessaire | agents requis
    agents a prevoir | agents a planifier | agents a mettre | agents a staffer | conseillers requis
    conseillers a prevoir | conseillers a planifier | conseillers a mettre | personnes necessaires
    personnes a prevoir | monde a prevoir | monde faut il prevoir | gens faut il | gens a prevoir
    bras faut il | tetes faut il | combien de monde il nous faut | combien de conseillers il nous faut
    agents pour tenir | conseillers pour tenir | agents pour absorber | conseillers pour absorber
    agents pour encaisser | conseillers pour encaisser | monde pour absorber | monde pour tenir
    monde pour encaisser | personnes pour tenir | personnes pour absorber | besoin de monde
    besoin de renfort | besoin de renforts | renforts necessaires | renforts faut il | renforts a prevoir
    renforcer l equipe | recrutements a prevoir | recrutements necessaires | faut il recruter
    faut il embaucher | combien d embauches | embauches a prevoir | postes a pourvoir
    taille d equipe necessaire | sous effectif | sommes nous en sous effectif | sous staffe | sous staffes
    sur staffes
  `),
  backup_coverage_rate: phrases(`
    couverture par une sauvegarde | comptes ont une sauvegarde | couverture de sauvegarde
    comptes avec une sauvegarde | couverture backup | couverture par un csm de sauvegarde
    couverture par un backup | couverture des comptes par un backup | couverture des comptes
    taux de couverture par une sauvegarde | taux de couverture backup | taux de couverture des comptes
    taux de couverture par un backup | taux de backup | taux de comptes avec backup
    taux de comptes couverts | part des comptes couverts | part des comptes avec une sauvegarde
    part des comptes avec un backup | part des comptes ont un backup | part des comptes ont une sauvegarde
    part des comptes avec un csm de sauvegarde | pourcentage de comptes couverts
    pourcentage de comptes avec backup | pourcentage de comptes avec une sauvegarde
    comptes couverts par un backup | comptes couverts par une sauvegarde | comptes couverts
    comptes avec un backup | comptes ont un backup | comptes ont un csm de sauvegarde
    comptes ont un binome | comptes avec un binome | comptes avec un remplacant | comptes ont un remplacant
    comptes ont un suppleant | comptes avec un suppleant | peering de projets | peering | peering projet
    couverture en binome | couverture par un binome | doublure des comptes | comptes doubles d un csm
  `),
  accounts_without_backup: phrases(`
    comptes n ont pas de sauvegarde | comptes sans sauvegarde | comptes n ont pas de csm de sauvegarde
    sans csm de sauvegarde | comptes sans backup | comptes n ont pas de backup | pas de sauvegarde
    comptes sans csm de sauvegarde | comptes sans csm de backup | sans csm de backup
    csm de backup manquant | comptes sans binome | comptes sans remplacant | comptes sans suppleant
    comptes sans doublure | comptes sans couverture | comptes non couverts | comptes pas couverts
    comptes decouverts | comptes a decouvert | comptes orphelins de backup | oubli de sauvegarde
    oublis de sauvegarde | oubli de backup | sauvegarde oubliee | sauvegardes oubliees
    oublie d attribuer une sauvegarde | oublie d attribuer un backup | oublie de mettre un backup
    manque une sauvegarde | manque un backup | manque un csm de sauvegarde | comptes manquent de backup
    comptes il manque une sauvegarde | comptes il manque un backup | n ont pas de backup
    n ont pas de csm de sauvegarde | n ont pas de csm de backup | n ont pas de binome
    n ont pas de remplacant | n ont personne en backup | n ont aucun backup | n ont aucune sauvegarde
    aucun csm de sauvegarde | backup manquant | backups manquants | sauvegarde manquante
    sauvegardes manquantes | personne en sauvegarde | clients sans backup | clients sans csm de sauvegarde
    clients sans sauvegarde | clients sans binome
  `),
  backup_double_bookings: phrases(`
    doubles reservations | double reservation | sauvegardes en double | doubles reservations de sauvegarde
    sauvegardes reservees deux fois | doubles reservations de csm | double reservation de csm
    doubles reservations de backup | double booking | double bookings | doubles bookings
    double booking csm | surbooking | surbookings | csm en double | csm double booke | csm double bookes
    double booke | double bookes | csm reserves deux fois | csm reserve deux fois | csm booke deux fois
    csm sur deux comptes a la fois | csm couvre deux comptes | couvre deux comptes | couvrir deux comptes
    couvrent deux comptes | couvrent plusieurs comptes | couvre plusieurs comptes
    couvrir plusieurs comptes | couvrent plusieurs comptes en meme temps
    couvrent plusieurs comptes a la fois | couvrent plusieurs comptes le meme jour | conflits de sauvegarde
    conflit de sauvegarde | conflits de sauvegardes | conflits de backup | conflit de backup
    conflits de backups | conflits de planning de csm | conflits de couverture | conflits de remplacement
    chevauchements de sauvegarde | chevauchement de sauvegardes | chevauchements de backup
    backup en double | backups en double | backup en conge | backup absent | backups absents
    sauvegarde absente | remplacants en double | binomes en double | sauvegardes en conflit
    backups en conflit
  `),
  backup_continuity_rate: phrases(`
    continuite des sauvegardes | continuite des pairs | devrait etre la sauvegarde | meme groupe de pairs
    continuite de la sauvegarde | pairs precedents | continuite du groupe de pairs | continuite des backups
    continuite du backup | continuite des csm de sauvegarde | continuite des binomes | continuite du binome
    continuite des csm | continuite de suivi | continuite des remplacements | continuite
    taux de continuite | meme groupe de pairs par compte | memes pairs | memes backups | meme backup
    memes sauvegardes | meme sauvegarde | meme csm de sauvegarde | memes csm de sauvegarde
    meme csm en backup | meme binome | memes binomes | meme remplacant | memes remplacants
    backup connait deja le compte | backups connaissent deja le compte | backup connaissait deja
    sauvegarde connait deja le compte | sauvegardes connaissent deja | csm qui connaissent deja
    csm connaissant deja le compte | csm deja passe sur le compte | deja intervenu sur le compte
    deja intervenus sur le compte | groupe de pairs | stabilite des backups | stabilite des sauvegardes
    stabilite des binomes
  `),
};
