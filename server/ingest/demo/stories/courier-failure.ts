import type { Story } from './story.ts';

/** A courier fails for a month: more late parcels, slower news from the courier, angrier customers. */
export const courierFailure: Story = {
  id: 'courier-failure',
  plan: ({ month, at, period }) => {
    const span = { from: at(month(1)), to: at(month(0)) };
    return {
      causes: {
        demand: [
          { ...span, categories: ['Late parcel'], factor: 2.5, isPlanned: false },
          { ...span, categories: ['Lost parcel', 'Tracking'], factor: 1.3, isPlanned: false },
        ],
        handling: [
          {
            ...span,
            categories: ['Late parcel', 'Lost parcel'],
            thirdParty: 1.7,
            thirdPartyDelay: 2.2,
            settles: 0.8,
            goodwill: -0.9,
          },
        ],
      },
      truth: {
        kind: 'satisfaction fall',
        title: 'CSAT fell last month',
        cause:
          'A courier failed: late parcels came to two and a half times as many, its answers took twice as long, customers held it against the shop',
        effect:
          'CSAT falls, mostly in Delivery > Late parcel, by more of them and by lower scores; their resolution takes longer',
        metric: 'csat',
        direction: 'down',
        where: { category: ['Late parcel', 'Lost parcel'] },
        period: period(month(1), month(0)),
        compare: period(month(2), month(1)),
      },
    };
  },
};
