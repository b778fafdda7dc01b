import { phrases } from './phrases.ts';

/** French expressions for metrics of automation and of the knowledge base. */
export const frOperationIdioms = {
  automation_rate: phrases(`
    automatisation | taux d automatisation | resolus par le bot | resolus par l ia | taux de deflexion
    deflexion | resolues par le bot | resolues par l ia
  `),
  automated_conversations_rate: phrases(`
    conversations automatisees | part de conversations automatisees | tickets automatises
    demandes automatisees
  `),
  automated_conversations: phrases(`
    nombre de conversations automatisees | combien de conversations automatisees
    combien de conversations sont automatisees | combien de tickets automatises
    nombre de tickets automatises
  `),
  copilot_conversations: phrases(`
    conversations copilot | conversations du copilot | conversations traitees par le copilot
    conversations avec le copilot | conversations gerees par le copilot
    nombre de conversations avec copilot
  `),
  copilot_participation_rate: phrases(`
    part copilot | participation du copilot | part des conversations avec le copilot
    part des conversations incluant le copilot | part des conversations implique le copilot
    part de conversations copilot
  `),
  copilot_transfer_rate: phrases(`
    transferees par le copilot | conversations transferees par le copilot | copilot transfere
    transferts du copilot | copilot transfere | taux de transfert du copilot | transfert du copilot
    escalades du copilot | frequence le copilot transfere | transferts | taux de transfert aux agents
    copilot transfere t il | transferts du bot
  `),
  copilot_answer_rate: phrases(`
    reponse du copilot | copilot a repondu | copilot repond | copilot a t il repondu a tout
    part des conversations le copilot a repondu a tout | copilot repondu tout
  `),
  copilot_positive_feedback_rate: phrases(`
    feedbacks positifs | pouces positifs | retours positifs sur le copilot
    avis positifs sur le copilot | feedback positif copilot | pouces en l air
  `),
  copilot_negative_feedback_rate: phrases(`
    feedbacks negatifs | pouces negatifs | retours negatifs sur le copilot
    avis negatifs sur le copilot | feedback negatif copilot
  `),
  'copilot_positive_feedback_rate+copilot_negative_feedback_rate': phrases(`
    feedbacks sur le copilot | feedback copilot | feedbacks sur les reponses du copilot
    retours sur le copilot | feedback sur le copilot | feedbacks copilot | avis sur le copilot
  `),
  undetected_intent_rate: phrases(`
    intentions non detectees | intentions ne sont pas detectees | intention non detectee
    intentions pas detectees | intentions pas reconnues | intentions inconnues
  `),
  simulated_resolution_rate: phrases(`
    ia aurait traite | l ia aurait elle traite | simulation de l ia | ia aurait resolu
    resolution simulee | ia aurait pu traiter | simulation ia | l ia pourrait resoudre
  `),
  knowledge_gap_count: phrases(`
    lacunes de la base de connaissances | lacunes de connaissance
    lacunes | lacunes de la base | articles manquants | article ecrire | article faut il ecrire
    contenus manquants | articles a ecrire | manque dans la base de connaissances | trous dans la base
    manque t il comme article | article ecrire en premier | articles manquent
  `),
  kb_views: phrases(`
    vues d articles | vues des articles | articles consultes | articles lus | vues
    consultations de la base | articles les plus lus | articles les plus consultes | articles vus
    vues de la base | lectures d articles | consultations du centre d aide | articles les plus vus
    visites du centre d aide | beaucoup de vues
  `),
  kb_article_rating: phrases(`
    notes d articles | mauvaises notes | note article | articles notes | note des articles
    articles mal notes | evaluation des articles | articles les mieux notes | notes des articles
  `),
  kb_searches: phrases(`
    recherches | cherchent les clients | requetes de recherche | que cherchent | recherches dans la base
    recherches du centre d aide | clients cherchent | recherches effectuees
  `),
  kb_no_result_searches: phrases(`
    recherches sans resultats | cherchent sans rien trouver | sans rien trouver | recherches vaines
    recherche sans resultat | cherchent sans trouver | recherches qui n aboutissent pas
    recherches infructueuse | ne trouvent rien | recherches n ont rien donne
  `),
  kb_no_result_rate: phrases(`
    taux sans resultat | part de recherches sans resultat | pourcentage de recherches sans resultat
    taux de recherche sans resultat | taux de recherches infructueuses
  `),
  kb_article_views_change: phrases(`
    articles montent | articles baissent | articles progressent | evolution des vues
    articles en progression | articles reculent | articles qui montent | articles qui baissent
    articles en hausse ou en baisse | variation des vues
  `),
};
