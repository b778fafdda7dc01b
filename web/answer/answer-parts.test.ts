import { describe, expect, test } from 'vitest';
import type { Chart, Driver, Fact, Table } from '#server/answer/answer.ts';
import { assignTables } from './assign-tables.ts';
import { formatCell, formatDifference, isFigure } from './format-cell.ts';
import { groupDrivers } from './group-drivers.ts';
import { pickKeyFigures } from './pick-key-figures.ts';
import { tableAsCsv } from './table-as-csv.ts';

describe('key figures', () => {
  const facts = [
    fact('period', 'last week'),
    fact('csat:n', 1204),
    fact('csat', 0.84),
    fact('csat:team:Support FR:before', 0.8),
    fact('csat:Support FR', 0.71),
    fact('csat:difference', -0.02),
    fact('csat:before', 0.86),
  ];

  test('are those of the whole, in order: the figure, its move, what it was, on how many', () => {
    expect(pickKeyFigures(facts, ['csat']).map(({ fact: { id } }) => id)).toEqual([
      'csat',
      'csat:difference',
      'csat:before',
      'csat:n',
    ]);
  });

  test('with several metrics, each says its figure and its move', () => {
    const two = [...facts, fact('ticket_volume', 900), fact('ticket_volume:n', 900)];
    expect(pickKeyFigures(two, ['csat', 'ticket_volume']).map(({ fact: { id } }) => id)).toEqual([
      'csat',
      'csat:difference',
      'ticket_volume',
    ]);
  });

  test('of a variant are found by their metric', () => {
    expect(pickKeyFigures([fact('csat@stat=mean', 4.2)], ['csat'])).toHaveLength(1);
  });

  test('are left out where there is no figure for the whole', () => {
    expect(pickKeyFigures([fact('csat:n', 12)], ['csat'])).toEqual([]);
  });
});

describe('drivers of a change', () => {
  const many = Array.from({ length: 12 }, (_, index) => driver('agent', `Agent ${index}`, index - 3));

  test('stand largest first, whichever way they push', () => {
    const [group] = groupDrivers([driver('team', 'A', 5), driver('team', 'B', -90), driver('team', 'C', 40)]);
    expect(group?.shown.map(({ member }) => member)).toEqual(['B', 'C', 'A']);
  });

  test('beyond eight are added up, so that the rows still make the whole', () => {
    const [group] = groupDrivers(many);
    const shown = group?.shown.reduce((sum, { contribution }) => sum + contribution, 0) ?? 0;
    expect(group?.shown).toHaveLength(8);
    expect(group?.others?.count).toBe(4);
    expect(shown + (group?.others?.contribution ?? 0)).toBe(group?.total.contribution);
  });

  test('nine are all shown: one line for one member would save nothing', () => {
    expect(groupDrivers(many.slice(0, 9))[0]?.others).toBeNull();
  });

  test('of different dimensions are never added to each other', () => {
    const groups = groupDrivers([driver('team', 'A', 10), driver('channel', 'chat', 10)]);
    expect(groups.map(({ dimension, total }) => [dimension, total.contribution])).toEqual([
      ['team', 10],
      ['channel', 10],
    ]);
  });
});

describe('the table behind a chart', () => {
  test('is the one of the same title, else the next that nobody claimed', () => {
    const { charts, alone } = assignTables({
      charts: [chart('By team'), chart('Over time')],
      tables: [table('First response time'), table('Over time'), table('Left over')],
    });
    expect(charts.map((entry) => entry.table?.title)).toEqual(['First response time', 'Over time']);
    expect(alone.map(({ title }) => title)).toEqual(['Left over']);
  });
});

describe('a cell', () => {
  const english = { locale: 'en', currency: 'EUR', noValue: 'no data' } as const;

  test('is written by its unit', () => {
    expect(formatCell(372, 'seconds', english)).toBe('6 min 12 s');
    expect(formatCell('2026-11-10', 'time', english)).toBe('Tue 10 Nov 2026');
    expect(formatCell('Support FR', 'text', english)).toBe('Support FR');
    expect(formatCell(null, 'ratio', english)).toBe('no data');
  });

  test('of figures stands to the right, of names to the left', () => {
    expect(['seconds', 'ratio', 'text', 'time'].map(isFigure)).toEqual([true, true, false, false]);
  });

  test('of a difference that is nothing but a rounding trace says nothing changed', () => {
    expect(formatDifference(-1e-14, 'seconds', english)).toBe('0 s');
  });
});

describe('a copied table', () => {
  test('keeps values as computed, and quotes what needs it', () => {
    const copied = tableAsCsv({
      title: 't',
      columns: [
        { id: 'team', label: 'Team, or "squad"', unit: 'text' },
        { id: 'wait', label: 'Wait', unit: 'seconds' },
      ],
      rows: [
        ['Support FR', 372],
        [null, 1.5],
      ],
    });
    expect(copied).toBe('"Team, or ""squad""",Wait\r\nSupport FR,372\r\n,1.5\r\n');
  });

  test('never makes a spreadsheet run what a customer wrote', () => {
    const copied = tableAsCsv({
      title: 't',
      columns: [{ id: 'a', label: 'Tag', unit: 'text' }],
      rows: [['=HYPERLINK("x")'], [-4]],
    });
    expect(copied).toBe('Tag\r\n"\'=HYPERLINK(""x"")"\r\n-4\r\n');
  });
});

function fact(id: string, value: number | string): Fact {
  return { id, value, unit: typeof value === 'number' ? 'count' : 'text', formatted: String(value) };
}

function driver(dimension: string, member: string, contribution: number): Driver {
  return { dimension, member, before: 1, after: 2, contribution, mix: 0, rate: contribution };
}

function chart(title: string): Chart {
  return { title, alt: title, spec: {} };
}

function table(title: string): Table {
  return { title, columns: [], rows: [] };
}
