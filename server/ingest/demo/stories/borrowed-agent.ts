import { startOfWeek } from '#server/ingest/demo/zone-clock.ts';
import type { Story } from './story.ts';

/** Somebody helps out in the week in which a lorry burnt: few answers, all from customers who were cross with everybody. */
export const borrowedAgent: Story = {
  id: 'borrowed-agent',
  plan: ({ random, month, at, period }) => {
    const agent = random.pick(['Priya Patel', 'Marc Olivier', 'Nina Rossi']);
    const from = startOfWeek(month(1) + 10 + random.below(8));
    const to = from + 5;
    const parcels = ['Late parcel', 'Lost parcel', 'Tracking'];
    return {
      causes: {
        handling: [{ categories: parcels, goodwill: -0.7, from: at(from), to: at(to) }],
        loans: [{ agent, team: 'Logistics', queues: ['Logistics'], from: at(from), to: at(to) }],
        fixedShifts: [{ agent, from: at(from), to: at(to), opens: 9, closes: 13 }],
      },
      truth: {
        kind: 'false outlier',
        title: 'One agent only looks weak',
        cause: `A lorry with parcels burnt, and customers were cross with whoever answered; ${agent} was lent to Logistics for the mornings of that week, and had hardly any other answers`,
        effect: 'CSAT rests on a handful of answers of a hard subject: not enough to say anything',
        metric: 'csat',
        direction: 'unchanged',
        where: { agent: [agent] },
        period: period(from, from + 14),
        compare: null,
      },
    };
  },
};
