import { phrases } from './phrases.ts';

/** French expressions for waits, answers and the time of work. */
export const frSpeedIdioms = {
  first_response_time: phrases(`
    reponse | temps de reponse | temps de premiere reponse | delai premiere reponse
    delai avant premiere reponse | temps avant premiere reponse | combien de temps pour repondre
    en combien de temps repondons nous | a quelle vitesse repondons nous | vitesse de reponse | reactivite
    1ere reponse | premiere reponse | temps mettons nous pour repondre | rapidite de reponse
    on met combien de temps a repondre | frt | tpr | on repond en combien de temps | vite repondons nous
    premiere reponse aux clients | delais de premiere reponse | vite repond | met a repondre
    mettons a repondre | mettez a repondre | temps met a repondre | mettre a repondre
    temps avant d avoir une reponse | temps avant de repondre | delai avant reponse
    temps avant le premier retour | delai de premier retour | premier retour | premiere reponse humaine
    premiere reponse d un agent | premiere reponse d un conseiller | premiere reponse du support
    reponse initiale | delai de reponse initial | delai de reponse initiale | temps de reponse initial
    delai initial de reponse | temps de reaction | delai de reaction | reagit vite | reagissons nous
    vite reagit | vite reagissons | vitesse de reaction | rapidite de reaction | reactifs | reactif
    reactive | reactives | reactivite de l equipe | reactivite du support | niveau de reactivite
    first response time | first response | first reply | frt moyen | time to first response | ttfr | tmpr
    dmpr | temps de 1ere reponse | delai de 1ere reponse | delai moyen de premiere reponse
    temps moyen de premiere reponse | duree avant premiere reponse | temps moyen avant reponse
    vite repondent | reponde vite | repond vite | repondons vite | rapidement repondons
    rapidement on repond | reponses rapides | reponse rapide | repondre plus vite | repondre vite
    longs a repondre | long a repondre | lents a repondre | lent a repondre | lente a repondre
    lentes a repondre | rapides a repondre | rapide a repondre | a quelle vitesse repond
    a quelle vitesse repondent | en combien de temps repond | en combien de temps un client a une reponse
    en combien de temps obtient une reponse | obtient une premiere reponse | recoit une premiere reponse
    recoivent leur premiere reponse | recevoir une premiere reponse | attendre une premiere reponse
    attend sa premiere reponse | attendent leur premiere reponse | attente avant premiere reponse
    attente avant une reponse | combien de minutes pour repondre | combien d heures pour repondre
    tarde a repondre | tardons a repondre | tardent a repondre | traine a repondre | trainent a repondre
    premier message d un agent | premier reponse | temps de premier contact | temps avant premier contact
    premiere prise de contact
  `),
  response_time: phrases(`
    repondre | repondent | repond | repondons | delai de reponse | delais de reponse
    temps entre les reponses | temps de reponse par message | temps de reponse aux messages
    entre un message et sa reponse | entre un message du client et notre reponse | entre deux messages
    entre chaque message | entre chaque reponse | a chaque message | a chaque reponse
    temps de reponse a chaque message | delai de reponse a chaque message
    temps de reponse entre les messages | delai entre deux messages | delai entre les messages
    delai entre les reponses | delai entre les echanges | temps entre deux reponses
    temps entre deux messages | temps entre les messages | temps entre question et reponse
    temps de reponse en cours de conversation | temps de reponse pendant la conversation
    temps de reponse au fil de la conversation | delai de reponse au fil de l echange
    tout au long de la conversation | tout au long de l echange | reponses suivantes
    temps de reponse suivantes | delai des reponses suivantes | toutes les reponses
    temps de reponse sur toutes les reponses | temps de reponse sur l ensemble des messages
    reponse par message | delai de reponse par message | rythme de reponse | rythme des reponses
    temps de reponse moyen par message | temps de reponse global | temps moyen de reponse aux messages
    temps de reponse par echange | temps de reponse du proprietaire | reponse du proprietaire
    delai pour repondre aux relances | relances repondues | temps de reponse aux relances
    reponse aux relances | repond aux relances | next response time | temps de latence | latence
    latence de reponse | latence moyenne | temps moyen entre deux reponses
    pas seulement la premiere reponse | temps de reponse moyen a un message
    delai moyen de reponse a un message
  `),
  contact_first_response_time: phrases(`
    delai de reponse au premier message | reponse au premier message | reponse au 1er message
    repondre au premier message | repondent au premier message | repond au premier message
    temps de reponse au premier message | temps de reponse par contact | premiere reponse par contact
    delai de premiere reponse par contact | premiere reponse du contact
    premiere reponse dans chaque contact | temps de premiere reponse par contact
    temps de reponse du contact | delai de reponse par contact | premier message du contact
    temps pour repondre au premier message | met a repondre au premier message
    delai de reponse au premier message du contact | repondre au premier message du contact
  `),
  customer_response_time: phrases(`
    clients mettent a repondre | en combien de temps les clients repondent | clients repondent ils
    temps de reponse des clients | temps de reponse client | delai de reponse client
    delai de reponse des clients | temps de reaction des clients | reactivite des clients
    reactivite du client | clients reactifs | client met a repondre | clients mettent de temps a repondre
    clients prennent pour repondre | clients repondent en combien de temps | client nous repond
    clients repondent vite | clients tardent a repondre | client tarde a repondre
    clients trainent a repondre | clients longs a repondre | clients lents a repondre
    clients les plus lents a repondre | attend la reponse du client | attendons la reponse du client
    attend la reponse des clients | attendons les clients | attente du retour client
    attente de la reponse du client | retour du client | delai de retour client
    delai de retour des clients | temps de retour client | clients reviennent vers nous en combien de temps
    clients mettent a revenir vers nous | temps avant que le client reponde | clients nous font attendre
    cote client temps de reponse | reponse cote client
  `),
  customer_wait_time: phrases(`
    clients ont attendu | clients attendent | temps d attente des clients | clients attendent le plus
    attente des clients | clients patientent | clients attendent le plus longtemps
    combien de temps attendent les clients | clients poireautent | client patiente | client attend
    clients ont patiente | clients patientent le plus | fait on attendre les clients
    faisons attendre nos clients | fait poireauter | fait patienter les clients | faisons patienter
    font attendre les clients | faisons attendre | fait attendre | attente ressentie | attente subie
    attente client | attente cote client | temps d attente client | temps d attente cote client
    temps d attente vecu | temps d attente ressenti | temps attendu par les clients
    temps que passent les clients a attendre | clients passent a attendre | clients attendent nos reponses
    clients attendent une reponse | clients attendent entre deux reponses | clients ont attendu le plus
    clients les plus patients | qui attend le plus | qui attend le plus longtemps | qui a attendu le plus
    clients qui attendent le plus | comptes qui attendent le plus | comptes attendent le plus
    entreprises attendent le plus | entreprises qui attendent le plus longtemps | client attend en moyenne
    temps moyen d attente d un client | attente moyenne par client | attente par client
    attente moyenne des clients | clients restent en attente | clients restent a attendre
    clients restent a patienter | temps attend un client | clients doivent attendre
    clients doivent patienter | patience des clients | client doit attendre | client doit patienter
  `),
  queue_wait_time: phrases(`
    temps d attente | delai d attente | attente en file | temps d attente en file | attente
    duree d attente | temps avant prise en charge | temps passe en file | attente moyenne
    attendent dans la file | delai avant prise en charge | attente moyenne en file
    temps d attente en file d attente | temps en file | temps en file d attente
    temps passe en file d attente | passent dans la file | passe dans la file | delai de prise en charge
    temps de prise en charge | prise en charge | duree de prise en charge | rapidite de prise en charge
    vitesse de prise en charge | temps avant d etre pris en charge | delai avant d etre pris en charge
    avant d etre pris en charge | attente avant prise en charge | met a prendre en charge
    mettons a prendre en charge | temps pour prendre en charge | en combien de temps prend en charge
    vite pris en charge | vite prises en charge | vite prend on en charge | rapidement pris en charge
    temps avant attribution | delai d attribution | temps d attribution | temps avant affectation
    delai d affectation | temps avant assignation | delai d assignation | attente avant attribution
    attente avant affectation | avant d etre attribue | avant d etre affecte | avant d etre assigne
    temps de decroche | temps de decrocher | delai de decroche | delai de decrochage | temps avant decroche
    met a decrocher | mettons a decrocher | vite on decroche | vitesse de decroche | attente avant decroche
    avant de decrocher | avant qu on decroche | avant qu on lui decroche | avant qu un conseiller decroche
    attente avant un conseiller | avant de parler a un conseiller | avant d avoir un agent
    attente avant d etre mis en relation | mise en relation | delai de mise en relation
    temps d attente avant mise en relation | asa | average speed of answer | dma | tma | waiting time
    wait time | queue time | file d attente temps | attend on dans la file | temps attend on
    duree moyenne d attente | delai moyen d attente | temps moyen d attente | temps d attente moyen
    attentes | attendre dans la file | restent dans la file | reste dans la file
    conversations restent en file | tickets restent dans la file | attend dans la queue
    temps d attente dans la queue
  `),
  last_queue_wait_time: phrases(`
    dernier temps d attente | derniere attente | attente du dernier | attente de la derniere
    dernier client a attendu | dernier client pris en charge | dernier pris en charge
    derniere prise en charge | derniere conversation prise en charge | dernier ticket pris en charge
    derniere attente en file | derniere personne prise en charge | attente du dernier client
    attente la plus recente | plus recente attente | temps d attente le plus recent
    derniere entree prise en charge | dernier sorti de la file | temps d attente de la derniere conversation
    attendu le dernier client | attendu la derniere conversation | dernier client de la file
    attente de la derniere prise en charge
  `),
  queue_abandonment_rate: phrases(`
    abandon | abandons | quittent la file | quitte la file | raccrochent | clients abandonnent
    abandon en file | appels abandonnes | clients qui quittent la file | part des clients quitte la file
    appels perdus | abandonnent | partent avant la reponse | taux d abandons | raccroche
    se decouragent dans la file | se lassent dans la file | se lassent d attendre | raccrochent avant
    raccrochent avant la reponse | raccroche avant | raccrocher | raccrochage | raccroches
    taux de raccrochage | raccrochent avant d etre pris | raccrochent en attendant
    raccrochent avant qu on decroche | raccrochent sans attendre | abandonnent avant
    abandonnent avant la reponse | abandonnent avant d etre pris en charge | abandonnent la file
    abandonnent en attendant | abandonnes en file | abandons en file | abandons avant reponse
    abandon en attente | abandon avant prise en charge | partent avant | partent avant d etre pris en charge
    partent avant la prise en charge | partent sans reponse | partent sans attendre | partis avant reponse
    lachent l affaire | lachent avant | lachent | laissent tomber avant | laissent tomber en file
    jettent l eponge | perdent patience | perdons dans la file | perdons en file d attente | perd en file
    perdus en file | perdues dans la file | clients perdus en file | clients partis | appels non decroches
    appels non aboutis | appels non pris | appels manques | appels rates | taux de perte
    taux de perte en file | taux de decroche | taux de decrocher | taux de decrochage | taux d abandon
    abandon rate | part des abandons | part d abandon | pourcentage d abandon
    part des clients qui abandonnent | se decouragent | decourages | renoncent | renoncent avant
    renoncent a attendre | quittent avant | quittent l attente | quittent la file d attente
    sortent de la file sans | fuient la file
  `),
  handle_time: phrases(`
    temps de traitement | temps passe par ticket | temps passe sur un ticket | temps passe par conversation
    temps par ticket | aht | temps moyen de traitement | temps passe sur chaque ticket
    temps consacre a un ticket | temps de traitement moyen | tmt | temps de traitement par ticket
    temps de traitement par conversation | temps de traitement d un ticket
    temps de traitement d une conversation | temps de traitement par dossier | temps passe par dossier
    temps passe sur un dossier | temps passe a traiter | temps passe sur une conversation
    passe de temps sur un ticket | passent de temps sur un ticket | passent sur un ticket
    passent par ticket | passe par ticket | passe sur un ticket | passe sur chaque ticket
    passe sur chaque conversation | passent sur chaque conversation | passons par ticket
    passons sur un ticket | temps agent par ticket | temps agent par conversation
    temps de travail par ticket | temps de travail par conversation | temps de travail par dossier
    minutes par ticket | minutes par conversation | minutes par dossier | temps actif par ticket
    temps actif par conversation | temps de consultation | temps devant le ticket | met a traiter un ticket
    mettons a traiter un ticket | temps pour traiter un ticket | temps pour traiter une conversation
    temps pour traiter une demande | temps pour traiter | traiter un ticket prend
    prend un ticket a traiter | prend un ticket | average handle time | handle time | handling time
    temps unitaire | temps unitaire de traitement | temps moyen par ticket | temps moyen par dossier
    temps moyen par conversation | temps consacre a chaque ticket | temps consacre par ticket
    temps investi par ticket | longs a traiter | plus longs a traiter | long a traiter | longues a traiter
    vite traite on | rapides a traiter | rapide a traiter | lents a traiter | lent a traiter
    effort par ticket | mangent du temps par ticket | chronophages a traiter | chronophages | chronophage
    sujets chronophages
  `),
  contact_handle_time: phrases(`
    duree de contact | duree des contacts | duree de traitement | duree moyenne des contacts
    duree moyenne de contact | temps de traitement par contact | temps de traitement des contacts
    duree moyenne | temps durent | temps dure | dure en moyenne | durent en moyenne | dmt
    duree moyenne de traitement | duree de traitement par contact | duree moyenne de communication | dmc
    duree de communication | duree moyenne de conversation | dure un contact | durent les contacts
    contacts durent | contact dure | temps par contact | temps moyen par contact | temps passe par contact
    temps passe sur un contact | minutes par contact | longueur des contacts | longueur moyenne des contacts
    temps de traitement d un contact | dmt moyenne | contacts les plus longs | contacts longs
    duree de prise de contact
  `),
};
