import type { Story } from './story.ts';

/** For eight days the reset link that everybody was sent did not work. */
export const resetLinkBug: Story = {
  id: 'reset-link-bug',
  plan: ({ random, lastMonday, at, period }) => {
    const start = lastMonday - 7 * (8 + random.below(3)) + random.below(3);
    const end = start + 8;
    const span = { from: at(start), to: at(end) };
    return {
      causes: {
        demand: [{ ...span, categories: ['Password reset'], factor: 2, isPlanned: false }],
        handling: [{ ...span, categories: ['Password reset'], settles: 0.1, goodwill: -0.4 }],
        copilot: [{ ...span, categories: ['Password reset'], settles: 0.2 }],
      },
      truth: {
        kind: 'reopening wave',
        title: 'Password resets were reopened again and again',
        cause: 'For eight days the link in the reset mail was broken',
        effect: 'The reopen rate of Account > Password reset jumps for those days',
        metric: 'reopen_rate',
        direction: 'up',
        where: { category: ['Password reset'] },
        period: period(start, end),
        compare: period(start - 28, start),
      },
    };
  },
};
