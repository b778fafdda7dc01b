import type { Answer } from '#server/answer/answer.ts';
import { barChart } from '#server/charts/bar-chart.ts';

const channels: readonly (readonly [string, number, number])[] = [
  ['Courriel', 4210, 0.412],
  ['Tchat', 3180, 0.311],
  ['Téléphone', 1655, 0.162],
  ['WhatsApp', 790, 0.077],
  ['Réseaux sociaux', 388, 0.038],
];

/** « Répartition des tickets par canal en octobre », the answer in French. */
export const volumeAnswer: Answer = {
  id: '0193a6c2-9f00-7b1c-8d20-6a1b9c3d5e77',
  url: 'https://vigie.example/a/0193a6c2-9f00-7b1c-8d20-6a1b9c3d5e77',
  question: 'Répartition des tickets par canal en octobre ?',
  locale: 'fr',
  headline: 'Le courriel porte 41,2 % des 10 223 tickets d’octobre, devant le tchat à 31,1 %.',
  facts: [
    { id: 'period', value: 'en octobre 2025', unit: 'text', formatted: 'en octobre 2025' },
    { id: 'ticket_volume', value: 10223, unit: 'count', formatted: '10 223' },
    { id: 'Courriel:share', value: 0.412, unit: 'ratio', formatted: '41,2 %' },
    { id: 'Tchat:share', value: 0.311, unit: 'ratio', formatted: '31,1 %' },
    { id: 'Téléphone:share', value: 0.162, unit: 'ratio', formatted: '16,2 %' },
  ],
  narrative: [
    'Le courriel et le tchat font ensemble près des trois quarts de la demande.',
    'Le téléphone suit à 16,2 % : sa part n’a pas de variation nette depuis l’été.',
    'Les réseaux sociaux restent une petite part, où chaque écart se voit vite.',
  ],
  charts: [
    {
      title: 'Le courriel reste le premier canal',
      alt: 'Barres des tickets par canal : Courriel 4 210, Tchat 3 180, Téléphone 1 655, WhatsApp 790, Réseaux sociaux 388.',
      spec: barChart({
        unit: 'count',
        locale: 'fr',
        currency: 'EUR',
        bars: channels.map(([member, value], index) => ({
          member,
          value,
          label: value.toLocaleString('fr-FR'),
          isHighlighted: index === 0,
        })),
        title: 'Le courriel reste le premier canal',
        subtitle: 'Tickets créés, octobre 2025',
      }),
    },
  ],
  tables: [
    {
      title: 'Tickets par canal',
      columns: [
        { id: 'channel', label: 'Canal', unit: 'text' },
        { id: 'ticket_volume', label: 'Tickets', unit: 'count' },
        { id: 'share', label: 'Part', unit: 'ratio' },
      ],
      rows: channels.map((row) => [...row]),
    },
  ],
  drivers: [],
  findings: [],
  actions: [],
  caveats: ['Une conversation fusionnée n’est comptée qu’une fois.'],
  followUps: ['Et par équipe ?', 'Comparer avec septembre'],
  provenance: {
    interpreter: 'offline',
    asOf: '2025-11-17T09:04:00Z',
    dataAsOf: { conversations: '2025-11-17T09:01:12Z' },
    queries: [
      {
        sql: 'select c.channel, count(*) as ticket_volume from cx.conversations as c where c.org_id = $1 group by c.channel',
        params: [7],
        rows: 5,
        ms: 12,
        source: 'rollup',
      },
    ],
    definitions: [
      {
        metric: 'ticket_volume',
        text: 'Nombre de conversations créées dans la période, quel que soit leur statut ; les conversations supprimées sont exclues.',
      },
    ],
  },
};
