import type { Story } from './story.ts';

const weeks = 26;

/** A project that has nearly used up its hours. */
export const contractLimit: Story = {
  id: 'contract-limit',
  plan: ({ today, now, at, period }) => {
    const start = today - weeks * 7;
    return {
      causes: {
        projects: [{ company: 'Globex', from: at(start), to: now, contractedHours: 120, usedByNow: 0.94 }],
      },
      truth: {
        kind: 'contract limit',
        title: 'The contract of Globex runs out of hours',
        cause: 'The onboarding takes over four hours a week, 120 were sold',
        effect: 'More than 90 % of the contracted hours are used, two months before the end',
        metric: 'contracted_hours_used_rate',
        direction: 'up',
        where: { company: ['Globex'] },
        period: period(start, today),
        compare: null,
      },
    };
  },
};
