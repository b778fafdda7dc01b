import { metric } from '#semantic-layer/define/metric.ts';
import type { DailyForm, RollingForm, SnapshotForm } from '#semantic-layer/define/metric-form.ts';
import { opportunities, subscriptions, usageEvents } from '#semantic-layer/support/datasets/accounts.ts';
import { summarise } from '#semantic-layer/support/variants.ts';

type UsageDimension = keyof typeof usageEvents.dimensions;

export const dailyActiveUsers = metric({
  label: { en: 'Daily active users', fr: 'Utilisateurs actifs quotidiens' },
  synonyms: { en: ['DAU'], fr: ['utilisateurs actifs quotidiens', 'UAQ'] },
  definition: {
    en: 'Different users who used the product on a day; over several days, the mean of the days, a day without any use counting 0.',
    fr: 'Utilisateurs différents ayant utilisé le produit dans la journée ; sur plusieurs jours, la moyenne des jours, un jour sans usage comptant 0.',
  },
  unit: 'count',
  direction: 'up_good',
  anchors: ['occurred_at'],
  variants: { stat: ['mean_of_days', 'last_day'] },
  form: ({ stat }): DailyForm<UsageDimension> => ({
    kind: 'daily',
    dataset: usageEvents,
    where: null,
    time: 'occurred_at',
    distinct: 'customer_id',
    figure: stat === 'last_day' ? 'last' : 'mean',
  }),
});

export const monthlyActiveUsers = metric({
  label: { en: 'Monthly active users', fr: 'Utilisateurs actifs mensuels' },
  synonyms: { en: ['MAU'], fr: ['utilisateurs actifs mensuels', 'UAM'] },
  definition: {
    en: 'Different users who used the product in the 30 days that end with the period.',
    fr: 'Utilisateurs différents ayant utilisé le produit sur les 30 jours qui finissent avec la période.',
  },
  unit: 'count',
  direction: 'up_good',
  anchors: ['occurred_at'],
  form: (): RollingForm<UsageDimension> => ({
    kind: 'rolling',
    dataset: usageEvents,
    where: null,
    time: 'occurred_at',
    days: 30,
    measure: usageEvents.distinct('customer_id'),
  }),
});

export const timeToValue = metric({
  label: { en: 'Time to value', fr: 'Time to Value (TTV)' },
  synonyms: {
    en: ['TTV', 'time to first value', 'activation time'],
    fr: ['TTV', 'délai de valeur', 'temps jusqu’à la valeur'],
  },
  definition: {
    en: 'Time from the creation of a user to their first value event, for users who reach it in the period. Those who never do are not in it.',
    fr: 'Temps entre la création d’un utilisateur et son premier événement de valeur, pour ceux qui l’atteignent dans la période. Ceux qui ne l’atteignent jamais n’y sont pas.',
  },
  unit: 'seconds',
  direction: 'down_good',
  anchors: ['first value event', 'customers.created_at'],
  variants: { stat: ['mean', 'median'] },
  minimumSample: 10,
  form: ({ stat }) => {
    const { words, secondsBetween, aggregate } = usageEvents;
    const earlier = words.hasLinked(
      'cx.product_usage_events',
      { customer_id: 'customer_id' },
      (event) => event.isTrue('is_value_event'),
      { precedes: { column: 'occurred_at', tie: 'id' } },
    );
    const first = words.all(words.isTrue('is_value_event'), words.not(earlier));
    const took = secondsBetween({ path: ['customer'], column: 'created_at' }, 'occurred_at');
    return aggregate(summarise(stat, took), first);
  },
});

export const arr = metric({
  label: { en: 'Annual recurring revenue', fr: 'ARR (revenus récurrents annuels)' },
  synonyms: {
    en: ['ARR', 'annual recurring revenue', 'recurring revenue'],
    fr: ['ARR', 'revenus récurrents annuels'],
  },
  definition: {
    en: 'Annual amounts of the subscription lines in force at the end of the period, or today, expansions and upsells included.',
    fr: 'Montants annuels des lignes d’abonnement en vigueur à la fin de la période, ou aujourd’hui, expansions et upsells compris.',
  },
  unit: 'currency',
  direction: 'up_good',
  anchors: ['as_of'],
  variants: { component: ['all', 'base', 'expansion', 'upsell'] },
  form: ({ component }): SnapshotForm<keyof typeof subscriptions.dimensions> => ({
    kind: 'snapshot',
    dataset: subscriptions,
    where: component === 'all' ? null : subscriptions.words.equals('component', component),
    start: 'started_on',
    end: 'ended_on',
    areDays: true,
    measure: { kind: 'sum', of: subscriptions.value('annual_amount') },
  }),
});

export const opportunityAmount = metric({
  label: { en: 'Open opportunity amount', fr: 'Montant des opportunités' },
  synonyms: {
    en: ['pipeline', 'Salesforce opportunities', 'expansion pipeline'],
    fr: ['opportunités', 'opportunités Salesforce'],
  },
  definition: {
    en: 'Amounts of the opportunities open at the end of the period, or now. Won: all those won by then.',
    fr: 'Montants des opportunités ouvertes à la fin de la période, ou maintenant. Gagnées : toutes celles gagnées jusque-là.',
  },
  unit: 'currency',
  direction: 'up_good',
  anchors: ['as_of'],
  variants: { state: ['open', 'won'] },
  form: ({ state }): SnapshotForm<keyof typeof opportunities.dimensions> => {
    const { words, value } = opportunities;
    const amount = { kind: 'sum', of: value('amount') } as const;
    return state === 'open'
      ? {
          kind: 'snapshot',
          dataset: opportunities,
          where: null,
          start: 'created_at',
          end: 'closed_at',
          measure: amount,
        }
      : {
          kind: 'snapshot',
          dataset: opportunities,
          where: words.isTrue('is_won'),
          start: 'closed_at',
          end: null,
          measure: amount,
        };
  },
});
