import { phrases } from './phrases.ts';

/** French expressions for the knowledge base: articles, views, searches, gaps. */
export const frKnowledgeIdioms = {
  knowledge_gap_count: phrases(`
    lacunes de la base de connaissances | lacunes de connaissance | lacunes | lacunes de la base
    articles manquants | article ecrire | article faut il ecrire | contenus manquants | articles a ecrire
    manque dans la base de connaissances | trous dans la base | manque t il comme article
    article ecrire en premier | articles manquent | sujets pas couverts par la base
    sujets non couverts par la base | couverts par la base de connaissances | pas couverts par nos articles
    pas dans la faq | lacunes de connaissances | lacunes dans le contenu | lacunes du centre d aide
    lacunes documentaires | lacunes de la faq | trous dans la raquette | trous dans la documentation
    trous dans la faq | trous documentaires | manques documentaires | manques de la base
    contenus qui manquent | contenu manquant | contenu qui manque | contenu manque | manque comme contenu
    manque de contenu | manque comme articles | articles qui manquent | articles il nous manque
    manque des articles | articles manquants dans la base | fiches manquantes | fiches qui manquent
    sujets non couverts | sujets pas couverts | sujets mal couverts | themes non couverts
    questions non couvertes | questions sans article | sujets sans article | demandes sans article
    articles a creer | articles a rediger | contenus a creer | contenus a rediger | contenu a creer
    fiches a creer | fiches a rediger | articles faut il rediger | articles faut il creer | article rediger
    article creer | article devrait on ecrire | articles devrait on ecrire | besoin d article
    besoins d articles | besoins documentaires | contenu a ajouter | articles a ajouter
    completer la base de connaissances | enrichir la base | pas dans la base de connaissances
    absents de la base | absent de la base de connaissances | documentation manquante | pas documente
    pas documentes | non documentes | knowledge gaps
  `),
  kb_views: phrases(`
    vues d articles | articles consultes | articles lus | vues | consultations de la base
    articles les plus lus | articles les plus consultes | articles vus | vues de la base
    lectures d articles | consultations du centre d aide | articles les plus vus | visites du centre d aide
    beaucoup de vues | vues de la base de connaissances | vues totales | vues par article | nombre de vues
    consultations | consultations d articles | consultations de la base de connaissances
    consultations de la faq | consultation des articles | articles les moins consultes
    article le plus consulte | articles ouverts par les clients | articles les moins lus
    article le plus lu | article le plus vu | articles les moins vus | articles les plus populaires
    articles populaires | articles les plus visites | article le plus populaire | audience des articles
    audience de la base | audience du centre d aide | frequentation du centre d aide
    frequentation de la base | frequentation des articles | frequentation de la faq
    trafic du centre d aide | trafic de la base de connaissances | trafic de la faq
    trafic sur les articles | visites de la base | visites des articles | visites de la faq
    pages d aide consultees | pages d aide vues | lectures | lecture des articles | fiches consultees
    fiches les plus consultees | fiches vues | vus dans le centre d aide | vus dans la base
    lus dans la base | clients lisent | lisent les clients | lit le plus | articles lisent
    consultent les clients | clients consultent la base | clients consultent le centre d aide
    usage de la base de connaissances | utilisation de la base de connaissances
    utilisation du centre d aide | popularite des articles | articles vont ils voir
  `),
  kb_article_rating: phrases(`
    notes d articles | mauvaises notes | note article | articles notes | note des articles
    articles mal notes | evaluation des articles | articles les mieux notes | note moyenne des articles
    notes moyennes des articles | note moyenne d un article | notes de l article | articles bien notes
    articles les plus mal notes | articles les moins bien notes | articles les plus apprecies
    articles apprecies | articles peu apprecies | articles juges utiles | articles juges inutiles
    utilite des articles | articles utiles | articles inutiles | appreciation des articles
    satisfaction sur les articles | satisfaction des lecteurs | evaluation moyenne des articles
    evaluations des articles | evaluation des contenus | qualite des articles | qualite percue des articles
    score des articles | notation des articles | notation de la base | note de la base de connaissances
    note du centre d aide | avis sur les articles | avis des lecteurs | articles ont une mauvaise note
    articles ont une bonne note | mauvaises notes articles | articles avec mauvaise note
    articles notes par les clients | articles deplaisent | articles plaisent | pouces sur les articles
    notes des lecteurs | note par article | articles qui ne servent a rien
  `),
  kb_searches: phrases(`
    recherches | cherchent les clients | requetes de recherche | que cherchent | recherches dans la base
    recherches du centre d aide | clients cherchent | recherches effectuees
    recherches dans la base de connaissances | recherches dans la faq | recherches faites
    recherches par les clients | recherches lancees | recherches des clients | nombre de recherches
    volume de recherches | requetes tapees | requetes saisies | requetes les plus frequentes
    termes recherches | termes les plus recherches | termes cherches | mots recherches | mots tapes
    mots tapes dans la recherche | tapent dans la recherche | tapent les clients | tapent dans le moteur
    tapent dans la barre | saisissent dans la recherche | moteur de recherche | barre de recherche
    cherchent dans la base | cherchent dans le centre d aide | cherchent dans la faq | clients recherchent
    recherchent les clients | recherche t on | recherches les plus frequentes | recherches populaires
    plus cherche dans la base | sujets les plus recherches | sujets les plus cherches
    recherches effectuees par les clients | cherchent ils dans
  `),
  kb_no_result_searches: phrases(`
    requete sans resultat | n ont rien donne |
    recherches sans resultats | cherchent sans rien trouver | sans rien trouver | recherches vaines
    recherche sans resultat | cherchent sans trouver | recherches qui n aboutissent pas
    recherches infructueuse | ne trouvent rien | recherches n ont rien donne | recherches sans resultat
    recherches infructueuses | recherches vides | recherches a vide | recherches sans reponse
    recherches bredouilles | recherches qui ne donnent rien | recherches ne donnent rien
    recherches ne donnent aucun resultat | recherches ne renvoient rien | recherches qui ne renvoient rien
    recherches ne ramenent rien | recherches n aboutissent pas | recherches n aboutissent a rien
    recherches echouees | recherches en echec | recherches ratees | recherches zero resultat | zero resultat
    aucun resultat | sans resultat | recherches sans aucun resultat | recherches sont restees vaines
    recherches restent sans resultat | requetes sans resultat | requetes sans resultats
    requetes infructueuses | requetes a zero resultat | termes sans resultat | cherchent en vain
    recherchent sans trouver | cherchent et ne trouvent pas | cherchent et ne trouvent rien
    cherchent sans resultat | ne trouvent pas dans la base | ne trouvent pas dans le centre d aide
    trouvent rien dans la base | trouvent pas ce qu ils cherchent | trouvent pas leur reponse
    recherches non abouties | recherches qui tombent a plat | tombent dans le vide | tombe dans le vide
  `),
  kb_no_result_rate: phrases(`
    taux sans resultat | part de recherches sans resultat | pourcentage de recherches sans resultat
    taux de recherche sans resultat | taux de recherches infructueuses | taux de recherches sans resultat
    taux de recherches vides | taux d echec des recherches | taux d echec de la recherche
    part des recherches infructueuses | part des recherches vides | part des recherches echouent
    part des recherches ne donnent rien | part des recherches qui ne donnent rien
    part des recherches n aboutissent pas | pourcentage de recherches vides
    pourcentage de recherches infructueuses | proportion de recherches sans resultat
    proportion de recherches infructueuses | taux de zero resultat | taux de requetes sans resultat
    part des requetes sans resultat | taux de recherches ratees | taux d insucces des recherches
    taux d insucces
  `),
  kb_article_views_change: phrases(`
    articles montent | articles baissent | articles progressent | evolution des vues
    articles en progression | articles reculent | articles qui montent | articles qui baissent
    articles en hausse ou en baisse | variation des vues | articles en hausse | articles en baisse
    performances des articles | performance des articles | evolution des vues par article
    evolution des vues des articles | evolution des consultations par article
    variation des vues par article | variation des consultations | articles qui progressent
    articles qui reculent | articles qui decollent | articles decollent | articles qui decrochent
    articles decrochent | articles qui gagnent des vues | articles gagnent des vues
    articles qui perdent des vues | articles perdent des vues | articles en perte de vitesse
    articles en declin | articles en chute | articles en plein essor | articles explosent | articles chutent
    articles grimpent | articles qui grimpent | articles augmentent | articles diminuent
    articles de plus en plus lus | articles de moins en moins lus | articles de plus en plus consultes
    articles de moins en moins consultes | articles de plus en plus vus | articles de moins en moins vus
    articles plus consultes qu avant | articles moins consultes qu avant | croissance des vues
    progression des vues par article | hausse des vues par article | articles tendance | articles en vogue
    vues ont le plus augmente | vues ont le plus progresse | vues ont le plus baisse
    vues ont le plus bouge
  `),
  'kb_views+kb_article_rating': phrases(`
    articles sont perimes | articles perimes | articles sont obsoletes | articles obsoletes
    articles a mettre a jour | articles a rafraichir | articles depasses | articles sont depasses
    contenus perimes | contenus obsoletes | articles plus a jour | articles ne sont plus a jour
  `),
};
