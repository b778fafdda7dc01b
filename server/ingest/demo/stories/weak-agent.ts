import { forever, type Story } from './story.ts';

const candidates = ['Manon Roux', 'Harry Evans', 'Oliver Smith', 'Amelia Clark'];

/** One person whose manner customers do not like. */
export const weakAgent: Story = {
  id: 'weak-agent',
  plan: ({ random, today, month, at, period }) => {
    const agent = random.pick(candidates);
    return {
      causes: {
        agents: [{ agent, from: at(today - 145), to: forever, warmth: -1.1, skill: 0.88 }],
      },
      truth: {
        kind: 'true outlier',
        title: 'One agent’s CSAT is truly low',
        cause: `${agent} has been curt and hasty for about five months`,
        effect: 'CSAT clearly below colleagues with the same case mix, on enough answers to be sure',
        metric: 'csat',
        direction: 'down',
        where: { agent: [agent] },
        period: period(month(4), today),
        compare: null,
      },
    };
  },
};
