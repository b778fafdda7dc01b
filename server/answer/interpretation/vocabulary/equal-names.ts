import { phrases } from './phrases.ts';

/**
 * Names that several metrics have an equal right to, the likelier one first: `metric+metric` → names. Where the splits and
 * filters of a question leave one of them it is meant, else the reader is asked.
 */
export const enEqualNames = {
  'engagement_rate+copilot_answer_rate+survey_response_rate': phrases(
    'response rate | reply rate | answer rate | response rates',
  ),
  'daily_active_users+monthly_active_users': phrases(
    'active users | users active | users were active | users are active',
  ),
  'tickets_closed_late+tickets_answered_late+sla_breached_conversations': phrases(`
    late tickets | tickets late | tickets are late | tickets were late | tickets that are late
    tickets that were late | tickets ran late | tickets running late | overdue tickets | tickets overdue
    tickets are overdue | tickets were overdue | late conversations | conversations late
    conversations were late | overdue conversations | conversations were overdue | late requests
    overdue requests | late cases | overdue cases
  `),
  'missed_conversations+unanswered_initiated_contacts+sla_breached_conversations': phrases(`
    how many did we miss | how many have we missed | how many we missed | how many were missed
    how much did we miss | how many got missed | how many did they miss | number of misses
  `),
  'csat+nps+ces+kb_article_rating': phrases(`
    average score | mean score | our score | the score | score overall | average rating | mean rating
    our rating | the rating | average grade | our scores | what rating | which rating | what score
  `),
  'first_response_time+resolution_time_last+handle_time+queue_wait_time': phrases(`
    average time | usual time | typical time | mean time | average duration | mean duration
    typical duration | usual duration | the duration | our times | our time | average delay | mean delay
    the delay | average length
  `),
  'sla_achievement_rate+csat+resolution_rate': phrases('our rate | the rate | average rate | our percentage'),
} as const;

/** The same in French. */
export const frEqualNames = {
  'engagement_rate+copilot_answer_rate+survey_response_rate': phrases('taux de reponse | taux de reponses'),
  'daily_active_users+monthly_active_users': phrases(
    'utilisateurs actifs | utilisateurs ont ete actifs | usagers actifs | users actifs',
  ),
  'tickets_closed_late+tickets_answered_late+sla_breached_conversations': phrases(`
    tickets en retard | tickets sont en retard | tickets etaient en retard | tickets ont ete en retard
    tickets qui sont en retard | demandes en retard | demandes sont en retard | demandes etaient en retard
    conversations en retard | conversations sont en retard | conversations etaient en retard
    dossiers en retard | tickets hors delai | tickets hors delais | demandes hors delai
  `),
  'missed_conversations+unanswered_initiated_contacts+sla_breached_conversations': phrases(`
    combien avons nous manque | combien en avons nous manque | combien en a t on manque
    combien a t on manque | combien on en a manque | combien avons nous rate | combien en avons nous rate
    combien en a t on rate | combien a t on rate | combien on en a rate | combien on a rate
    combien on a manque | nombre de rates | nombre de loupes | combien en a ton rate | combien avons nous loupe | combien en a t on loupe
  `),
  'csat+nps+ces+kb_article_rating': phrases(`
    note moyenne | score moyen | notre note | notre score | la note | le score | moyenne des notes
    notes moyennes | quelle note | quel score
  `),
  'first_response_time+resolution_time_last+handle_time+queue_wait_time': phrases(`
    duree moyenne | temps moyen | delai moyen | la duree | le delai | notre delai | nos delais
    durees moyennes | temps moyens | duree habituelle | temps habituel | notre temps
  `),
  'sla_achievement_rate+csat+resolution_rate': phrases(
    'notre taux | le taux | taux moyen | notre pourcentage',
  ),
} as const;
