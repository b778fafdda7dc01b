import type { BenchOutcome, Measure } from '#evals/bench/bench.ts';
import type { RunQuery } from '#semantic-layer/compile/compiled-query.ts';
import { nameColumns } from '#semantic-layer/compile/name-columns.ts';
import { createQueryRunner } from '#server/database/query-runner.ts';
import { openKeptDatabase } from '#server/database/testing/open-kept-database.ts';
import {
  type BenchQuestion,
  benchQuestions,
  compileForBench,
  type Sides,
  sidesOf,
} from './bench-questions.ts';
import { compareAnswers } from './compare-answers.ts';
import { deskContents, findDesk, makeDesks } from './make-desk.ts';

const conversations = 1_000_000;
const rounds = 9;
const compileRounds = 40;
const warmCompiles = 20;
const mostTimesByHand = 1.15;
const mostCompileMs = 1;

/**
 * Each question by the SQL the semantic layer writes, beside SQL written by hand for the same figures: on one desk, by
 * the product's own runner, in turns.
 */
export async function benchSemantic(): Promise<BenchOutcome> {
  const serverUrl = process.env.TEST_DATABASE_URL || process.env.DATABASE_URL;
  if (!serverUrl) {
    return { notMeasured: 'It takes a Postgres server: set TEST_DATABASE_URL or DATABASE_URL.' };
  }
  const database = await openKeptDatabase(serverUrl, {
    name: 'vigie_bench',
    contents: deskContents(conversations),
    fill: async (empty) => {
      console.log(`Making ${conversations} conversations in the database vigie_bench, some minutes …`);
      await makeDesks(empty, conversations);
    },
  });
  try {
    const orgId = await findDesk(database);
    const run = createQueryRunner(database, { orgId, timeoutSeconds: 120 });
    const measures: Measure[] = [];
    for (const question of benchQuestions) {
      measures.push(await timeQuestion(question, sidesOf(question, orgId), run));
    }
    return [...measures, slowestCompile(orgId)];
  } finally {
    await database.close();
  }
}

/** @throws when the two sides differ: then there is nothing to time */
async function timeQuestion({ name }: BenchQuestion, sides: Sides, run: RunQuery): Promise<Measure> {
  const { compiled, byHand } = sides;
  const differences = compareAnswers(
    compiled.columns,
    nameColumns(compiled, await run(compiled)),
    (await run(byHand)).rows,
  );
  if (differences.length > 0) {
    throw new Error(`${name}: the two sides differ.\n${differences.slice(0, 10).join('\n')}`);
  }
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    // Each goes first as often: the one that follows finds more of the tables in memory.
    const order = round % 2 === 0 ? (['ours', 'theirs'] as const) : (['theirs', 'ours'] as const);
    for (const side of order) {
      if (side === 'ours') ours.push((await run(compiled)).ms);
      else theirs.push((await run(byHand)).ms);
    }
  }
  const [quickest, quickestByHand] = [Math.min(...ours), Math.min(...theirs)];
  return {
    what: `${name}: ${quickest.toFixed(1)} ms, by hand ${quickestByHand.toFixed(1)} ms`,
    value: quickest / quickestByHand,
    unit: 'times by hand',
    limit: mostTimesByHand,
    bound: 'at most',
  };
}

/** Processor time of each question compiled some times in a row, by the quickest round; of the questions the slowest. */
function slowestCompile(orgId: number): Measure {
  const times = benchQuestions.map(({ query }) => {
    const each = Array.from({ length: compileRounds }, () => {
      const start = process.cpuUsage();
      for (let count = 0; count < warmCompiles; count += 1) compileForBench(query, orgId);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000 / warmCompiles;
    });
    return Math.min(...each);
  });
  return {
    what: 'warm compile of the slowest question',
    value: Math.max(...times),
    unit: 'CPU ms',
    limit: mostCompileMs,
    bound: 'at most',
  };
}
