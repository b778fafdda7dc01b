import { expect, test } from 'vitest';
import { z } from 'zod';
import { readingFormSchema } from './reading-form.ts';
import { smallDescription } from './testing/small-description.ts';

const schema: unknown = z.toJSONSchema(readingFormSchema(smallDescription), {
  target: 'draft-7',
  reused: 'ref',
});

test('every object of the form needs all its keys and takes no others, as strict providers demand', () => {
  const loose = objectsOf(schema).filter(
    ({ properties, required, additionalProperties }) =>
      additionalProperties !== false ||
      JSON.stringify(Object.keys(properties).sort()) !== JSON.stringify([...(required ?? [])].sort()),
  );
  expect(objectsOf(schema).length).toBeGreaterThan(8);
  expect(loose).toEqual([]);
});

test('the names a model may write are those of the catalogue', () => {
  const text = JSON.stringify(schema);
  expect(text).toContain('"enum":["ticket_volume","first_response_time","csat","backlog_open"]');
  expect(text).toContain('"enum":["channel","team","agent","category","country"]');
});

type ObjectSchema = {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: unknown;
};

function objectsOf(node: unknown): ObjectSchema[] {
  if (typeof node !== 'object' || node === null) return [];
  const inside = Object.values(node).flatMap(objectsOf);
  return 'properties' in node && 'type' in node && node.type === 'object'
    ? [node as ObjectSchema, ...inside]
    : inside;
}
