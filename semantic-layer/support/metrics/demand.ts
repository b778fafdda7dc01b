import { divide, subtract } from '#semantic-layer/define/derive.ts';
import { metric } from '#semantic-layer/define/metric.ts';
import type { ComparedPeriod, LeafForm } from '#semantic-layer/define/metric-form.ts';
import { conversations } from '#semantic-layer/support/datasets/conversations.ts';
import { articleViews } from '#semantic-layer/support/datasets/knowledge-base.ts';

const { words, rows, distinct } = conversations;

/** How much a figure rose or fell since the period it is compared with; no data where that one is zero. */
function growthOf(name: string, form: LeafForm, period: ComparedPeriod) {
  const before = { name: `${name}_before`, form, period };
  return divide({ name: 'change', form: subtract({ [name]: form }, before) }, before);
}

const dayCounts = { 1: 1, 3: 3, 7: 7, 14: 14, 30: 30 } as const;

export const ticketVolumeGrowthRate = metric({
  label: { en: 'Ticket volume growth', fr: 'Croissance du volume de tickets' },
  synonyms: {
    en: ['ticket growth', 'volume growth', 'volume change', 'increase in tickets'],
    fr: ['croissance du volume de billets', 'évolution du volume', 'hausse des tickets'],
  },
  definition: {
    en: 'Change of the ticket volume since the comparison period of equal elapsed time, over the volume of that period. In a series, each bucket is compared with the one before it; a day or an hour with the same one a week before.',
    fr: 'Variation du volume de tickets depuis la période de comparaison de même durée écoulée, rapportée au volume de celle-ci. Dans une série, chaque point est comparé au précédent ; un jour ou une heure, au même une semaine avant.',
  },
  unit: 'ratio',
  direction: 'neutral',
  anchors: ['created_at'],
  variants: { compare: ['previous_period', 'same_period_last_year', 'previous_week', 'previous_month'] },
  minimumSample: 20,
  form: ({ compare }) => growthOf('ticket_volume', conversations.count(), compare),
});

export const ticketsPerCustomer = metric({
  label: { en: 'Tickets per customer', fr: 'Nombre de tickets par client' },
  synonyms: {
    en: ['contacts per customer', 'conversations per customer', 'contact rate per customer'],
    fr: ['nombre de tickets par client', 'conversations par client', 'tickets par compte'],
  },
  definition: {
    en: 'Conversations created in the period over the different customers, or companies, that own them. By customer it is the plain number of conversations.',
    fr: 'Conversations créées dans la période rapportées aux clients, ou entreprises, différents dont elles viennent. Par client, c’est leur nombre de conversations.',
  },
  unit: 'number',
  direction: 'down_good',
  anchors: ['created_at', 'last_done_at'],
  variants: { per: ['customer', 'company'] },
  form: ({ per }) =>
    per === 'customer'
      ? conversations.aggregate(
          { kind: 'ratio', numerator: rows(), denominator: distinct('customer_id') },
          words.isPresent('customer_id'),
        )
      : conversations.aggregate(
          {
            kind: 'ratio',
            numerator: rows(),
            denominator: distinct({ path: ['customer'], column: 'company_id' }),
          },
          words.ofParent(['customer'], { kind: 'is-present', column: 'company_id' }),
        ),
});

export const repeatContactRate = metric({
  label: { en: 'Repeat contact rate', fr: 'Taux de recontact' },
  synonyms: {
    en: ['repeat contacts', 'recontact rate', '7-day recontact'],
    fr: ['taux de réitération', 'recontact sous 7 jours'],
  },
  definition: {
    en: 'Of the inbound conversations closed in the period, the share after which the same customer opened another one within 7 days of the close. The last days before now are not mature: customers may still come back.',
    fr: 'Parmi les conversations entrantes clôturées dans la période, part de celles après lesquelles le même client en a ouvert une autre dans les 7 jours. Les tout derniers jours ne sont pas mûrs : des clients peuvent encore revenir.',
  },
  unit: 'ratio',
  direction: 'down_good',
  anchors: ['last_done_at'],
  variants: { window_days: ['7', '1', '3', '14', '30'], same_category: ['false', 'true'] },
  minimumSample: 30,
  form: ({ window_days: days, same_category: sameCategory }) => {
    const ofCustomer = { customer_id: 'customer_id' } as const;
    const match =
      sameCategory === 'true' ? ({ ...ofCustomer, category_id: 'category_id' } as const) : ofCustomer;
    const cameBack = words.hasLinked(
      'cx.conversations',
      match,
      (later) => later.all(later.equals('direction', 'inbound'), later.isNull('deleted_at')),
      { follows: { column: 'created_at', after: 'last_done_at', days: dayCounts[days] } },
    );
    return conversations.aggregate(
      { kind: 'ratio', numerator: rows(cameBack), denominator: rows() },
      words.all(
        words.equals('direction', 'inbound'),
        words.isPresent('customer_id'),
        words.isNull('merged_into_id'),
      ),
    );
  },
});

export const kbArticleViewsChange = metric({
  label: { en: 'Article views change', fr: 'Évolution des vues par article' },
  synonyms: {
    en: ['rising articles', 'falling articles', 'trending articles'],
    fr: ['articles en hausse', 'articles en baisse', 'performances des articles'],
  },
  definition: {
    en: 'Change of the views since the comparison period, over the views of that period. By article, it tells which ones rise and which ones fall.',
    fr: 'Variation des vues depuis la période de comparaison, rapportée aux vues de celle-ci. Par article, elle dit lesquels montent et lesquels baissent.',
  },
  unit: 'ratio',
  direction: 'neutral',
  anchors: ['viewed_at'],
  variants: { compare: ['previous_period', 'same_period_last_year'] },
  minimumSample: 20,
  form: ({ compare }) => growthOf('kb_views', articleViews.count(), compare),
});
