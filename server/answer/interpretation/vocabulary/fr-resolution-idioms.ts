import { phrases } from './phrases.ts';

/** French expressions for whether, how fast and how well things are resolved. */
export const frResolutionIdioms = {
  resolution_rate: phrases(`
    part de tickets resolus | pourcentage de tickets resolus | quelle part des tickets est resolue
    proportion de tickets resolus | part des conversations resolues | pourcentage de conversations resolues
    % de tickets resolus | taux de tickets resolus | taux de resolution des tickets | taux de cloture
    taux de cloture des tickets | taux de tickets clotures | taux de fermeture | taux de solde
    taux de traitement | taux de demandes resolues | part des demandes resolues | part de demandes traitees
    part des tickets clotures | part des tickets traites | part des tickets fermes
    pourcentage de tickets clotures | pourcentage de tickets traites | tickets crees qui sont resolus
    tickets recus qui sont resolus | part des dossiers clos | part des dossiers resolus
    sur cent tickets combien sont resolus | tickets finissent par etre resolus | tickets finissent resolus
    tickets aboutissent | resout on tout ce qui arrive | efficacite de resolution
    pourcentage de resolution | part des tickets aboutissent
  `),
  reopen_rate: phrases(`
    rouvertes | rouverts | tickets rouverts | reouvertures | reouverture | sont rouverts | reouverts
    tickets reouverts | conversations rouvertes | rouvre | rouvrir | rouvrent | reouvre | reouvrir
    tickets se rouvrent | tickets qui se rouvrent | tickets reviennent apres cloture
    tickets qui reviennent apres cloture | rouverts apres cloture | rouvertes apres cloture
    rouverts apres fermeture | reouvert apres resolution | taux de tickets rouverts
    taux de reouverture des tickets | taux de conversations rouvertes | part des tickets rouverts
    pourcentage de tickets rouverts | part rouverte | tickets clotures puis rouverts | fermes puis rouverts
    clotures trop vite | fermes trop vite | clotures trop tot | clotures prematurees
    reouvertures de tickets | tickets pas vraiment resolus | faux clos | dossiers rouverts
    demandes rouvertes | ticket clos qui se rouvre | reopen | taux de reopen | clients rouvrent leur ticket
    clients rouvrent | re ouverture | re ouverts
  `),
  repeat_contact_rate: phrases(`
    clients reviennent | recontact | reiteration | clients recontactent | revient sous | recontactes
    nous recontactent | clients qui reviennent | clients revient | recontacts | part des clients revient
    reviennent vers nous | reiterations | obliges de nous rappeler | doivent nous rappeler
    doivent nous relancer | clients qui nous recontactent | clients nous relancent apres cloture
    relancent apres cloture | recontacte apres resolution | recontactent apres resolution
    recontactent apres la cloture | revenir apres cloture | clients reviennent dans la semaine
    reviennent dans les jours | reviennent sous | reviennent nous voir | reviennent dans les 7 jours
    reviennent dans la semaine | reecrivent dans la semaine | reecrivent | reecrivent apres cloture
    nous reecrivent | clients qui reecrivent | rappellent dans la semaine | rappellent sous
    rappellent apres | clients rappellent | clients qui rappellent | obliges de revenir
    obliges de nous recontacter | doivent nous recontacter | doivent revenir | contacts repetes
    contacts a repetition | contact repete | demandes reiterees | demandes repetees | rappels clients
    taux de rappel | taux de reitere | taux de reiteration | taux de recontact | taux de repetition
    taux de retour des clients | reiterent leur demande | reitere sa demande | reitere | reiteres
    seconde demande dans la semaine | nouvelle demande dans les jours | rouvrent une nouvelle demande
    repeat contact | contactent a nouveau | recontacter | recontacte | deuxieme contact dans la semaine
    ecrivent a nouveau | reviennent a la charge | revient a la charge
  `),
  first_contact_resolution_rate: phrases(`
    part des tickets resolus au premier contact | tickets resolus au premier contact
    part des tickets resolus du premier coup | resolus au premier contact | resolu au premier contact | fcr
    resolution premier contact | resolues au premier contact | resolus du premier coup
    resolution du premier coup | au premier contact | resolues du premier coup | resolu du premier coup
    rpc | resolution au 1er contact | resolus au 1er contact | regle du premier coup
    regles du premier coup | reglees du premier coup | regler du premier coup | resoudre du premier coup
    traites du premier coup | traitees du premier coup | clotures du premier coup | boucles du premier coup
    du premier coup | d un seul coup | one shot | one touch | once and done | first contact resolution
    resolus des le premier echange | resolu au premier echange | resolution au premier echange
    regles au premier contact | traites au premier contact | clotures au premier contact
    resoudre au premier contact | au premier appel | resolus au premier appel | resolution au premier appel
    des le premier echange | en un seul contact | en un seul echange | en un contact | regle en une fois
    resolus en une fois | resolus en une seule fois | en une seule fois | sans rappel | sans avoir a revenir
    sans reouverture | sans etre rouverts | resolus sans reouverture | resolus sans etre rouverts
    regles au premier echange | resolution immediate | taux de resolution 1er contact | taux de fcr
    taux de rpc | resolus du 1er coup | resolu au 1er contact | 1er contact
  `),
  resolution_time_last: phrases(`
    temps de resolution derniere cloture | derniere cloture | derniere resolution | temps de resolution
    combien de temps pour resoudre | combien de temps pour cloturer | en combien de temps resolvons nous
    delais de resolution | duree de vie des tickets | duree des billets | duree d un ticket | resolution
    duree de resolution | a quelle vitesse resolvons nous | combien de temps reste ouvert un ticket
    duree moyenne d un ticket | vitesse de resolution | temps mettons nous a resoudre
    duree moyenne des tickets | temps de cloture | delai de cloture | temps pour resoudre un ticket
    met a resoudre un ticket | temps pour cloturer un ticket | met a cloturer un ticket
    temps pour clore un ticket | met a clore un ticket | temps a clore | temps pour fermer un ticket
    met a fermer un ticket | temps a fermer | temps pour boucler un ticket | met a boucler un ticket
    temps a boucler | temps pour solder un ticket | met a solder un ticket | temps a solder
    temps pour regler un ticket | met a regler un ticket | temps a regler | met pour resoudre
    mettons pour resoudre | temps met pour resoudre un ticket | delai de resolution | ttr | mttr | dmr | tmr
    time to resolution | resolution time | delai moyen de resolution | temps moyen de resolution
    duree moyenne de resolution | delai de resolution des tickets | resolution prend combien de temps
    resoudre prend | met combien de temps a resoudre | mettons a cloturer | met a cloturer
    temps on met a resoudre | temps on met a cloturer | temps prend la resolution
    temps faut il pour resoudre | temps pour traiter un ticket de bout en bout | de bout en bout
    duree de bout en bout | temps de bouclage | delai de bouclage | delai de fermeture | temps de fermeture
    duree avant cloture | delai avant cloture | temps avant cloture | temps avant resolution
    delai avant resolution | duree totale d un ticket | duree totale des tickets | duree de vie d un ticket
    duree de vie moyenne | duree de vie | temps de vie | temps de vie des tickets | cycle de vie
    duree d un dossier | duree des dossiers | duree des conversations | duree d une demande
    temps reste ouvert | reste ouvert combien de temps | tickets restent ouverts combien de temps
    temps restent ouverts les tickets | temps entre ouverture et cloture
    temps entre la creation et la cloture | delai entre creation et cloture
    delai entre l ouverture et la fermeture | entre ouverture et resolution | entre creation et resolution
    longs a resoudre | plus longs a resoudre | long a resoudre | longues a resoudre
    plus longues a resoudre | lents a resoudre | plus lents a resoudre | lent a resoudre | longs a cloturer
    plus longs a cloturer | longs a boucler | plus rapides a resoudre | rapides a resoudre
    rapide a resoudre | vite resolus | vite resolues | vite resolu | vite resolvons | vite cloture
    vite clotures | vite boucle | resolus rapidement | resolvons nous rapidement | rapidite de resolution
    vitesse de cloture | vitesse de traitement des tickets | rapidite de cloture
    a quelle vitesse on boucle | combien de jours pour resoudre | combien d heures pour resoudre
    combien de jours pour cloturer | heures pour cloturer | en combien de temps on resout
    en combien de temps c est resolu | trainent a resoudre | met longtemps a resoudre
    resolution definitive | jusqu a la cloture definitive | jusqu a la resolution | cloture definitive
    resolution complete | temps de resolution final | tmr moyen
  `),
  resolution_time_first: phrases(`
    temps de premiere resolution | delai premiere cloture | temps avant premiere cloture
    temps de resolution premiere cloture | temps jusqu a la premiere cloture | premiere resolution
    delai de premiere resolution | premiere cloture | temps de premiere cloture
    jusqu a la premiere cloture | avant la premiere cloture | avant la premiere resolution
    temps avant premiere resolution | premiere fermeture | premiere fois resolu | premiere fois cloture
    premier passage en resolu | premier passage a termine | premiere fois termine | resolution initiale
    cloture initiale | hors reouverture temps de resolution | temps de resolution hors reouvertures
    temps de resolution sans les reouvertures | temps de resolution avant reouverture | 1ere resolution
    1ere cloture | duree de premiere resolution | resolu une premiere fois | cloturer une premiere fois
    cloture une premiere fois
  `),
  close_after_last_message_time: phrases(`
    entre le dernier message et la cloture | entre le dernier message et la fermeture
    temps s ecoule entre le dernier message et la cloture | cloture apres le dernier message
    temps entre dernier message et cloture | laissent ouvertes les conversations apres le dernier message
    cloturer apres le dernier message | fermer apres le dernier message | ouvertes apres le dernier message
    delai de cloture apres dernier message | apres le dernier message | apres le dernier message du client
    ferme apres dernier message | fermons apres dernier message | fermeture apres dernier message
    cloturent apres le dernier message | dernier message et cloture | dernier message et fermeture
    dernier message du client et la cloture | dernier message jusqu a la cloture
    entre le dernier message client et la cloture | temps pour cloturer apres le dernier message
    delai de cloture une fois la conversation terminee | trainent a cloturer apres
    conversation finie mais pas cloturee | laissent trainer la cloture | tardent a cloturer
    tarde a cloturer | tardons a cloturer | laissent les conversations ouvertes
    laisse trainer ouvertes les conversations finies | delai de cloture apres le dernier echange
    apres le dernier echange | apres la derniere reponse du client | temps de cloture administrative
    cloture administrative | oublient de cloturer | pensent a cloturer | temps mort avant cloture | wrap up
  `),
};
