import { forever, type Story } from './story.ts';

/** Premium promises an answer within the hour until 20 h, and its people now leave at 17 h. */
export const premiumEvenings: Story = {
  id: 'premium-evenings',
  plan: ({ lastMonday, at, period }) => {
    const start = lastMonday - 56;
    return {
      causes: { earlierEnds: [{ team: 'Premium', closes: 17, from: at(start), to: forever }] },
      truth: {
        kind: 'recurring gap',
        title: 'Premium 1 h breaches in the evening',
        cause: 'The evening shift of Premium was given up, while the policy runs until 20 h',
        effect: 'Breaches of Premium 1 h concentrate on conversations that arrive between 16 and 20 h',
        metric: 'sla_breach_rate',
        direction: 'up',
        where: { sla_policy: ['Premium 1 h'], team: ['Premium'], hour_of_day: ['16', '17', '18', '19'] },
        period: period(start, lastMonday + 7),
        compare: period(start - 63, start),
      },
    };
  },
};
