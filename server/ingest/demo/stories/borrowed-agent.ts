import { startOfWeek } from '#server/ingest/demo/zone-clock.ts';
import type { Story } from './story.ts';

/** Somebody helps out for a week of mornings with nothing but late parcels: few answers, all of them on a hard subject. */
export const borrowedAgent: Story = {
  id: 'borrowed-agent',
  plan: ({ random, month, at, period }) => {
    const agent = random.pick(['Priya Patel', 'Marc Olivier', 'Nina Rossi']);
    const from = startOfWeek(month(1) + 10 + random.below(8));
    const to = from + 5;
    return {
      causes: {
        loans: [{ agent, team: 'Logistics', queues: ['Logistics'], from: at(from), to: at(to) }],
        fixedShifts: [{ agent, from: at(from), to: at(to), opens: 9, closes: 13 }],
      },
      truth: {
        kind: 'false outlier',
        title: 'One agent only looks weak',
        cause: `${agent} was lent to Logistics for a week of mornings full of late parcels, and has hardly any other answers`,
        effect: 'CSAT rests on a handful of answers of a hard subject: not enough to say anything',
        metric: 'csat',
        direction: 'unchanged',
        where: { agent: [agent] },
        period: period(month(1), month(0)),
        compare: null,
      },
    };
  },
};
