import { forever, type Story } from './story.ts';

/** The Copilot answers refund questions with rules that are no longer true. */
export const copilotRefunds: Story = {
  id: 'copilot-refunds',
  plan: ({ today, lastMonday, at, period }) => {
    const start = lastMonday - 140;
    return {
      causes: { copilot: [{ categories: ['Refund status'], settles: 0.25, from: at(start), to: forever }] },
      truth: {
        kind: 'assistant worse than people',
        title: 'Nova does worse than people on refunds',
        cause: 'Nova still quotes the refund delays of last year',
        effect:
          'In Returns > Refund status, CSAT of automated conversations is far below that of people, with more thumbs down',
        metric: 'automated_csat',
        direction: 'down',
        where: { category: ['Refund status'], automation_level: ['full'] },
        period: period(start, today),
        compare: null,
      },
    };
  },
};
