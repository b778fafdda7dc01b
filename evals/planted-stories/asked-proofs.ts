import type { Locale } from '#semantic-layer/query/locale.ts';
import type { Answer } from '#server/answer/answer.ts';

/** A question whose answer must name the planted cause among its drivers, and must not where nothing was planted. */
export type AskedProof = {
  readonly story: string;
  readonly locale: Locale;
  readonly question: string;
  readonly finds: (answer: Answer) => boolean;
};

/** The member that adds most to the change, within the drivers along one dimension. */
function strongest({ drivers }: Answer, dimension: string): Answer['drivers'][number] | undefined {
  return drivers
    .filter((driver) => driver.dimension === dimension)
    .toSorted((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution))[0];
}

const lateParcels = (answer: Answer): boolean => {
  const driver = strongest(answer, 'category');
  return driver?.member === 'Late parcel' && driver.contribution < -0.03;
};

const supportFr = (answer: Answer): boolean => {
  const driver = strongest(answer, 'team');
  return driver?.member === 'Support FR' && driver.contribution > 20;
};

/** The questions of the README that ask why, and the one on the wait, in both languages. */
export const askedProofs: readonly AskedProof[] = [
  { story: 'courier-failure', locale: 'en', question: 'Why did CSAT change last month?', finds: lateParcels },
  {
    story: 'courier-failure',
    locale: 'fr',
    question: 'Pourquoi la satisfaction client a-t-elle changé le mois dernier ?',
    finds: lateParcels,
  },
  {
    story: 'chat-wait-last-week',
    locale: 'en',
    question: 'Why did the queue wait of chat change last week?',
    finds: supportFr,
  },
  {
    story: 'chat-wait-last-week',
    locale: 'fr',
    question: 'Pourquoi l’attente en file du chat a-t-elle changé la semaine dernière ?',
    finds: supportFr,
  },
];
