import { expect, test } from 'vitest';
import type { Answer } from '#server/answer/answer.ts';
import { describeOnEachDatabase } from '#server/database/testing/describe-on-each-database.ts';
import { createTwoOrganisations } from '#server/database/testing/two-organisations.ts';
import { uuidV7 } from '#server/database/uuid-v7.ts';
import { findAnswer, listAnswers, type StoredAnswer, saveAnswer } from './answers-store.ts';

describeOnEachDatabase('answers', (database) => {
  let acme = 0;
  let globex = 0;
  const [first = '', second = '', third = ''] = [uuidV7(), uuidV7(), uuidV7()].sort();

  test('an answer is read back as it was given, accents, quotes and all', async () => {
    ({ acme, globex } = await createTwoOrganisations(database()));
    const stored = answered(acme, first, 'Combien d\'échéances "dépassées" ? 🙂', '2026-11-22T18:00:00.000Z');
    await saveAnswer(database(), stored);
    expect(await findAnswer(database(), acme, first)).toEqual(stored);
  });

  test('an answer stays the first one saved under its id', async () => {
    await saveAnswer(database(), answered(acme, first, 'Something else', '2026-11-23T18:00:00.000Z'));
    expect((await findAnswer(database(), acme, first))?.question).toMatch(/^Combien/);
  });

  test('another organisation does not find it, even by its id', async () => {
    expect(await findAnswer(database(), globex, first)).toBeNull();
    expect(await listAnswers(database(), globex, { limit: 10 })).toEqual([]);
  });

  test('what is no id finds nothing', async () => {
    expect(await findAnswer(database(), acme, "' or true --")).toBeNull();
  });

  test('a question that could not be answered is kept too', async () => {
    const refused: StoredAnswer = {
      ...answered(acme, second, 'What is the weather?', '2026-11-22T19:00:00.000Z'),
      interpretation: {
        kind: 'refuse',
        reason: 'out_of_scope',
        message: 'Not about support.',
        suggestions: [],
      },
      answer: null,
    };
    await saveAnswer(database(), refused);
    expect(await findAnswer(database(), acme, second)).toEqual(refused);
  });

  test('answers are listed the newest first, page by page, none twice', async () => {
    await saveAnswer(database(), answered(acme, third, 'Again?', '2026-11-22T19:00:00.000Z'));
    const page = await listAnswers(database(), acme, { limit: 2 });
    expect(page.map(({ id }) => id)).toEqual([third, second]);
    const [, last] = page;
    const next = await listAnswers(database(), acme, { limit: 2, ...(last ? { after: last } : {}) });
    expect(next.map(({ id }) => id)).toEqual([first]);
  });

  test('a character the database cannot hold is left out of the question', async () => {
    const id = uuidV7();
    await saveAnswer(database(), answered(acme, id, 'volume\u0000?', '2026-11-22T20:00:00.000Z'));
    expect((await findAnswer(database(), acme, id))?.question).toBe('volume?');
  });
});

function answered(orgId: number, id: string, question: string, createdAt: string): StoredAnswer {
  const answer: Answer = {
    id,
    url: `/a/${id}`,
    question,
    locale: 'fr',
    headline: '42 tickets.',
    facts: [{ id: 'ticket_volume', value: 42, unit: 'count', formatted: '42' }],
    narrative: [],
    charts: [],
    tables: [],
    drivers: [],
    findings: [],
    actions: [],
    caveats: [],
    followUps: [],
    provenance: { interpreter: 'offline', asOf: createdAt, dataAsOf: {}, queries: [], definitions: [] },
  };
  const interpretation = { kind: 'clarify', question: 'Which team?', choices: [] } as const;
  return { id, orgId, askedBy: null, question, locale: 'fr', interpretation, answer, createdAt };
}
