import { phrases } from './phrases.ts';

/** French expressions for the copilot, the bots and what they take over. */
export const frAutomationIdioms = {
  automation_rate: phrases(`
    automatisation | taux d automatisation | resolus par le bot | resolus par l ia | taux de deflexion
    deflexion | resolues par le bot | resolues par l ia | tickets resolus sans intervention humaine
    part des tickets resolus sans intervention humaine | resolus sans intervention humaine
    traites sans intervention humaine | part des conversations sans intervention humaine
    part des demandes sans intervention humaine | part des tickets sans intervention humaine
    taux d automatisation complete | taux d automatisation totale | taux de deflection | deflection
    taux de selfcare | selfcare | self service | taux de self service | resolu par l ia | resolu par le bot
    resolus par l ia seule | resolues sans humain | resolus sans humain | traitees sans humain
    traites sans humain | sans intervention humaine | sans aucune intervention humaine
    sans intervention d un agent | sans intervention d un humain | sans qu un humain intervienne
    sans qu un agent intervienne | sans passer par un agent | sans passer par un conseiller
    sans passer par un humain | sans toucher un agent | part geree sans humain | gerees sans humain
    geres sans humain | gere seul par l ia | gere tout seul | copilot gere seul | copilot resout seul
    ia resout seule | ia resout toute seule | resout seul | resout toute seule | resolution par l ia
    taux de resolution par l ia | taux de resolution de l ia | taux de resolution du copilot
    taux de resolution du bot | taux de resolution automatique | resolution automatique
    resolutions automatiques | resolus automatiquement | resolues automatiquement
    part resolue automatiquement | part traitee par l ia | traitees entierement par l ia
    tickets absorbes par l ia | absorbe l ia | absorbe le copilot | absorbe le bot | degre d automatisation
    niveau d automatisation atteint | containment | taux de containment | part de l ia dans les resolutions
    combien l ia en resout | combien l ia en traite | part des tickets resolus par l ia
  `),
  automated_conversations_rate: phrases(`
    conversations automatisees | part de conversations automatisees | tickets automatises
    demandes automatisees | part automatisee | pourcentage de conversations automatisees
    taux de conversations automatisees | proportion de conversations automatisees
    part des tickets automatises | pourcentage de tickets automatises | part d automatise
    part d automatisees | part de conversations totalement ou partiellement automatisees
    part des demandes automatisees | part des dossiers automatises | pourcentage automatise
    part automatisee totalement ou partiellement | conversations en partie ou totalement automatisees
    part entierement ou partiellement automatisee
  `),
  automated_conversations: phrases(`
    nombre de conversations automatisees | combien de conversations automatisees
    combien de tickets automatises | nombre de tickets automatises | nombre d automatisees
    volume de conversations automatisees | volume automatise | volume de tickets automatises
    distribution des conversations automatisees | combien ont ete automatisees | combien ont ete automatises
    combien de demandes automatisees | conversations automatisees en nombre
    conversations automatisees en volume | avons nous automatise de conversations
    nombre de demandes automatisees
  `),
  fully_automated_conversations: phrases(`
    conversations copilot gerees seul | conversations copilot gere tout seul
    conversations copilot gerees tout seul | conversations copilot a gerees de bout en bout
    conversations copilot a traitees seul | conversations entierement automatisees
    conversations totalement automatisees | conversations completement automatisees
    conversations 100 % automatisees | conversations automatisees a 100 %
    conversations automatisees de bout en bout | automatisees de bout en bout | automatises de bout en bout
    entierement automatisees | totalement automatisees | completement automatisees | entierement automatises
    totalement automatises | tickets entierement automatises | tickets totalement automatises
    conversations entierement gerees par le copilot | conversations entierement traitees par le copilot
    gerees entierement par le copilot | traitees entierement par le copilot | gere de bout en bout
    traite de bout en bout par le copilot | de bout en bout par le copilot | de bout en bout par l ia
    copilot seul | conversations traitees par le copilot seul | gerees par le copilot seul
    traitees uniquement par le copilot | gerees uniquement par le copilot | conversations sans agent
    full auto | automatisation complete | automatisation totale | conversations en autonomie
    copilot en autonomie | copilot a gere tout seul | copilot a gere seul | copilot a traite seul
    copilot a boucle seul | integralement automatisees | integralement gerees par le copilot
    integralement traitees par le copilot
  `),
  partially_automated_conversations: phrases(`
    conversations partiellement automatisees | partiellement automatisees | partiellement automatises
    tickets partiellement automatises | automatisees en partie | en partie automatisees
    automatisation partielle | conversations commencees par le copilot | commencees par le copilot
    demarrees par le copilot | debutees par le copilot | conversations entamees par le copilot
    entamees par le copilot | commencees par le copilot puis transferees | copilot puis un agent
    copilot puis humain | copilot puis conseiller | demarrees par le copilot puis reprises
    commencees par l ia | commencees par l ia et terminees par un agent
    terminees par un humain apres le copilot | reprises par un agent | repris par un agent
    reprises par un conseiller | reprises par un humain | reprise par un humain | reprise en main
    reprises en main | passees du copilot a un agent | passe la main a un agent conversations
    conversations mixtes | conversations hybrides | hybrides | conversations mi ia mi humain
    automatisees a moitie
  `),
  automated_csat: phrases(`
    csat des conversations automatisees | satisfaction des conversations automatisees
    satisfaction sur l automatise | csat de l automatise | csat automatisation | csat du copilot
    csat de l ia | csat du bot | satisfaction copilot | satisfaction de l ia | satisfaction avec le copilot
    satisfaction avec l ia | satisfaction des clients du copilot | satisfaction des clients traites par l ia
    satisfaction des clients traites par le copilot | note du copilot | note de l ia | note du bot
    clients satisfaits du copilot | clients contents du copilot | contents du copilot
    satisfaits du copilot | satisfaits de l ia | contents de l ia | satisfaits des reponses du copilot
    contents des reponses du copilot | clients satisfaits de l ia | notes des conversations automatisees
    score de satisfaction du copilot | score de satisfaction automatisees
  `),
  copilot_conversations: phrases(`
    conversations copilot | conversations traitees par le copilot | conversations avec le copilot
    conversations gerees par le copilot | nombre de conversations avec copilot
    conversations incluant le copilot | conversations passees par le copilot
    conversations passent par le copilot | conversations touchees par le copilot
    conversations ou le copilot intervient | conversations ou le copilot est intervenu
    copilot est intervenu | copilot intervient | conversations copilot a participe | copilot a participe
    conversations de l ia | conversations avec l ia | conversations traitees par l ia
    conversations gerees par l ia | conversations prises par le copilot
    conversations prises en charge par le copilot | prises en charge par le copilot
    pris en charge par le copilot | pris en charge par l ia | conversations impliquant le copilot
    volume copilot | volume de conversations copilot | activite du copilot | tickets avec le copilot
    tickets traites par le copilot | tickets geres par le copilot | copilot voit passer
    passent entre les mains du copilot
  `),
  copilot_participation_rate: phrases(`
    part copilot | participation du copilot | part des conversations avec le copilot
    part des conversations incluant le copilot | part des conversations implique le copilot
    part de conversations copilot | part copilot des conversations | part de l ia
    taux de participation du copilot | taux de participation de l ia | participation de l ia
    taux d intervention du copilot | taux d implication du copilot | taux de presence du copilot
    part des conversations avec l ia | part des conversations passees par le copilot
    part des conversations passent par le copilot | part des conversations touchees par le copilot
    part des conversations copilot intervient | part des conversations ou le copilot est intervenu
    part des conversations traitees par le copilot | pourcentage de conversations avec le copilot
    proportion de conversations avec le copilot | proportion de conversations copilot
    part des tickets passent par le copilot | part des tickets avec le copilot | poids du copilot
    poids de l ia | copilot dans le total des conversations | conversations copilot sur le total
    taux d usage du copilot | taux d utilisation du copilot | couverture du copilot
  `),
  copilot_transfer_rate: phrases(`
    transferees par le copilot | conversations transferees par le copilot | copilot transfere
    transferts du copilot | taux de transfert du copilot | transfert du copilot | escalades du copilot
    frequence le copilot transfere | transferts | taux de transfert aux agents | transferts du bot
    taux de transfert du copilot vers les agents | transferts du copilot vers les agents
    taux de transfert du copilot vers un humain | transfert du copilot aux agents
    copilot transfere aux agents | copilot transfere vers un humain | copilot passe la main a un humain
    copilot passe la main a un agent | transfert aux agents | transfert aux conseillers | taux de transfert
    taux d escalade | taux de transfert a un agent | taux de transfert vers un agent
    taux de transfert vers un humain | taux de transfert vers les agents | taux de transfert ia
    taux d escalade du copilot | taux d escalade vers un humain | escalade vers un humain
    escalade vers un agent | escalade a un agent | escalades vers un humain | escalades vers les agents
    transferts vers un humain | transferts vers les agents | transferts vers un agent
    transferts vers un conseiller | transferts aux agents | transferts a un humain | transfert vers l humain
    transferer a un agent | transfere a un agent | transfere a un humain | transferees a un agent
    transferees a un humain | transferees aux agents | transferees vers un humain | copilot passe la main
    ia passe la main | bot passe la main | passe la main | passer la main | passe la main a un humain
    passe la main a un agent | passe le relais | passer le relais | copilot escalade | ia escalade
    bot escalade | copilot renvoie vers un agent | renvoie vers un agent | renvoyees vers un agent
    renvoie vers un humain | redirigees vers un agent | redirige vers un agent | bascule vers un agent
    bascule vers un humain | basculees vers un humain | bascule chez un humain | tentatives de transfert
    taux de passage a un agent | passage de main | handover | handoff | taux de handover
  `),
  copilot_positive_feedback_rate: phrases(`
    feedbacks positifs | pouces positifs | retours positifs sur le copilot | avis positifs sur le copilot
    feedback positif copilot | pouces en l air | feedback positif | feedbacks clients positifs
    taux de feedback positif | taux de feedbacks positifs | part de feedbacks positifs
    part de feedback positif | pouces leves | pouce leve | pouces en haut | pouces verts | thumbs up
    likes du copilot | reponses du copilot appreciees | reponses du copilot bien notees
    reponses appreciees du copilot | reponses utiles du copilot | reponses jugees utiles
    reponses du copilot jugees utiles | retours positifs sur l ia | retours positifs sur les reponses
    feedbacks positifs sur le copilot | feedbacks positifs sur l ia | evaluations positives du copilot
  `),
  copilot_negative_feedback_rate: phrases(`
    feedbacks negatifs | pouces negatifs | retours negatifs sur le copilot | avis negatifs sur le copilot
    feedback negatif copilot | feedback negatif | feedbacks clients negatifs | taux de feedback negatif
    taux de feedbacks negatifs | part de feedbacks negatifs | part de feedback negatif | pouces baisses
    pouce baisse | pouces en bas | pouces rouges | thumbs down | dislikes | reponses du copilot mal notees
    reponses mal notees du copilot | mauvaises reponses du copilot | reponses inutiles du copilot
    reponses jugees inutiles | reponses du copilot jugees inutiles | reponses du copilot rejetees
    retours negatifs sur l ia | retours negatifs sur les reponses | feedbacks negatifs sur le copilot
    feedbacks negatifs sur l ia | evaluations negatives du copilot
  `),
  'copilot_positive_feedback_rate+copilot_negative_feedback_rate': phrases(`
    feedbacks sur le copilot | feedback copilot | feedbacks sur les reponses du copilot
    retours sur le copilot | avis sur le copilot | feedbacks positifs et negatifs
    feedbacks positifs et negatifs sur le copilot | feedback positif et negatif
    pouces positifs et negatifs | feedbacks sur l ia | retours sur les reponses du copilot
    avis sur les reponses du copilot | avis des clients sur le copilot
    feedbacks des clients sur le copilot | pouces sur le copilot | feedbacks sur les reponses de l ia
  `),
  copilot_fully_answered_conversations: phrases(`
    conversations ou le copilot a repondu a tout | copilot a repondu a tout | copilot a su repondre a tout
    conversations entierement repondues par le copilot | entierement repondues par le copilot
    conversations copilot a repondu a toutes les questions | copilot a repondu a toutes les questions
    repondu a toutes les questions | a toutes les questions
    nombre de conversations copilot a repondu a tout | conversations ou l ia a repondu a tout
    conversations completement repondues par le copilot | copilot n a laisse aucune question
    aucune question sans reponse | conversations entierement repondues | copilot a tout repondu
  `),
  copilot_answer_rate: phrases(`
    reponse du copilot | copilot a repondu | copilot repond | copilot a t il repondu a tout
    part des conversations le copilot a repondu a tout | taux de reponse du copilot
    taux de reponse de l ia | taux de reponse du bot | part des conversations copilot repond a tout
    pourcentage de conversations copilot repondu tout | copilot sait repondre | copilot arrive a repondre
    copilot repond aux questions | copilot repond a toutes les questions | copilot repond bien
    copilot reussit a repondre | capacite du copilot a repondre | ia sait repondre | ia repond
    ia repond a tout | ia repond aux questions | bot repond aux questions | bot sait repondre
    copilot repond a tout | copilot repond moins bien | copilot repond mal | copilot ne sait pas repondre
    copilot ne repond pas | questions sans reponse du copilot | copilot seche
    taux de couverture des questions
  `),
  undetected_intent_rate: phrases(`
    intentions non detectees | intentions ne sont pas detectees | intention non detectee
    intentions pas reconnues | intentions inconnues | taux d intentions non detectees
    taux d intention non detectee | part d intentions non detectees | taux d intentions inconnues
    taux d intentions non reconnues | intentions non reconnues | intentions non identifiees
    intentions non comprises | intention non reconnue | intention non identifiee | intention inconnue
    intentions pas comprises | intentions manquees | intention n est pas detectee
    intention n est pas reconnue | aucune intention | aucune intention detectee | aucune intention reconnue
    sans intention detectee | sans intention reconnue | sans intention | copilot ne comprend pas
    copilot n a pas compris | ia ne comprend pas | ia n a pas compris | bot ne comprend pas
    bot n a pas compris | copilot passe a cote | taux d incomprehension | incomprehension
    incomprehensions du copilot | incomprehensions du bot | taux de non comprehension
    taux de non detection | non detection d intention | non detection des intentions
    detection des intentions rate | fallback | taux de fallback | questions incomprises
    demandes incomprises | incomprises par le copilot | incompris par le bot | intention detecter rate
    n identifie pas l intention | ne detecte pas l intention | reconnait pas l intention
  `),
  simulated_resolution_rate: phrases(`
    ia aurait traite | simulation de l ia | ia aurait resolu | resolution simulee | ia aurait pu traiter
    l ia pourrait resoudre | taux de resolution simule | taux simule | simulations de l ia
    simulation du copilot | resultat de la simulation | resultats de la simulation
    simulation sur les tickets passes | simulation ia tickets passes | selon la simulation
    dans la simulation | d apres la simulation | ia aurait su resoudre | ia aurait pu resoudre
    ia aurait pu repondre | ia aurait gere | ia aurait pu gerer | ia aurait pu prendre | ia aurait regle
    ia aurait resolus | ia aurait resolues | ia aurait traites | copilot aurait resolu
    copilot aurait pu resoudre | copilot aurait pu traiter | copilot aurait traite
    copilot aurait su repondre | copilot aurait pu gerer | ia pourrait traiter | ia pourrait gerer
    ia pourrait prendre en charge | copilot pourrait resoudre | copilot pourrait traiter
    copilot pourrait gerer | bot aurait resolu | bot aurait pu resoudre | bot aurait pu traiter
    bot pourrait resoudre | bot pourrait traiter | potentiel d automatisation | potentiel de l ia
    potentiel du copilot | aurait ete resolu par l ia | auraient ete resolus par l ia
    auraient ete resolues par l ia | auraient pu etre resolus par l ia | auraient pu etre automatises
    auraient pu etre automatisees | pourraient etre resolus par l ia
  `),
};
