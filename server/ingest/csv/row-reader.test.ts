import { describe, expect, test } from 'vitest';
import type { TableShape } from '#server/ingest/load/table-shape.ts';
import { type FileMap, plainFile } from './map-file.ts';
import { rowReader } from './row-reader.ts';

const column = (name: string, type: string, allowed: readonly string[] | null = null) =>
  [name, { name, type, isNullable: true, defaultSql: null, allowed }] as const;

const conversations: TableShape = {
  table: 'cx.conversations',
  columns: new Map([
    column('id', 'bigint'),
    column('external_id', 'text'),
    column('customer_id', 'bigint'),
    column('status', 'text', ['open', 'done']),
    column('subject', 'text'),
    column('assistant_first', 'boolean'),
    column('message_count', 'integer'),
    column('sentiment', 'numeric(4,3)'),
    column('created_at', 'timestamp with time zone'),
    column('first_response_seconds', 'integer'),
    column('attributes', 'jsonb'),
  ]),
};

function read(map: Partial<FileMap>, table: Readonly<Record<string, string>>) {
  const reader = rowReader({ ...plainFile('tickets.csv', 'conversation'), ...map }, Object.keys(table), {
    shape: conversations,
    timezone: 'Europe/Paris',
  });
  return { record: reader.read(Object.values(table)), unused: reader.unused };
}

describe('a row becomes a record', () => {
  test('by headings that are our column names', () => {
    const { record, unused } = read(
      {},
      { external_id: 'T1', status: ' open ', created_at: '2026-03-02 10:00', mood: 'fine' },
    );
    expect(record).toEqual({ external_id: 'T1', status: 'open', created_at: '2026-03-02T09:00:00.000Z' });
    expect(unused).toEqual(['mood']);
  });

  test('by a map of their headings, words and constants', () => {
    const map = {
      columns: { external_id: 'Number', status: 'State' },
      constants: { subject: 'Ticket' },
      values: { status: { Closed: 'done', '*': 'open' } },
    };
    expect(read(map, { Number: '7', State: 'Closed' }).record).toEqual({
      external_id: '7',
      status: 'done',
      subject: 'Ticket',
    });
    expect(read(map, { Number: '7', State: 'Waiting' }).record).toMatchObject({ status: 'open' });
  });

  test('an empty cell and their own words for nothing are nothing', () => {
    const { record } = read(
      { missing: ['?', 'N/A'] },
      { external_id: 'T1', customer_id: '?', subject: '', status: 'N/A' },
    );
    expect(record).toEqual({ external_id: 'T1', customer_id: null, subject: null, status: null });
  });

  test('free text keeps its spaces, and a word like NULL', () => {
    expect(read({}, { subject: '  NULL and void ' }).record).toEqual({ subject: '  NULL and void ' });
  });

  test('truth is told in both languages, numbers with spaces or a comma', () => {
    expect(read({}, { assistant_first: 'Oui', message_count: '1 234' }).record).toEqual({
      assistant_first: true,
      message_count: '1234',
    });
    expect(read({ decimalComma: true }, { sentiment: '-0,25' }).record).toEqual({ sentiment: '-0.25' });
  });

  test('attributes are columns of their own, or JSON', () => {
    expect(
      read({ columns: { 'attributes.plan': 'Plan' } }, { Plan: 'pro', 'attributes.seats': '' }).record,
    ).toEqual({
      attributes: { plan: 'pro' },
    });
    expect(read({}, { attributes: '{"plan":"pro"}' }).record).toEqual({ attributes: { plan: 'pro' } });
  });

  test('an attribute called __proto__ is an attribute and nothing else', () => {
    const { record } = read({ columns: { 'attributes.__proto__': 'P' } }, { P: 'x' });
    expect(JSON.stringify(record)).toBe('{"attributes":{"__proto__":"x"}}');
    expect(Object.getPrototypeOf(record.attributes)).toBe(Object.prototype);
  });

  test('what cannot be read stays as it stands, for the loader to say what is wrong', () => {
    expect(
      read({}, { created_at: 'soon', assistant_first: 'perhaps', message_count: 'many', attributes: '{' })
        .record,
    ).toEqual({
      created_at: 'soon',
      assistant_first: 'perhaps',
      message_count: 'many',
      attributes: '{',
    });
  });
});

describe('a map that does not fit is refused before anything is loaded', () => {
  test('a heading that is not there', () => {
    expect(() => read({ columns: { external_id: 'Ticket' } }, { Number: '7' })).toThrow(
      'no column headed "Ticket"',
    );
  });

  test('a column that does not exist', () => {
    expect(() => read({ columns: { mood: 'Mood' } }, { Mood: 'fine' })).toThrow(
      'conversation has no column "mood"',
    );
  });

  test('a value that the loader works out itself', () => {
    expect(() => read({ constants: { first_response_seconds: 5 } }, {})).toThrow(
      'no column "first_response_seconds"',
    );
  });

  test('a date format that names no day', () => {
    expect(() => read({ dates: { format: 'HH:mm' } }, {})).toThrow('The dates of tickets.csv cannot be read');
  });
});
