import { phrases } from './phrases.ts';

/** French expressions for what comes in, is exchanged and is closed. */
export const frVolumeIdioms = {
  ticket_volume: phrases(`
    vol de tickets | vol tickets |
    tickets | conversations | demandes | volume | billets | dossiers | sollicitations | tickets recus
    tickets crees | volumes | volumetrie | nouveaux tickets | nouvelles conversations | volume d activite
    afflux | tickets ouverts par les clients | flux | volume de conversations | volume de demandes | trafic
    volume de tickets | conversations recues par le support | tickets arrives | volume de contact
    ouvrent de tickets | ouvre de tickets | ouvrent le plus de tickets | creent de tickets
    creent le plus de tickets | envoient de tickets | soumettent de tickets | generent le plus de tickets
    remontent de tickets | font de demandes | emettent de tickets | tickets recoit | recoit de tickets
    tickets recevons | recevons de tickets | recu combien de tickets | recu combien de demandes
    recu beaucoup de tickets | pris combien de tickets | tickets nous arrivent | tickets qui arrivent
    tickets tombent | tickets tombes | tickets qui tombent | tickets rentres | demandes arrivees
    demandes arrivent | demandes recues | conversations creees | tickets enregistres
    dossiers ouverts par les clients | tickets ouverts par client | nombre de dossiers | dossiers crees
    tickets nous a ouverts | nous a ouvert de tickets | ouvert combien de demandes | demandes emises
    tickets emis | flux de demandes | flux de tickets | flux de conversations | volume total | volume global
    volume de sollicitations | volume de dossiers | volumetrie de tickets | volumetrie des demandes
    volumetrie globale | masse de tickets | quantite de tickets | nombre de sollicitations | charge entrante
    demande client | ticketing | tickets a t on eu | eu combien de tickets | tickets generes
    demandes generees | tickets soumis | demandes soumises | tickets crees par les clients
    arrivee de tickets | arrivees de tickets | activite du support | niveau d activite
    creations de tickets | ouvertures de tickets | ouverture de tickets
  `),
  inbound_conversations: phrases(`
    tickets entrants | volume entrant | volume de conversations entrantes | demandes entrantes
    sollicitations entrantes | flux entrant | flux entrants | trafic entrant | volume d entrants | entrants
    conversations a l initiative du client | conversations initiees par le client
    conversations initiees par les clients | conversations ouvertes par les clients
    conversations demarrees par les clients | tickets inities par les clients
    conversations lancees par les clients | contacts entrants | charge de conversations entrantes
    dossiers entrants | volumetrie entrante | entrees de conversations | nombre d entrants
    activite entrante
  `),
  inbound_customers: phrases(`
    clients nous ont contactes | clients ont contacte | personnes nous ont contactes | clients ont ecrit
    clients uniques | clients differents | clients distincts | clients uniques contactes
    clients qui nous ont contactes | clients ayant contacte | clients a t on eu au contact
    clients nous sollicitent | clients nous ont sollicites | clients distincts ont ecrit
    clients differents nous ecrivent | personnes differentes nous ont ecrit | personnes ont ecrit
    clients ont pris contact | clients ont pris contact avec nous | clients entres en contact
    clients nous contactent | clients differents ont contacte | clients qui ont ecrit
    nombre de clients distincts | nombre de clients uniques | clients se sont manifestes
    clients qui sollicitent le support | clients uniques ont ecrit | clients dedoublonnes
    clients actifs au support | clients ont sollicite le support | clients sollicitent le support
    interlocuteurs differents | interlocuteurs distincts
  `),
  ticket_volume_growth_rate: phrases(`
    croissance des tickets | croissance du volume | croissance des demandes
    croissance du nombre de tickets | taux de croissance des tickets | taux de croissance du volume
    taux de croissance | hausse du volume en pourcentage | augmentation du volume en pourcentage
    evolution en pourcentage du volume | variation du volume | variation du volume de tickets
    variation en pourcentage du volume | evolution du volume en pourcentage | progression du volume
    pourcentage d evolution du volume | pourcentage de hausse des tickets
    pourcentage d augmentation des tickets | croissance de la volumetrie | croissance de l activite
    variation du nombre de tickets | pourcentage de croissance | de combien a augmente le volume
    de combien le volume a augmente | combien de pourcent de tickets en plus
    progression du nombre de tickets | croissance de la demande
  `),
  tickets_per_customer: phrases(`
    tickets par client | demandes par client | tickets par compte | demandes par compte
    contacts par client | dossiers par client | nombre de demandes par client
    nombre moyen de tickets par client | tickets en moyenne par client | tickets par tete
    taux de contact par client | taux de contact | taux de sollicitation | tickets par entreprise en moyenne
    sollicitations par client | combien de fois un client nous contacte
    combien de fois chaque client nous contacte | nous sollicite combien de fois | tickets ouvre un client
    tickets ouvre en moyenne un client | tickets ouvre chaque client | chaque client ouvre de tickets
    combien de fois un client ecrit | frequence de contact par client | frequence de contact des clients
    intensite de contact | ratio tickets par client | tickets par utilisateur | contacts par compte
    tickets a l unite client
  `),
  closed_conversations: phrases(`
    tickets clotures | tickets fermes | tickets traites | conversations cloturees | avons nous cloturees
    clotures | cloturees | conversations resolues | tickets termines | resolus | tickets soldes | fermetures
    dossiers clos | tickets boucles | demandes traitees | fermes | demandes cloturees | tickets resolus
    tickets regles | dossiers regles | demandes reglees | conversations fermees | conversations terminees
    tickets boucle | boucle de tickets | cloture combien de tickets | traite combien de tickets
    ferme combien de tickets | resolu combien de tickets | solde combien de tickets
    traites combien de dossiers | dossiers traites | dossiers clotures | dossiers boucles | dossiers soldes
    demandes soldees | demandes bouclees | demandes resolues | tickets sortis | tickets liquides
    tickets expedies | tickets depiles | tickets evacues | nombre de clotures | volume traite
    volume de tickets traites | volume de clotures | volume de tickets clotures | debit de traitement
    cas resolus | cas clos | cas traites | conversations traitees | conversations bouclees
    conversations closes | tickets clos | nombre de resolutions | tickets finalises | demandes finalisees
    production de clotures | conversations achevees | tickets mis en resolu | tickets passes en resolu
    tickets passes en clos | sollicitations traitees | resolutions
  `),
  messages_received: phrases(`
    messages | messages recoit on | messages avons nous recus | messages que nous envoient les clients
    clients ecrivent | messages client | messages recus des clients | messages entrants
    messages nous ecrivent les clients | messages des clients | messages envoyes par les clients
    messages des visiteurs | messages ecrits par les clients | messages en provenance des clients
    messages provenant des clients | messages venant des clients | messages arrives | messages arrivent
    recoit de messages | recu combien de messages | reception de messages | flux de messages
    volume de messages recus | volume de messages entrants | volume de messages | nombre de messages recus
    trafic de messages | messages qui rentrent | messages rentres | messages que les clients envoient
    clients nous envoient de messages | clients nous ecrivent le plus | messages en entree
  `),
  messages_sent: phrases(`
    agents envoient | conseillers envoient | messages agent envoie | messages conseiller envoie
    messages avons nous envoyes | reponses | reponses avons nous envoyees | messages des conseillers
    messages des agents | representants ecrivent | reponses des agents | reponses du proprietaire
    messages envoyes par les agents | conseillers ecrivent | agents ecrivent | messages sortants
    messages partis | messages expedies | messages rediges par les agents | messages ecrits par les agents
    messages emis | messages on envoie | envoye combien de messages | envoie combien de messages
    messages en sortie | messages ecrits par les conseillers | messages rediges | nombre de reponses
    nombre de reponses envoyees | reponses donnees | reponses apportees | reponses faites
    reponses redigees | reponses aux clients envoyees | volume de reponses | volume de messages sortants
    volume de messages envoyes | agents ont envoye de messages | reponses du support
    agents ecrivent de messages | messages a ecrit | reponses des conseillers
  `),
  messages_per_conversation: phrases(`
    messages echangeons nous par conversation | echanges par conversation
    messages echanges par conversation | nombre de messages par conversation | messages par dossier
    echanges par ticket | messages par demande | nombre de messages par ticket
    messages echanges par ticket | messages par conversation | messages faut il pour
    messages il faut pour resoudre | messages pour resoudre un ticket | messages pour cloturer un ticket
    messages pour boucler un ticket | messages necessaires par ticket | echanges par dossier
    echanges pour resoudre | echanges avant resolution | echanges avant cloture | messages avant resolution
    messages avant cloture | allers retours par ticket | allers retours par conversation
    allers retours par dossier | nombre d allers retours | allers retours | aller retour par ticket
    va et vient par ticket | longueur des conversations | longueur des echanges
    longueur moyenne d une conversation | messages en moyenne par conversation
    messages contient une conversation | messages compte une conversation | nombre d interactions par ticket
    interactions par conversation | interactions par dossier | nombre d echanges par ticket
    nombre d echanges par conversation | nombre moyen d echanges | messages par echange
    reponses par ticket | reponses par conversation
  `),
};
