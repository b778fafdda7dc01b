import { papier } from '#server/ingest/demo/organisations/papier.ts';
import { civilDate } from '#server/ingest/demo/zone-clock.ts';
import type { Story } from './story.ts';

/** Months in which, like in the one before, demand is neither rising nor falling by itself. */
const quietMonths = [3, 4, 5, 6];

/** More people come by chat, which is quick, and people were planned for it: the mean falls, nothing got faster. */
export const chatButtonMix: Story = {
  id: 'chat-button-mix',
  plan: ({ month, at, period }) => {
    const before =
      [3, 4, 5, 6, 7, 8, 9, 10, 11].find((count) => quietMonths.includes(civilDate(month(count)).month)) ?? 3;
    const span = { from: at(month(before)), to: at(month(before - 1)) };
    return {
      causes: {
        demand: [
          {
            ...span,
            categories: papier.categories.map(({ name }) => name),
            channels: ['chat'],
            factor: 2.6,
            isPlanned: true,
          },
        ],
      },
      truth: {
        kind: 'mix shift',
        title: 'Mean resolution time fell because of the mix',
        cause: 'For a month the chat button was on every page of the shop, and people were planned for it',
        effect: 'Mean resolution time falls while no channel gets faster: chat has a larger share',
        metric: 'resolution_time_last',
        direction: 'down',
        where: { channel: ['chat'] },
        period: period(month(before), month(before - 1)),
        compare: period(month(before + 1), month(before)),
      },
    };
  },
};
