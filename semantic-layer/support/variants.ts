import type { Measure, ValueOf } from '#semantic-layer/define/measure.ts';
import type { Localized } from '#semantic-layer/query/locale.ts';

/** How a duration is summed up, by the value of the `stat` variant. */
export function summarise(stat: 'mean' | 'median' | 'p90' | 'max', of: ValueOf): Measure {
  switch (stat) {
    case 'mean':
      return { kind: 'mean', of };
    case 'median':
      return { kind: 'percentile', of, share: 0.5 };
    case 'p90':
      return { kind: 'percentile', of, share: 0.9 };
    case 'max':
      return { kind: 'max', of };
  }
}

/** Words for variant values, shown beside a metric when they are not the default. */
export const variantLabels: Readonly<Record<string, Localized<string>>> = {
  'stat=mean': { en: 'mean', fr: 'moyenne' },
  'stat=median': { en: 'median', fr: 'médiane' },
  'stat=p90': { en: '90th percentile', fr: '90e centile' },
  'stat=max': { en: 'longest', fr: 'maximum' },
  'stat=top2box': { en: 'share of scores 4 and 5', fr: 'part des notes 4 et 5' },
  'basis=business': { en: 'business hours', fr: 'heures ouvrées' },
  'basis=calendar': { en: 'calendar time', fr: 'temps calendaire' },
  'start=clock': { en: 'from the response clock', fr: 'depuis le début du chronomètre' },
  'start=first_inbound': { en: 'from the first message', fr: 'depuis le premier message' },
  'start=created': { en: 'from creation', fr: 'depuis la création' },
  'scope=all': { en: 'all', fr: 'toutes' },
  'scope=with_human': { en: 'with a person', fr: 'avec un humain' },
  'scope=with_copilot': { en: 'with the copilot', fr: 'avec le copilote' },
  'include=assigned': { en: 'assigned only', fr: 'assignées seulement' },
  'include=all_exits': { en: 'every way out of the queue', fr: 'toutes les sorties de file' },
  'grain=conversation': { en: 'by conversation', fr: 'par conversation' },
  'grain=metric': { en: 'by target', fr: 'par objectif' },
  'pending=excluded': { en: 'pending left out', fr: 'sans les en cours' },
  'pending=included': { en: 'pending counted', fr: 'avec les en cours' },
  'transform=none': { en: 'as counted', fr: 'tel que compté' },
  'transform=percent_of_total': { en: 'share of the total', fr: 'part du total' },
  'transform=cumulative': { en: 'cumulated', fr: 'cumulé' },
  'author=all': { en: 'every respondent', fr: 'tous les répondants' },
  'author=human': { en: 'by people', fr: 'par des personnes' },
  'author=copilot': { en: 'by the copilot', fr: 'par le Copilot' },
  'author=bot': { en: 'by bots', fr: 'par les bots' },
  'direction=both': { en: 'both ways', fr: 'dans les deux sens' },
  'direction=inbound': { en: 'from customers', fr: 'des clients' },
  'direction=outbound': { en: 'to customers', fr: 'vers les clients' },
  'denominator=first_done': { en: 'of those first closed', fr: 'parmi celles clôturées une première fois' },
  'denominator=inbound_created': { en: 'of all those created', fr: 'parmi toutes celles créées' },
  'denominator=copilot_messages': { en: 'of the copilot’s messages', fr: 'parmi les messages du Copilot' },
  'denominator=rated_messages': { en: 'of rated messages', fr: 'parmi les messages notés' },
  'kind=all': { en: 'all kinds', fr: 'tous types' },
  'kind=human': { en: 'people', fr: 'personnes' },
  'kind=copilot': { en: 'copilot', fr: 'Copilot' },
  'kind=bot': { en: 'bots', fr: 'bots' },
  'kind=csat': { en: 'satisfaction surveys', fr: 'enquêtes de satisfaction' },
  'kind=nps': { en: 'NPS surveys', fr: 'enquêtes NPS' },
  'kind=ces': { en: 'effort surveys', fr: 'enquêtes d’effort' },
  'kind=review': { en: 'public reviews', fr: 'avis publics' },
  'kind=reference_call': { en: 'reference calls', fr: 'appels de référence' },
  'kind=positive_feedback': { en: 'positive feedback', fr: 'retours positifs' },
  'responder=human_copilot': { en: 'by people and the copilot', fr: 'par des personnes et le Copilot' },
  'responder=human': { en: 'by people', fr: 'par des personnes' },
  'include_open=false': { en: 'answered only', fr: 'réponses reçues seulement' },
  'include_open=true': { en: 'still waiting included', fr: 'attentes en cours comprises' },
  'neutrals=in_denominator': { en: 'neutral answers counted', fr: 'neutres comptés' },
  'neutrals=excluded': { en: 'neutral answers left out', fr: 'sans les neutres' },
  'weight=message': { en: 'by message', fr: 'par message' },
  'weight=conversation': { en: 'each conversation alike', fr: 'chaque conversation à égalité' },
  'weight=customer': { en: 'each customer alike', fr: 'chaque client à égalité' },
  'outcome=any': { en: 'any outcome', fr: 'toutes issues' },
  'outcome=scenario_completed': { en: 'scenario completed', fr: 'scénario terminé' },
  'outcome=succeeded': { en: 'succeeded', fr: 'réussis' },
  'outcome=failed': { en: 'failed', fr: 'échoués' },
  'outcome=resolved': { en: 'resolved', fr: 'résolues' },
  'outcome=escalated': { en: 'escalated', fr: 'transférées' },
  'outcome=no_answer': { en: 'no answer', fr: 'sans réponse' },
  'level=full': { en: 'fully automated', fr: 'entièrement automatisées' },
  'level=any': { en: 'fully or partly automated', fr: 'entièrement ou partiellement automatisées' },
  'stat=share_positive': { en: 'share of ratings 4 and 5', fr: 'part des notes 4 et 5' },
  'source=all': { en: 'all sources', fr: 'toutes sources' },
  'source=g2': { en: 'G2', fr: 'G2' },
};
