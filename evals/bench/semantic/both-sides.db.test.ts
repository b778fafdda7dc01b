import { beforeAll, expect, test } from 'vitest';
import { nameColumns } from '#semantic-layer/compile/name-columns.ts';
import { createQueryRunner } from '#server/database/query-runner.ts';
import { describeOnEachDatabase } from '#server/database/testing/describe-on-each-database.ts';
import { benchQuestions, sidesOf } from './bench-questions.ts';
import { compareAnswers } from './compare-answers.ts';
import { findDesk, makeDesks } from './make-desk.ts';

const conversations = 2000;

describeOnEachDatabase('questions of the bench, on a small desk', (database) => {
  beforeAll(() => makeDesks(database(), conversations));

  test.each(benchQuestions)('$name: SQL by hand gives the same figures', async (question) => {
    const orgId = await findDesk(database());
    const run = createQueryRunner(database(), { orgId });
    const { compiled, byHand } = sidesOf(question, orgId);
    const ours = nameColumns(compiled, await run(compiled));
    const theirs = (await run(byHand)).rows;
    expect(ours.length).toBeGreaterThan(4);
    expect(compareAnswers(compiled.columns, ours, theirs)).toEqual([]);
  });
});
