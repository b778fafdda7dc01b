import { forever, type Story } from './story.ts';

/** A good customer turns sour. */
export const unhappyCompany: Story = {
  id: 'unhappy-company',
  plan: ({ today, at, period }) => {
    const start = today - 30;
    return {
      causes: {
        companies: [{ company: 'Umbrella Health', from: at(start), to: forever, mood: -0.9, demand: 1.2 }],
      },
      truth: {
        kind: 'customer turned negative',
        title: 'Umbrella Health has turned negative',
        cause: 'A roll-out that went wrong: its people write more, and angrily',
        effect:
          'Sentiment of the company’s messages falls sharply in the last thirty days, and it opens more tickets',
        metric: 'sentiment_score',
        direction: 'down',
        where: { company: ['Umbrella Health'] },
        period: period(start, today),
        compare: period(start - 90, start),
      },
    };
  },
};
