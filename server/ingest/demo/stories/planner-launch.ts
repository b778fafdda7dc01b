import type { Story } from './story.ts';

/** A new product brings questions, and people were planned for them. */
export const plannerLaunch: Story = {
  id: 'planner-launch',
  plan: ({ random, lastMonday, at, period }) => {
    const start = lastMonday - 7 * (16 + random.below(3));
    const end = start + 21;
    return {
      causes: {
        demand: [
          {
            from: at(start),
            to: at(end),
            categories: ['Availability', 'How-to'],
            factor: 2.3,
            isPlanned: true,
          },
        ],
        themes: [
          {
            from: at(start),
            to: at(end),
            categories: ['Availability', 'How-to'],
            share: 0.5,
            sentences: {
              fr: [
                'Le carnet connecté Lumen est-il encore disponible ?',
                'Comment synchroniser le carnet connecté Lumen ?',
              ],
              en: ['Is the Lumen smart notebook still available?', 'How do I sync the Lumen smart notebook?'],
            },
          },
        ],
      },
      truth: {
        kind: 'launch',
        title: 'A product launch doubled product questions for three weeks',
        cause: 'The Lumen smart notebook came out',
        effect: 'Product > Availability and How-to double for three weeks, then go back',
        metric: 'ticket_volume',
        direction: 'up',
        where: { category: ['Availability', 'How-to'] },
        period: period(start, end),
        compare: period(start - 21, start),
      },
    };
  },
};
