import { phrases } from './phrases.ts';

/** French expressions for what is open now and who is there to take it. */
export const frLiveIdioms = {
  backlog_open: phrases(`
    tickets ouverts | tickets encore ouverts | tickets non resolus | conversations ouvertes | en cours total
    tickets restants | stock | taille du backlog | non resolus | pas encore resolus | pas encore clotures
    tickets non clotures | stock de demandes | conversations non resolues | demandes non resolues
    retard de traitement | encours | en cours restant | tickets restent ouverts | non clotures
    tickets non traites | demandes ouvertes | reste a traiter | conversations encore ouvertes
    tickets pas resolus | demandes en souffrance | backlog | stock ouvert | stock de tickets ouverts
    stock de dossiers | stock en cours | stock de conversations | tickets en stock | demandes en stock
    dossiers ouverts | dossiers en stock | dossiers en souffrance | tickets en souffrance | pile de tickets
    pile | pile en cours | montagne de tickets | reste a faire | restent a traiter | reste a resoudre
    reste a cloturer | restent a cloturer | restant a traiter | a traiter | tickets a traiter
    tickets qui restent a traiter | demandes a traiter | dossiers a traiter | conversations a traiter
    tickets a cloturer | reste de tickets | reste sur les bras | sur les bras | tickets sur le feu
    tickets toujours ouverts | toujours ouverts | toujours ouvertes | encore ouverts | encore ouvertes
    encore ouvert | restent ouverts | restes ouverts | ouverts actuellement | tickets non fermes
    tickets non regles | tickets non soldes | tickets pas fermes | tickets pas clotures
    tickets pas encore traites | tickets pas traites | non traites | non traitees | pas encore traites
    pas encore traitees | pas encore fermes | pas encore regles | dossiers non clos | dossiers non resolus
    dossiers non traites | demandes non traitees | demandes non cloturees | conversations non cloturees
    conversations non traitees | conversations pas cloturees | tickets qui trainent | demandes qui trainent
    dossiers qui trainent | tickets trainent | tickets en suspens | dossiers en suspens | en suspens
    en instance | tickets en instance | dossiers en instance | retard accumule | retard a resorber
    retard de tickets | arriere | arrieres | engorgement | encours de tickets | encours de dossiers
    encours total | en cours tickets | volume en cours | tickets non aboutis | backlog de tickets
    backlog total | volume du backlog | accumulation de tickets | tickets accumules | tickets s accumulent
    s accumulent | tickets s empilent | s empilent | tickets encore actifs | tickets vivants
    ouverts a date | tickets a solder
  `),
  backlog_age: phrases(`
    age du backlog | anciennete du stock | tickets ouverts les plus anciens | tickets les plus anciens
    tickets ouverts les plus vieux | tickets les plus vieux | plus vieux tickets | vieux backlog
    anciennete | age des tickets | tickets ouverts depuis le plus longtemps | vieux tickets
    anciennete des tickets | plus vieux tickets ouverts | tickets non resolus les plus anciens
    age du stock | anciennete du backlog | anciennete des tickets ouverts | anciennete des dossiers
    anciennete des demandes | anciennete du reste a traiter | vieillissement du stock
    vieillissement du backlog | vieillissement des tickets | vieillissement | stock vieillit
    backlog vieillit | tickets vieillissent | vieux stock | tickets anciens | tickets trop anciens
    tickets trop vieux | depuis combien de temps sont ouverts | depuis combien de temps trainent
    ouverts depuis combien de temps | ouverts depuis longtemps | ouverts depuis trop longtemps
    ouvertes depuis longtemps | depuis quand sont ouverts | depuis quand trainent
    trainent depuis combien de temps | trainent depuis longtemps | trainent depuis | en souffrance depuis
    ouverts depuis plus | ouvertes depuis plus | ages du stock | plus vieux dossiers
    dossiers les plus anciens | dossiers les plus vieux | vieux dossiers | demandes les plus anciennes
    conversations les plus anciennes | conversations ouvertes les plus anciennes | age des demandes
    age des dossiers | age des conversations ouvertes | tickets qui datent | date le plus vieux ticket
  `),
  conversations_waiting: phrases(`
    conversations attendent | clients en attente | clients dans la file | tickets en attente
    personnes attendent | clients attendent en ce moment | en attente | chats en attente
    demandes en attente | personnes en attente | taille de la file | tickets attendent | file d attente
    longueur de la file | taille de la file d attente | longueur de file d attente | monde dans la file
    monde en attente | monde attend | gens attendent | gens en attente | gens dans la file
    personnes dans la file | clients en file d attente | clients attendent en file | clients dans la queue
    clients qui attendent en ce moment | clients attendent actuellement | client en attente
    conversations en file | conversations en attente de prise en charge
    conversations en attente d un agent | tickets en file | tickets en file d attente
    tickets en attente de prise en charge | demandes dans la file | demandes en file d attente
    non pris en charge | pas encore pris en charge | pas encore prises en charge | pas encore pris
    en attente de prise en charge | en attente d attribution | en attente d un conseiller
    en attente d un agent | attendent d etre pris en charge | attendent un agent | attendent un conseiller
    attendent une prise en charge | a prendre en charge | tickets a prendre en charge | ca bouchonne
    bouchon | embouteillage | etat de la file | etat des files | sante de la file | sante des files
    queue en ce moment | dans la queue | conversations en souffrance dans la file | file est longue
    tickets patientent | clients patientent en ce moment | clients patientent actuellement | gens patientent
  `),
  ongoing_conversations: phrases(`
    conversations en cours de traitement | tickets en cours | en cours de traitement | sur quoi travaillent
    sur quoi travaille | tickets en cours de traitement | en cours en ce moment | en cours actuellement
    en cours maintenant | actuellement en cours | quoi bossent les agents | quoi travaillent les agents
    quoi bossent les conseillers | quoi travaillent les conseillers | conversations en cours
    conversations actives | conversations ouvertes en ce moment | echanges en cours | tickets actifs
    dossiers en cours | dossiers en cours de traitement | demandes en cours
    demandes en cours de traitement | en train d etre traites | en train d etre traitees
    traites en ce moment | traitees en ce moment | conversations prises en charge en ce moment
    gere en ce moment | gerent en ce moment | sur quoi bossent | sur quoi bosse | travaillent en ce moment
    bossent en ce moment | travail en cours | entre les mains des agents | conversations entre les mains
    entre les mains de | conversations simultanees en cours | combien de conversations gere
    conversations vivantes | sur quoi sont les agents | que font les agents | que font les conseillers
    font les agents en ce moment | work in progress | wip | conversations assignees actives
    tickets pris en charge en ce moment
  `),
  paused_conversations: phrases(`
    conversations sont en pause | tickets en pause | en pause | tickets suspendus | mises en pause
    tickets mis en pause | conversations mises en pause | conversations suspendues | dossiers en pause
    demandes en pause | tickets en stand by | en stand by | standby | mises en attente par les agents
    mis en attente par les agents | snoozes | snoozees | tickets snoozes | conversations snoozees
    tickets reportes | conversations en veille | tickets en veille | en sommeil | tickets en sommeil
    dossiers suspendus | conversations gelees | tickets geles | on hold | suspendues | suspendus
    tickets mis de cote | mis de cote | mises de cote | conversations interrompues | pause des conversations
  `),
  agents_online: phrases(`
    agents en ligne | conseillers en ligne | monde en ligne | qui est connecte | qui est en ligne
    agents sont connectes | conseillers connectes | connectes | agents en poste | conseillers en poste
    agents logues | conseillers logues | logues | agents en service | conseillers en service | est connecte
    sont connectes | est en ligne | sont en ligne | qui est present en ce moment | monde connecte
    monde sur le pont | sur le pont | monde au poste | agents sur le pont | agents presents en ce moment
    effectif connecte | effectif en ligne | effectifs connectes | equipe connectee | combien sont connectes
    combien sont en ligne | statut des agents | statuts des agents | statut des conseillers
    etat des conseillers | etat de l equipe en direct | etat des agents en direct | agents en pause
    conseillers en pause | qui est en pause | agents en pause dejeuner | agents actifs | conseillers actifs
    agents loges | operateurs en ligne | online agents | repondants connectes | repondants en ligne
    agents branches | agents devant leur poste | agents au travail | agents deconnectes
  `),
  agents_available: phrases(`
    agents sont disponibles | conseillers disponibles | qui est disponible | agents libres
    conseillers libres | agents dispo | conseillers dispo | agents dispos | qui est dispo | qui est libre
    sont disponibles | est disponible | sont dispo | est dispo | sont dispos | agents en capacite de prendre
    peut prendre un ticket | peuvent prendre un ticket | peut prendre une conversation
    peuvent prendre une conversation | qui peut prendre | prets a prendre | pret a prendre | agents prets
    conseillers prets | agents qui peuvent prendre | en etat de prendre | agents non satures
    agents pas satures | agents pas occupes | agents libres pour prendre | conseillers libres pour prendre
    agents sous la main | monde de libre | monde de dispo | monde disponible | combien sont libres
    combien sont dispos | disponibles pour prendre | disponibles pour repondre | disponibles tout de suite
    disponibles pour traiter | dispo pour prendre | dispo tout de suite | dispo maintenant
    available agents | agents a disposition | bras disponibles
  `),
  agent_workload: phrases(`
    charge des agents | charge des conseillers | charge de travail | charge de travail par agent
    charge de travail des agents | charge par conseiller | charge de l equipe en direct
    charge en conversations | charge de travail des conseillers | repartition de la charge
    repartition de la charge de travail | repartition du travail | equilibre de la charge
    charge est elle bien repartie | charge equilibree | qui est surcharge | qui est le plus charge
    qui est charge | agents surcharges | conseillers surcharges | conseillers les plus charges
    agents les plus charges | agent le plus charge | conversations portees par agent
    conversations portent les agents | conversations portent les conseillers | qui croule | croule sous | croulent sous | qui est sous l eau | sous l eau | deborde | debordes
    debordee | qui est deborde | agents debordes | conversations en parallele | conversations a la fois
    occupation des repondants
  `),
  agent_capacity: phrases(`
    capacite restante par equipe | capacite | capacite reste t il | capacite disponible | capacite libre
    places libres | capacite des conseillers | capacite totale | capacite actuelle | capacite de l equipe
    capacite de traitement | capacite d accueil | capacite des agents | capacite des equipes
    capacite maximale | capacite en conversations | capacite en ce moment | encore de la place | de la place
    places totales | nombre de places | places a t on | places pour des conversations | slots
    creneaux de conversation | combien de conversations peut on prendre
    conversations peut on encore prendre | conversations pouvons nous prendre
    conversations peut on absorber | peut on absorber | peut encaisser | peut prendre de plus
    conversations supplementaires | conversations simultanees possibles | capacite d absorption
    marge en conversations
  `),
  capacity_utilization: phrases(`
    surchargee | surchargees | surcharge | utilisation de la capacite | taux d utilisation de la capacite
    utilisation des places | taux de remplissage | taux de remplissage des agents | remplissage
    capacite utilisee | capacite consommee | capacite occupee | part de la capacite utilisee
    part de la capacite | places occupees | places utilisees | places prises | slots occupes
    slots utilises | slots pris | pourcentage de capacite | taux de charge | taux de charge des agents
    taux de charge de l equipe | charge de l equipe | charge des equipes | niveau de charge
    proche de la saturation | pres de la saturation | a quel point sature | a quel point charges
    a quel point est chargee | sature t on | proche du maximum de capacite | au maximum de notre capacite
    au taquet | au max de la capacite | capacite saturee | equipe saturee | equipes saturees
    sommes nous satures | on est satures | saturation de la capacite
  `),
};
