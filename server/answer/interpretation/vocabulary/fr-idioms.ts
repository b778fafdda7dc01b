import { frBusinessIdioms } from './fr-business-idioms.ts';
import { frOperationIdioms } from './fr-operation-idioms.ts';
import { phrases } from './phrases.ts';

/** French expressions for a metric beside its label and synonyms. Words between do not matter; `a+b` asks for both metrics. */
export const frIdioms = {
  ...frOperationIdioms,
  ...frBusinessIdioms,
  ticket_volume: phrases(`
    tickets | conversations | demandes | volume | billets | dossiers | sollicitations | tickets recus
    tickets crees | volumes | volumetrie | nouveaux tickets | nouvelles conversations
    volume d activite | afflux | tickets ouverts par les clients | flux
    volume de conversations | volume de demandes | trafic | volume de tickets
    conversations recues par le support | tickets arrives | tickets sont arrives | volume de contact
  `),
  inbound_conversations: phrases('tickets entrants | volume entrant | volume de conversations entrantes'),
  inbound_customers: phrases(`
    clients nous ont contactes | clients ont contacte | personnes nous ont contactes | clients ont ecrit
    clients uniques | clients differents | clients distincts | clients nous ont ecrit
    clients uniques contactes | clients qui nous ont contactes | clients ayant contacte
  `),
  closed_conversations: phrases(`
    tickets clotures | tickets fermes | tickets traites | conversations cloturees | avons nous cloturees
    clotures | cloturees | conversations resolues | tickets termines | resolus | tickets soldes
    fermetures | dossiers clos | tickets boucles | tickets ont ete traites | demandes traitees | fermes
    demandes cloturees
  `),
  first_response_time: phrases(`
    reponse | temps de reponse | temps de premiere reponse | delai premiere reponse | delai avant premiere reponse
    temps avant premiere reponse | combien de temps pour repondre
    combien de temps avant la premiere reponse | en combien de temps repondons nous
    a quelle vitesse repondons nous | vitesse de reponse | reactivite | 1ere reponse | premiere reponse
    temps mettons nous pour repondre | temps mettons nous a repondre | rapidite de reponse
    on met combien de temps a repondre | frt | tpr | temps pour repondre | temps reponse
    on repond en combien de temps | vite repondons nous | premiere reponse aux clients
    delais de premiere reponse | vite repond
  `),
  resolution_time_last: phrases(`
    temps de resolution derniere cloture | derniere cloture | derniere resolution
    temps de resolution | combien de temps pour resoudre | combien de temps pour cloturer
    en combien de temps resolvons nous | delais de resolution | duree de vie des tickets
    duree des billets | duree d un ticket | temps pour resoudre | resolution | duree de resolution
    a quelle vitesse resolvons nous | combien de temps reste ouvert un ticket
    duree moyenne d un ticket | temps pour cloturer | vitesse de resolution
    temps mettons nous a resoudre | duree moyenne des tickets | temps de cloture | delai de cloture
    temps mettons nous pour resoudre
  `),
  resolution_time_first: phrases(`
    temps de premiere resolution | delai premiere cloture | temps avant premiere cloture
    temps de resolution premiere cloture | temps jusqu a la premiere cloture
  `),
  resolution_rate: phrases(`
    part de tickets resolus | pourcentage de tickets resolus | quelle part des tickets est resolue
    proportion de tickets resolus | part des conversations resolues
    pourcentage de conversations resolues | part des tickets sont resolus | % de tickets resolus
  `),
  handle_time: phrases(`
    temps de traitement | temps passe par ticket | temps passe sur un ticket
    temps passe par conversation | temps par ticket | aht | temps moyen de traitement
    temps passe sur chaque ticket | temps consacre a un ticket
  `),
  queue_wait_time: phrases(`
    temps d attente | delai d attente | attente en file | temps d attente en file | attente
    temps d attente dans la file | duree d attente | temps avant prise en charge | temps passe en file
    attente moyenne | attendent dans la file | delai avant prise en charge
  `),
  customer_wait_time: phrases(`
    clients ont attendu | clients attendu | clients attendent | temps d attente des clients | clients attendent ils | clients attendent le plus
    attente des clients | clients patientent | clients attendent le plus longtemps
    combien de temps attendent les clients
  `),
  customer_response_time: phrases(`
    clients mettent a repondre | en combien de temps les clients repondent | clients repondent ils
    clients repondent | temps de reponse des clients | clients mettent pour repondre
    clients mettent ils pour repondre
  `),
  response_time: phrases(`
    repondre | repondent | repond | repondons

    delai de reponse
    delais de reponse
    temps entre les reponses
    temps de reponse par message
    temps de reponse aux messages
  `),
  contact_handle_time: phrases(`
    duree de contact | duree des contacts | duree de traitement | duree moyenne des contacts
    duree moyenne de contact | temps de traitement par contact | temps de traitement des contacts
  `),
  close_after_last_message_time: phrases(`
    entre le dernier message et la cloture | entre le dernier message et la fermeture
    temps s ecoule entre le dernier message et la cloture | cloture apres le dernier message
    temps entre dernier message et cloture
    laissent ouvertes les conversations apres le dernier message | cloturer apres le dernier message
    fermer apres le dernier message | ouvertes apres le dernier message
  `),
  backlog_open: phrases(`
    tickets ouverts | tickets encore ouverts | tickets non resolus | tickets sont ouverts
    conversations ouvertes | en cours total | tickets restants | stock | taille du backlog | non resolus
    pas encore resolus | pas encore clotures | tickets non clotures | stock de demandes
    conversations non resolues | demandes non resolues | retard de traitement | encours
    en cours restant | tickets restent ouverts | non clotures | tickets non traites | demandes ouvertes
    reste a traiter | conversations encore ouvertes | tickets pas resolus | demandes en souffrance
  `),
  backlog_age: phrases(`
    age du backlog | anciennete du stock | tickets ouverts les plus anciens | tickets les plus anciens
    tickets ouverts les plus vieux | tickets les plus vieux | plus vieux tickets | vieux backlog | anciennete | age des tickets
    tickets ouverts depuis le plus longtemps | vieux tickets | anciennete des tickets
    plus vieux tickets ouverts | tickets non resolus les plus anciens
  `),
  conversations_waiting: phrases(`
    conversations attendent | clients en attente | clients dans la file
    tickets en attente | personnes attendent | clients attendent en ce moment
    en attente | chats en attente | demandes en attente | personnes en attente
    taille de la file | tickets attendent
  `),
  ongoing_conversations: phrases(`
    conversations en cours de traitement
    tickets en cours | en cours de traitement | sur quoi travaillent
    sur quoi travaille | tickets en cours de traitement
  `),
  paused_conversations: phrases(`
    conversations sont en pause | tickets en pause | en pause | tickets suspendus | mises en pause
  `),
  agents_online: phrases(`
    agents en ligne | conseillers en ligne | monde en ligne | qui est connecte | qui est en ligne | agents sont connectes
    conseillers sont en ligne | conseillers connectes | agents sont en ligne | connectes
    conseillers sont connectes | monde en ligne
  `),
  agents_available: phrases(`
    agents sont disponibles | conseillers disponibles | qui est disponible | agents libres
    conseillers libres | conseillers sont disponibles | agents dispo | conseillers dispo | agents dispos
    qui est dispo | qui est libre | agents sont libres
  `),
  agent_workload: phrases(`
    charge des agents | charge des conseillers | charge de travail | charge de travail par agent
    charge de travail des agents | charge par conseiller
  `),
  agent_capacity: phrases(`
    capacite restante par equipe | capacite | capacite reste t il | capacite disponible | capacite libre
    places libres | quelle capacite reste | capacite des conseillers
  `),
  first_contact_resolution_rate: phrases(`
    part des tickets resolus au premier contact | tickets resolus au premier contact
    part des tickets resolus du premier coup
    resolus au premier contact | resolu au premier contact | fcr | resolution premier contact
    resolues au premier contact | resolus du premier coup | resolution du premier coup
    au premier contact | resolues du premier coup | resolu du premier coup | rpc
    resolution au 1er contact | resolus au 1er contact
  `),
  capacity_utilization: phrases('surchargee | surchargees | surcharge | utilisation de la capacite'),
  reopen_rate: phrases(`
    rouvertes | rouverts | tickets rouverts | reouvertures | reouverture | sont rouverts | reouverts
    tickets reouverts | conversations rouvertes
  `),
  repeat_contact_rate: phrases(`
    clients reviennent | recontact | reiteration | clients recontactent | revient sous | recontactes
    nous recontactent | clients qui reviennent | clients revient | recontacts | part des clients revient
    reviennent vers nous | reiterations
  `),
  messages_received: phrases(`
    messages | messages recoit on | messages avons nous recus | messages que nous envoient les clients
    clients ecrivent | messages client | messages recus des clients
  `),
  messages_sent: phrases(`
    agents envoient | conseillers envoient | messages agent envoie | messages conseiller envoie
    messages avons nous envoyes | reponses | reponses avons nous envoyees | messages des conseillers
    messages des agents | representants ecrivent | reponses des agents | reponses du proprietaire
    messages envoyes par les agents | conseillers ecrivent | agents ecrivent
  `),
  messages_per_conversation: phrases(`
    messages echangeons nous par conversation | echanges par conversation
    messages echanges par conversation | nombre de messages par conversation | messages par dossier
    echanges par ticket | messages par demande | nombre de messages par ticket
    messages echanges par ticket
  `),
  csat: phrases(`
    note sur 5 | satisfaction | taux de satisfaction | clients satisfaits | score de satisfaction | insatisfaction
    note de satisfaction | satisfaction des clients | contents | satisfaits | csat score
    clients sont ils satisfaits | satisfaction clients | mecontentement | clients contents
    niveau de satisfaction
  `),
  nps: phrases('net promoter | score nps | recommandation | indice de recommandation | recommandent'),
  ces: phrases(`
    effort | score effort | facile d obtenir de l aide | effort des clients | customer effort | facilite
    est il facile
  `),
  sentiment_score: phrases(`
    plus negatif | plus positif | humeur | ressenti | sentiment des clients | humeur des clients | devenus negatifs | ressenti client
    tonalite | sentiment moyen
  `),
  survey_response_rate: phrases(`
    reponse aux enquetes | enquetes repondues | repondent aux enquetes | retour des enquetes
    taux de reponse enquete | taux de reponse aux questionnaires | taux de retour des enquetes
    repondent a l enquete | reponse a l enquete | taux de reponse a l enquete
    taux de reponse des enquetes
  `),
  interesting_comments: phrases(`
    commentaires | commentaires d enquete | commentaires des clients | commentaires csat
    commentaires nps | commentaires clients | commentaires de satisfaction | verbatim
  `),
  interesting_messages: phrases(`
    messages marquants | extraits | exemples de messages
    que disent les clients | citations | messages parlants | disent les clients
    clients disent
  `),
  keyword_frequency: phrases(`
    mots cles | fonctionnalites demandees | termes | de quoi parlent les clients
    se plaignent les clients | plaignent les clients | mots les plus frequents | mots frequents
    parlent les clients | mots utilises | irritants | themes | thematiques emergentes
    mots qui reviennent | sujets de mecontentement | plaignent | mot cle
  `),
  sla_achievement_rate: phrases(`
    sla | respect du sla | atteinte du sla | respecte son sla | sla respecte | respect des sla
    dans les sla | tenue du sla | tient on le sla | sla atteint | taux de sla | respectent le sla
    respecte le sla | performance sla | sla respectes | conformite sla | taux de respect des sla
    sla tenus | atteinte des sla | respect sla
  `),
  sla_breached_conversations: phrases(`
    metrique sla echoue | sla echoue | sla echouent | sla non tenus | sla non tenu | sla pas tenus
    violations | violations de sla | conversations en violation | sla manques | depassements de sla
    sla non respectes | violons nous | sla viole | tickets hors sla | hors sla | sla depasses
    ont viole | en violation | conversations hors sla | ont depasse le sla | sla violes
    tickets en violation | depassements | ratent leur sla | violation | violer leur sla | sla rates
  `),
  sla_breach_rate: phrases(`
    taux de violation | part de violations | taux de depassement | taux de non respect
    pourcentage de violations | taux de violations | part en violation | taux de violation sla
    part des tickets hors sla
  `),
  tickets_closed_on_time: phrases(`
    fermes a temps | clotures dans les temps | fermes dans les temps | resolus a temps
    clotures dans les delais
  `),
  tickets_closed_late: phrases('fermes tard | clotures trop tard | resolus en retard'),
  tickets_answered_on_time: phrases('repondus dans les temps | repondus dans les delais'),
  tickets_answered_late: phrases('repondus trop tard | reponses en retard | reponses tardives'),
  'tickets_closed_on_time+tickets_closed_late': phrases(`
    fermes a l heure ou en retard | clotures a temps ou en retard | clotures a l heure ou en retard
    fermes a temps ou en retard | clotures a temps et en retard | fermes a l heure et en retard
  `),
  'tickets_answered_on_time+tickets_answered_late': phrases(`
    traites a temps ou en retard | repondus a temps ou en retard | repondus a temps et en retard
    traites a temps et en retard
  `),
  queue_abandonment_rate: phrases(`
    abandon | abandons | quittent la file | quitte la file | raccrochent | clients abandonnent
    abandon en file | appels abandonnes | clients qui quittent la file | part des clients quitte la file
    appels perdus | abandonnent | partent avant la reponse | taux d abandons | raccroche
  `),
};
