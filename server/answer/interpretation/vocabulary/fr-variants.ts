import { phrases } from './phrases.ts';

/** French words that ask for a variant of a metric: `key=value`. */
export const frVariants = {
  'stat=median': phrases('median | mediane | medians | medianes | p50 | en mediane | valeur mediane'),
  'stat=p90': phrases(`
    p90 | 90e centile | 90e percentile | percentile 90 | 9e decile | centile 90 | 90eme percentile
    90eme centile | neuvieme decile | 90 e percentile | p 90 | 90 pour cent des cas
    dans 90 % des cas | 9 fois sur 10 | neuf fois sur dix | 90e
  `),
  'stat=max': phrases('maximum | max | le plus long | maximal | maximale | pic | pire cas'),
  'stat=mean': phrases('moyenne | moyen | note moyenne | score moyen | moy | sur 5'),
  'stat=share_positive': phrases(`
    part de positifs | part de notes positives | part positive | part des notes positives
  `),
  'stat=mean_per_agent': phrases(`
    moyenne par agent | par agent en moyenne | moyenne par conseiller | par conseiller en moyenne
  `),
  'stat=last_day': phrases('dernier jour'),
  'basis=calendar': phrases(`
    calendaire | calendaires | heures calendaires | temps calendaire | en heures calendaires
    temps reel | heures reelles | temps horloge | jour et nuit | nuits et weekends compris | 24/7 | 24h/24 | nuits comprises | temps ecoule | y compris nuits et weekends
    week-ends compris | weekends compris | jours calendaires | y compris les nuits | duree calendaire
  `),
  'basis=business': phrases(`
    heures ouvrees | en heures ouvrees | heures ouvrables | temps ouvre | heures de bureau
    heures d ouverture | en heures d ouverture | en heures ouvrables | heures de travail
    horaires d ouverture | horaires de bureau | temps ouvrable | hors nuits et weekends
  `),
  'start=created': phrases(`
    depuis la creation | depuis la creation du ticket | des la creation | a partir de la creation
    depuis creation | a compter de la creation | depuis l ouverture du ticket | apres la creation
  `),
  'start=first_inbound': phrases(`
    depuis le premier message | depuis le 1er message | depuis le premier message du client
    a partir du premier message | premier message entrant | apres le premier message du client
  `),
  'kind=human': phrases(`
    humain | humains | humaine | humaines | conseillers humains | par des humains | agents humains
    par des conseillers humains | traites par des humains | par les humains
  `),
  'kind=copilot': phrases('copilot | copilote | par le copilot'),
  'kind=bot': phrases('bot | bots | par le bot'),
  'kind=csat': phrases('csat | enquetes csat'),
  'kind=nps': phrases('nps | enquetes nps'),
  'kind=ces': phrases('enquetes ces'),
  'kind=all': phrases('copilots compris | y compris les copilots | copilot compris'),
  'kind=review': phrases('avis'),
  'kind=reference_call': phrases('appels de reference | appel de reference'),
  'kind=positive_feedback': phrases('commentaires positifs | retours positifs'),
  'author=human': phrases(`
    par les agents | par les conseillers | humains | par des humains | humaines | du proprietaire
    par les humains | proprietaire | reponses du proprietaire | par le proprietaire
  `),
  'author=copilot': phrases('par le copilot | copilot | par le copilote | copilote'),
  'author=bot': phrases('par les bots | par le bot | bot | bots'),
  'scope=with_human': phrases(`
    avec un humain | avec un conseiller | avec un agent | avec intervention humaine | avec humain
  `),
  'scope=with_copilot': phrases('avec le copilot | avec copilot | avec le copilote'),
  'scope=projects': phrases('projets seulement | sur projets | des projets'),
  'scope=support': phrases('support seulement | du support'),
  'transform=percent_of_total': phrases(`
    part | pourcentage | proportion | part du total | en pourcentage | en % | en pourcent | poids
    quelle part | pourcent | quel % | en part
  `),
  'transform=cumulative': phrases('cumul | cumule | cumulee | cumulatif | cumules | en cumule | cumulees'),
  'compare=same_period_last_year': phrases(`
    sur un an | n 1 | annuelle | d une annee sur l autre | par rapport a l an dernier | vs l an dernier
    par rapport a l annee derniere | d un an sur l autre
  `),
  'compare=previous_week': phrases('hebdomadaire | d une semaine sur l autre | d une semaine a l autre'),
  'compare=previous_month': phrases('mensuelle | d un mois sur l autre | d un mois a l autre'),
  'per=company': phrases('par entreprise | par compte | par societe'),
  'window_days=1': phrases(`
    sous 24h | sous 24 h | sous un jour | sous 1 jour | dans les 24h | dans les 24 heures | en 24h
    sous 24 heures | le lendemain | sous 1j | a 24h
  `),
  'window_days=3': phrases('sous 3 jours | dans les 3 jours | sous trois jours | a 3 jours'),
  'window_days=14': phrases(`
    sous 14 jours | sous deux semaines | sous 2 semaines | dans les 14 jours | sous quinze jours
    dans les deux semaines | a 14 jours
  `),
  'window_days=30': phrases(`
    sous 30 jours | sous un mois | dans les 30 jours | sous 1 mois | dans le mois | a 30 jours
  `),
  'same_category=true': phrases(`
    meme categorie | meme sujet | meme motif | pour la meme raison | meme raison | meme probleme
    pour le meme motif | sur le meme sujet | meme theme
  `),
  'direction=inbound': phrases('entrants | des clients | du client | recus'),
  'direction=outbound': phrases('sortants | envoyes | des agents | des conseillers'),
  'include=all_exits': phrases(`
    abandons compris | y compris les abandons | toutes sorties | abandons inclus | y compris abandons
  `),
  'include_open=true': phrases(`
    encore sans reponse | y compris sans reponse | attendent encore | toujours sans reponse
    y compris ceux qui attendent encore | en attente compris
  `),
  'denominator=inbound_created': phrases(`
    de toutes les entrantes | sur les conversations entrantes | des conversations entrantes
    sur toutes les conversations entrantes
  `),
  'denominator=rated_messages': phrases(`
    des messages notes | sur les messages notes | des reponses notees | sur les reponses notees
  `),
  'responder=human': phrases(`
    humains | humain | par des humains | agents seulement | humains seulement | conseillers humains
    du proprietaire | hors copilot | des humains
  `),
  'grain=metric': phrases('par objectif | objectif par objectif | par metrique | par metrique sla'),
  'pending=included': phrases(`
    en cours compris | y compris en cours | en cours inclus | avec les en cours
  `),
  'neutrals=excluded': phrases('sans les neutres | hors neutres | neutres exclus | sans neutres'),
  'weight=conversation': phrases('par conversation | a la conversation'),
  'weight=customer': phrases('par client | au client'),
  'rank=frequency': phrases('plus frequents | par frequence | les plus utilises | plus utilises'),
  'rank=tf_idf': phrases('tf idf | tfidf'),
  'outcome=scenario_completed': phrases(`
    scenario termine | scenarios termines | scenarios aboutis | resolues par l ia
  `),
  'outcome=succeeded': phrases('reussis | reussi | reussie | aboutis | abouti | reussite | reussies'),
  'outcome=failed': phrases('echoues | echoue | en echec | echouent | rates | echec | echouees | echecs'),
  'outcome=escalated': phrases('escaladees | escalades'),
  'outcome=no_answer': phrases('sans reponse'),
  'level=any': phrases(`
    totalement ou partiellement | entierement ou partiellement | partiellement comprises
    partiellement incluses
  `),
  'state=free': phrases(`
    libre | libres | restante | restant | reste | reste t il | disponible | disponibles | restantes
  `),
  'state=won': phrases('gagnees | gagne | signees | remportees | gagnee'),
  'reason=busy': phrases('occupes | car occupes | conseillers occupes | agents occupes | etaient occupes'),
  'reason=absent': phrases(`
    absents | personne | car absents | conseillers absents | agents absents | etaient absents
  `),
  'component=base': phrases('base | de base'),
  'component=expansion': phrases('expansion | expansions'),
  'component=upsell': phrases('upsell | ventes additionnelles'),
  'source=g2': phrases('g2 | sur g2'),
  'source=google_calendar': phrases(`
    google agenda | agenda | google calendar | temps d agenda | de l agenda | d agenda
  `),
  'source=manual': phrases('manuel | manuelles | saisi a la main | manuelle | manuels | saisie manuelle'),
  'matched=matched': phrases('rattache | rattaches'),
  'matched=unmatched': phrases(`
    non rattache | rattache a aucun compte | sans compte | non rattaches | n est rattache a aucun compte
    non affecte a un compte
  `),
  'horizon=future': phrases('future | futur | a venir | prochain | prochaine | prochains | prochaines'),
  'base=inbound_conversations': phrases('conversations entrantes | entrantes'),
  'base=contacts_handled': phrases('contacts'),
  'base=messages_received': phrases('messages recus | messages'),
  'unit=fte': phrases('etp | equivalents temps plein | equivalent temps plein'),
  'lookback_days=15': [],
};

/** French words that date a metric otherwise than by default. */
export const frAnchors = {
  created_at: phrases(`
    par date de creation | selon la date de creation | des tickets crees | des conversations creees
    a la date de creation | tickets crees | en date de creation
  `),
  last_done_at: phrases(`
    par date de cloture | selon la date de cloture | des tickets clotures | des conversations cloturees
    a la date de cloture | en date de cloture | par date de fermeture
  `),
  first_done_at: phrases('par date de premiere cloture | selon la date de premiere cloture'),
  first_inbound_at: phrases('par date du premier message | selon la date du premier message'),
  first_response_at: phrases(`
    par date de premiere reponse | selon la date de premiere reponse | par date de reponse
  `),
  deleted_at: phrases(`
    par date de suppression | tickets supprimes | conversations supprimees
    selon la date de suppression
  `),
  queue_entered_at: phrases('par date d entree en file | selon la date d entree en file'),
  'surveys.sent_at': phrases(`
    par date d envoi | selon la date d envoi | enquetes envoyees | a la date d envoi
  `),
  sent_at: phrases('par date d envoi | selon la date d envoi | a la date d envoi'),
  'transactions.occurred_at': phrases(`
    par date de transaction | selon la date de transaction | par date d achat | par date de commande
    a la date de transaction
  `),
  'conversations.last_done_at': phrases(`
    par date de cloture | selon la date de cloture | a la date de cloture
    par date de cloture de la conversation
  `),
  'customers.created_at': phrases('par date d inscription | par cohorte | par date de creation du client'),
  breached_at: phrases('par date de violation | selon la date de violation'),
  satisfied_at: phrases('par date de respect | par date d atteinte'),
  entered_at: phrases('par date d entree | selon la date d entree'),
  pushed_at: phrases('par date de debut | selon la date de debut'),
  ended_at: phrases('par date de fin | selon la date de fin'),
};
