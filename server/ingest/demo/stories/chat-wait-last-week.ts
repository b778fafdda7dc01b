import type { Story } from './story.ts';

const candidates = [
  'Hugo Bernard',
  'Emma Laurent',
  'Lucas Moreau',
  'Louis Fournier',
  'Inès Dupont',
  'Nathan Girard',
];

/** New, and takes one conversation at a time: whoever is left alone with the chat. */
const newcomer = 'Théo Garnier';

/** Two people of Support FR, planned for the afternoons, are away; nobody is called in. */
export const chatWaitLastWeek: Story = {
  id: 'chat-wait-last-week',
  plan: ({ random, lastMonday, at, period }) => {
    const first = random.below(candidates.length);
    const away = [first, first + 1 + random.below(candidates.length - 1)].map(
      (index) => candidates[index % candidates.length] ?? '',
    );
    const days = [0, 1, 2, 3, 4].map((offset) => lastMonday + offset);
    const from = at(lastMonday);
    const to = at(lastMonday + 5);
    return {
      causes: {
        fixedShifts: [...away, newcomer].map((agent) => ({ agent, from, to, opens: 11, closes: 19 })),
        absences: days.flatMap((day) =>
          away.map((agent) => ({ agent, from: at(day, 13), to: at(day, 19), reason: 'absence' })),
        ),
      },
      truth: {
        kind: 'wait increase',
        title: 'Chat waits went up last week',
        cause: `${away.join(' and ')} of Support FR were away every afternoon from Monday to Friday; ${newcomer}, who is new, was left`,
        effect:
          'Longer waits and first response times on French chat, and more abandoned, between 13 and 19 h',
        metric: 'first_response_time',
        direction: 'up',
        where: {
          channel: ['chat'],
          queue: ['Chat FR'],
          team: ['Support FR'],
          hour_of_day: ['13', '14', '15', '16', '17', '18'],
        },
        period: period(lastMonday, lastMonday + 7),
        compare: period(lastMonday - 7, lastMonday),
      },
    };
  },
};
