import { type Story, workingDay } from './story.ts';

/** One day on which nobody could log in. */
export const loginOutage: Story = {
  id: 'login-outage',
  plan: ({ random, today, at, period }) => {
    const day = workingDay(today - 10 - random.below(9));
    return {
      causes: {
        demand: [{ from: at(day, 8), to: at(day, 19), categories: ['Login'], factor: 12, isPlanned: false }],
      },
      truth: {
        kind: 'one-day spike',
        title: 'A one-day spike of login problems',
        cause: 'The portal could not be entered on that day',
        effect: 'About ten times the usual volume of Account > Login on one single day',
        metric: 'ticket_volume',
        direction: 'up',
        where: { category: ['Login'] },
        period: period(day, day + 1),
        compare: period(day - 7, day - 6),
      },
    };
  },
};
