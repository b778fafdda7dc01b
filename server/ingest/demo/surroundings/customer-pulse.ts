import { isDuring } from '#server/ingest/demo/causes.ts';
import type { Customer } from '#server/ingest/demo/customers.ts';
import type { Desk } from '#server/ingest/demo/desk/desk.ts';
import { labelOf, RandomStream } from '#server/ingest/demo/random-stream.ts';
import { day, hour, weekdayOf } from '#server/ingest/demo/zone-clock.ts';
import { expectedConversations } from './day-times.ts';

/** Share of a week's conversations that is asked, on Tuesdays, how likely they are to recommend the shop. */
const askedShare = 0.05;
const phrases: Readonly<Record<string, readonly [bad: readonly string[], good: readonly string[]]>> = {
  fr: [
    ['Trop de retards de livraison.', 'Le service client s’est dégradé.', 'Trop cher pour la qualité.'],
    [
      'Belle boutique, je recommande.',
      'Papier superbe et équipe sympathique.',
      'Toujours contents du portail.',
    ],
  ],
  en: [
    ['Too many late deliveries.', 'Support got worse.', 'Too expensive for the quality.'],
    ['Lovely shop, I recommend it.', 'Superb paper and a friendly team.', 'The portal saves us time.'],
  ],
};

/** The weekly NPS survey: companies' people and private customers, answered from what they have lived through. */
export function customerPulse(desk: Desk, today: number): void {
  if (weekdayOf(today) !== 2) return;
  const random = new RandomStream(desk.seed, labelOf('nps'), today);
  const count = random.poisson(expectedConversations(desk, today) * 7 * askedShare);
  for (let index = 0; index < count; index++) {
    const sentAt = desk.clock.toInstant(today * day + 10 * hour) + index;
    const isBusiness = desk.customers.companies.length > 0 && random.chance(0.45);
    const customer = isBusiness
      ? desk.customers.fromBusiness(sentAt, random)
      : desk.customers.anyConsumer(random);
    if (customer === null || sentAt >= desk.now) continue;
    writeSurvey(desk, customer, { id: `NPS-${today}-${index}`, sentAt }, random);
  }
}

function writeSurvey(
  desk: Desk,
  customer: Customer,
  survey: { readonly id: string; readonly sentAt: number },
  random: RandomStream,
): void {
  const { sentAt } = survey;
  let mood = 2.1 * (desk.customers.ledger.impressionOf(customer.id) - 4) + 1.6 * customer.temper;
  for (const change of desk.causes.companies) {
    if (customer.company?.name === change.company && isDuring(change, sentAt)) mood += 6 * change.mood;
  }
  const latent = Math.max(0, Math.min(10, Math.round(8.3 + mood + 1.4 * random.normal())));
  const respondedAt = sentAt + Math.round(random.logNormal(5 * hour, 1.2));
  const isAnswered = random.chance(0.34) && respondedAt < desk.now;
  const [bad, good] = phrases[customer.language] ?? phrases.en ?? [[], []];
  const comment =
    isAnswered && random.chance(0.4) && (latent <= 6 || latent >= 9)
      ? random.pick(latent <= 6 ? bad : good)
      : null;
  desk.outbox.conversations.add('survey', {
    external_id: survey.id,
    kind: 'nps',
    conversation_id: null,
    customer_id: desk.outbox.introduce(customer),
    sent_at: desk.text.instant(sentAt),
    responded_at: isAnswered ? desk.text.instant(respondedAt) : null,
    score: isAnswered ? latent : null,
    scale_max: 10,
    comment,
    comment_sentiment: comment === null ? null : Math.round((latent / 5 - 1) * 800) / 1000,
  });
}
