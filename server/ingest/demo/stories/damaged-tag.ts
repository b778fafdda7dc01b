import type { Story } from './story.ts';

/** New packaging lets more and more articles arrive broken. */
export const damagedTag: Story = {
  id: 'damaged-tag',
  plan: ({ now, lastMonday, at, period }) => {
    const start = lastMonday - 63;
    return {
      causes: {
        tags: [
          {
            tag: 'damaged',
            categories: ['Defect', 'Exchange', 'Return label', 'Refund status', 'Late parcel'],
            from: at(start),
            to: now,
            chanceAtStart: 0.02,
            chanceAtEnd: 0.32,
          },
        ],
      },
      truth: {
        kind: 'rising tag',
        title: 'The tag “damaged” keeps rising',
        cause: 'Thinner packaging since ten weeks: more parcels arrive with broken articles',
        effect: 'Conversations tagged damaged grow week after week',
        metric: 'ticket_volume',
        direction: 'up',
        where: { tag: ['damaged'] },
        period: period(lastMonday - 21, lastMonday + 7),
        compare: period(lastMonday - 77, lastMonday - 21),
      },
    };
  },
};
