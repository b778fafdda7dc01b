import { papier } from '#server/ingest/demo/organisations/papier.ts';
import type { Story } from './story.ts';

const teams = ['Support FR', 'Support EN'];
const weeks = [3, 4, 5, 6, 7, 8];

/** Both support teams meet on Wednesday afternoons and leave the lines to nobody. */
export const wednesdayMeeting: Story = {
  id: 'wednesday-meeting',
  plan: ({ lastMonday, at, period }) => {
    const people = papier.agents.filter(({ kind, team }) => kind === 'human' && teams.includes(team));
    const wednesdays = weeks.map((back) => lastMonday - 7 * back + 2);
    return {
      causes: {
        absences: wednesdays.flatMap((wednesday) =>
          people.map(({ name }) => ({
            agent: name,
            from: at(wednesday, 14),
            to: at(wednesday, 16),
            reason: 'meeting',
          })),
        ),
      },
      truth: {
        kind: 'recurring gap',
        title: 'Calls and chats were lost on Wednesday afternoons',
        cause: 'Support FR and Support EN met on six Wednesdays from 14 to 16 h, all of them',
        effect: 'Abandonment of chat and voice is very high on Wednesdays at 14 and 15 h',
        metric: 'queue_abandonment_rate',
        direction: 'up',
        where: {
          queue: ['Chat FR', 'Chat EN', 'Voice FR', 'Voice EN'],
          day_of_week: ['wednesday'],
          hour_of_day: ['14', '15'],
        },
        period: period(lastMonday - 56, lastMonday - 14),
        compare: period(lastMonday - 98, lastMonday - 56),
      },
    };
  },
};
