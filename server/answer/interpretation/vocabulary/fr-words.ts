import { phrases, words } from './phrases.ts';

/** French words without a meaning of their own. */
export const frFunctionWords = words(`
  x codir comex copil comite direction directeur directrice dg daf drh pdg patron patronne chef cheffe boss
  reunion reunions presentation slides slide diapo diapos impression idee idees franchement honnetement bref
  stp svp bonjour salut coucou hello urgence doucement rapidement simplement vraiment globalement dis dites
  soupconne crois croit pense trouve sens savoir sache sais memo collegue csm csms
  manager managers responsable hierarchie
  filtre filtres seuil
  autant tant tellement eu carrement dernierement
  quelquun personne alors bien quoique malgre
  genere generent produit produisent apporte apportent signale signales signalees signalee cause
  causent concerne concernent represente representent existe existent provient proviennent vient
  contient inclut compose composent ecoule connait connaissent arrivent genere enregistre
  enregistres enregistrees traite generalement principalement surtout normalement habituellement
  exact exacte precis differents differentes divers plusieurs certain certains certaines entier seul
  seule devenu devenus devient deviennent semble parait fonctionne reçu obtient obtenu obtenons
  obtenir gere gerent gerons gerer subit tourne tournent situe situent passent
  le la les l un une des de du d au aux a en et ou dans sur pour par avec ce cet cette ces c ci est sont
  etait etaient ete etre suis es avons avez ont ai as avait avaient avoir eu eue eus y il elle ils elles
  on nous vous je j tu me m moi te t toi se s lui leur leurs notre nos votre vos mon ma mes son sa ses
  ton ta tes que qu qui quoi quel quelle quels quelles dont comment quand combien si ne n pas plus moins
  tres trop bien mal montre montrez affiche affichez donne donnez dis dites sors fais faites fait faire
  peux peut pouvez peuvent pourrais pourriez veux voudrais voulais voir savoir connaitre aimerais
  souhaite faut doit dois devons va vont vais allons allez merci svp stp bonjour bonsoir salut coucou
  hello ok oui non alors donc car mais or ni puis aussi encore deja toujours jamais tout tous toute
  toutes chaque autre autres meme memes entre vers chez sous sans depuis pendant durant lors apres avant
  contre selon ca cela ceci celui celle ceux celles quelque quelques peu beaucoup assez vraiment
  exactement environ actuellement actuel actuelle recemment recent recente chiffre chiffres donnees
  stats statistiques indicateur indicateurs kpi graphique graphe courbe tableau valeur valeurs question
  vigie entreprise societe aujourd hui afin ainsi comme lorsque tel telle soit serait sera seront arrive
  passe passee niveau terme termes cote matiere possible besoin idee juste rapidement chose choses fois
  facon personne gens monde mettent met prend prennent prenons passons avions soient reste restent
  restes compte total global globale taux nombre aurait auraient aura auront via quelqu rien aucun
  aucune voila voici hein euh ben bah genre truc trucs service moment sommes etes furent fut fasse ayant
  etant vu vue mettre prendre recu recus recues recue recevons recoit equipe calcule calculer mesure
  detail details chef patron comprendre aide aider verifier indique indiquer precise rappelle presente
  presenter visualiser trace tracer demande cb cmb jai cest mets mettez regarder regarde constate
  constatez ailleurs bref simple simplement unite quant egard propos ensemble donnes donner montrer
  afficher parle parler arrivent arrives arriver evidemment part vient viennent effectivement semble
  semblent trouve trouver pense sais sait tient support ferie feries feriee feriees
`);

/** French words passed over inside the name of a metric. */
export const frHollowWords = words(`
  le la les l un une des de du d au aux a en et ou dans sur pour avec ce cet cette ces c est sont
  etait etaient ete etre avons avez ont ai as avait avoir y il elle ils elles on nous vous je j me m
  se s leur leurs notre nos votre vos mon ma mes son sa ses que qu qui quoi quel quelle quels quelles
  dont comment quand combien si ne n t aurait va vont
`);

/** Small words that only French has. */
export const frTells = words(`
  me plus csat support premium tickets agents ou se sa son ses
  le la les des du une est sont quel quelle quels quelles combien pourquoi comment nous notre nos
  semaine mois dernier derniere derniers dernieres par hier aujourdhui avons et ce cette pour sur dans
  avec au aux qui que qu ont ou temps taux nombre montre entre depuis jour jours plus moins canal equipe
  equipes agents clients evolution hors sans sauf d l en de a y il elle on je mon ma trimestre annee
  prochaine prochain demain seulement aussi pareil idem quid liste compare prevois vs satisfaction delai
  conseillers enleve ajoute plutot retire chaque selon pk stp svp maintenant
`);

/** Words that mean the same inside a metric's name. */
export const frSameWords = [
  phrases(`
    ticket | billet | conversation | demande | dossier | cas | sollicitation | requete | tkt | tick
    conv | convs
  `),
  phrases(`
    cloturer | fermer | resoudre | resolu | terminer | traiter | solder | finir | cloture | clos
    resolus | resolues | close | boucler | resolvons | resout | resolvent | fermeture | fermons
  `),
  phrases(`
    agent | conseiller | representant | repondant | operateur | collaborateur | teleconseiller
    commercial | teleoperateur | hotliner | gestionnaire
  `),
  phrases('repondre | reponse | repond | repondent | repondons | repondu | repondez'),
  phrases('entrant | entrante | recu | recue'),
  phrases('client | visiteur | utilisateur | usager | personne | gens | consommateur'),
  phrases('copilot | copilote | ia'),
  phrases('moyen | moyenne'),
  phrases('automatisation | automatiser | automatise | automatisee'),
  phrases('abandon | abandonner | abandonne | abandonnent'),
  phrases('violation | violer | violee | depassement | non-respect'),
  phrases('transfert | transferer | escalade | escalader'),
  phrases("ca | chiffre d'affaires"),
  phrases('ouvert | ouverte | restant'),
  phrases('temps | delai | duree'),
  phrases('attente | attendre | attendent | attend | patienter | patientent | poireauter | poireaute'),
  phrases('rouvrir | reouverture | rouvert | rouverte | rouvertes | reouvert | reouverte'),
  phrases(`
    manquer | manque | manquee | rate | ratee | loupe | loupee | perdu | perdue | manquons | manquees
    manques | perdons | ratons | ratees
  `),
  phrases('connecte | ligne'),
  phrases('envoyer | envoye | sortant | envoyons'),
  phrases('vente | commande | transaction | achat'),
  phrases('vue | consultation | consulte | lu | lecture'),
  phrases('enquete | questionnaire | sondage'),
  phrases('creer | cree | creation | recevoir | arriver'),
  phrases('maximum | pic | max'),
  phrases('effectif | staffing'),
  phrases('premier | premiere'),
  phrases('clore | cloturer'),
  phrases('mettre | met | mettons | mettez'),
  phrases('prendre | prend | prennent | prenons | pris | prise'),
  phrases('disponible | dispo'),
  phrases('satisfait | content'),
  phrases('revenir | revient | reviennent'),
  phrases('ouvre | ouvrent | ouvrons'),
  phrases('pourcentage | proportion | part'),
  phrases('production | prod'),
  phrases('sauvegarde | backup | binome | suppleant'),
];

/** Words of a metric's name that may be left unsaid. */
export const frWeakWords = words(`
  moyen moyenne total nombre taux temps score volume note delai duree global part client conversation
  ouvert maximum montant pourcentage ticket actuel
`);

/** More names of dimensions. */
export const frDimensionNames = {
  agent: phrases(`
    agents | conseillers | conseillere | conseilleres | representants | repondants | operateurs
    membre de l equipe | collaborateur | collaborateurs | membres de l equipe | personne
    teleconseiller | teleconseillers | commercial
  `),
  customer: phrases('clients | visiteurs | utilisateurs | utilisateur | cliente | clientes'),
  company: phrases(
    'contrat | contrats | entreprises | comptes | societes | organisation | organisations | client entreprise',
  ),
  channel: phrases('canaux | canal de contact | medium'),
  category: phrases(`
    motif

    categories | motif de contact | motifs de contact | motifs | sujets | themes | thematique
    thematiques | raison de contact | raisons de contact
  `),
  tag: phrases('etiquettes | balises | tags | libelle | libelles'),
  country: phrases('pays | marche | marches'),
  language: phrases('langues'),
  priority: phrases('priorites | niveau de priorite | niveaux de priorite | prio'),
  ticket_type: phrases(`
    type | types | types de ticket | type de demande | types de demande | type de conversation
    type de tickets | nature de la demande | types de tickets
  `),
  kb_article: phrases('articles | articles d aide | article de la base'),
  segment: phrases(`
    segments | segment client | type de client | segments clients | types de clients | taille de client
    taille d entreprise | taille de compte | tailles d entreprise
  `),
  industry: phrases(`
    secteurs | secteur | secteurs d activite | industrie | industries | verticale | verticales
    domaine d activite
  `),
  day_of_week: phrases(`
    jour le plus charge de la semaine | jours les plus charges de la semaine | quel jour de la semaine | quels jours de la semaine

    jour de semaine | jours de la semaine | jour de la semaine | quel jour | quels jours
    jours de semaine
  `),
  hour_of_day: phrases(`
    a quelle heure | a quelles heures | a quelle heure de la journee | quelles heures de la journee
    a quelles heures de la journee | quelle heure de la journee

    heure de la journee | heures de la journee | quelle heure | quelles heures | heure du jour
    heures du jour | tranche horaire | tranches horaires | creneau horaire | creneaux horaires
    plage horaire | plages horaires | creneau | creneaux | moment de la journee
  `),
  queue: phrases('files | files d attente | file | queue | queues | file de traitement'),
  team: phrases('equipes | groupes | team'),
  owner: phrases(`
    proprietaires | assignes | proprietaire | titulaire du ticket | responsable du ticket
    responsables des tickets | porteur du ticket | en charge du ticket | agent assigne
    conseiller assigne | conseillers assignes | agents assignes | owner | owners
  `),
  sla_policy: phrases(`
    politiques | politiques sla | politique de sla | politiques de sla | politique | contrat de service
    contrats de service | regle sla | regles sla | engagement de service
  `),
  sla_metric: phrases(`
    metriques sla | metrique du sla | objectif du sla | objectifs du sla | objectif sla | objectifs sla
    cible sla | type d objectif | types d objectif
  `),
  sla_status: phrases('statuts sla | statut du sla | etat du sla | etat sla'),
  targeting_rule: phrases(`
    regles de ciblage | regles | campagnes | campagne | scenario de ciblage
    scenarios de ciblage | campagne de ciblage | campagnes de ciblage | ciblages
  `),
  keyword: phrases('mots cles | mots'),
  intent: phrases('intentions | intention detectee | intentions detectees | intention du client | intents'),
  search_query: phrases(`
    requetes de recherche | termes de recherche | recherches | terme recherche | termes recherches
    mots recherches | expression recherchee | expressions recherchees
  `),
  has_result: phrases('avec ou sans resultat | trouve ou non'),
  queue_exit_reason: phrases(`
    motif de sortie | motifs de sortie | raison de sortie | raisons de sortie | sortie de file
    sorties de file | issue de l attente
  `),
  contact_end_reason: phrases(`
    motif de fin | motifs de fin | motif de fin de contact | fins de contact | raison de fin
    raisons de fin | issue du contact | issue des contacts
  `),
  transfer_outcome: phrases(`
    issues du transfert | issue des transferts | resultat du transfert | apres un transfert | apres transfert
    apres avoir ete transferes | suite a un transfert | en cas de transfert | avec un transfert
  `),
  feedback_rating: phrases('type de feedback | feedback positif ou negatif | positif ou negatif'),
  agent_status: phrases(`
    etat | etats | statut | statuts |
    statut de l agent | statut des agents | statuts des agents | statut agent | etat des conseillers
    etats des agents | statut conseiller | statut des conseillers
  `),
  occupancy_level: phrases('niveaux d occupation | degre d occupation'),
  author_kind: phrases('auteur | auteurs | type d auteur | types d auteur | auteur du message'),
  message_direction: phrases('sens des messages | entrants ou sortants'),
  direction: phrases('sens des conversations | entrantes ou sortantes'),
  assignment_role: phrases('role | roles | titulaire ou backup | titulaire ou sauvegarde'),
  nps_group: phrases('promoteurs et detracteurs | groupes nps'),
  survey_score: phrases(`
    notes | scores | note obtenue | notes d enquete | note donnee | notes donnees | note attribuee
    notes attribuees | nombre d etoiles
  `),
  conversation: phrases('conversations'),
  project: phrases('projets | chantier | chantiers | mission | missions'),
  distribution_group: phrases('groupes de distribution | groupes de routage'),
  within_business_hours: phrases(`
    en heures ouvrees ou non | heures d ouverture ou non | pendant ou hors heures d ouverture
    en ou hors heures ouvrees | dans ou hors horaires
  `),
  agent_kind: phrases('humain ou bot | type de repondants | types de repondant | humains et bots'),
  missed_reason: phrases('motif manque | raison manquee | motifs de manque | motif'),
  arr_component: phrases('composante | composantes'),
  moment_kind: phrases('type | types'),
  survey_kind: phrases('type | types'),
  time_entry_source: phrases('source | sources'),
  usage_event: phrases('fonctionnalites | evenements produit | fonctionnalite | features'),
  automation_level: phrases('niveaux d automatisation | degre d automatisation | type d automatisation'),
  automation_outcome: phrases('issues de l automatisation | issue de l automatisation'),
  sentiment_band: phrases('tranches de sentiment | niveau de sentiment | niveaux de sentiment'),
  conversation_status: phrases('statuts | statut des tickets | statut du ticket'),
  agent_status_reason: phrases('motifs d etat | motif d etat | motif | motifs | raison | raisons'),
  initiated_by: phrases('initiateurs | initiateur | qui a initie | origine du contact'),
};
