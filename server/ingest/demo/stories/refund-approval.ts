import { forever, type Story } from './story.ts';

const categories = ['Refund status', 'Exchange', 'Double charge', 'Lost parcel', 'Defect', 'Return label'];

/** Since six weeks every refund needs a second approval. */
export const refundApproval: Story = {
  id: 'refund-approval',
  plan: ({ lastMonday, at, period }) => {
    const start = lastMonday - 35;
    return {
      causes: {
        handling: [{ from: at(start), to: forever, categories, thirdParty: 3.2, thirdPartyDelay: 2.4 }],
      },
      truth: {
        kind: 'level shift',
        title: 'Resolution time moved to a higher level six weeks ago',
        cause: 'Every refund and replacement needs a second approval since then',
        effect: 'Resolution time of returns, double charges, losses and defects rises in one step and stays',
        metric: 'resolution_time_last',
        direction: 'up',
        where: { category: categories },
        period: period(start, lastMonday + 7),
        compare: period(start - 42, start),
      },
    };
  },
};
