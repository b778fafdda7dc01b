import { z } from 'zod';
import { sayIssue } from '#semantic-layer/query/query-issue.ts';
import { semanticQuerySchema } from '#semantic-layer/query/semantic-query-schema.ts';
import { AppError, InvalidInputError } from '#server/errors.ts';
import { openProduct, type Product } from '#server/product/open-product.ts';
import { readSettings } from '#server/settings.ts';
import { readBatchLines, writeLine } from './batch-lines.ts';
import { chooseDesk } from './choose-desk.ts';
import { type CommandOptions, readCommandOptions, readInstant } from './command-options.ts';
import { runCommand } from './run-command.ts';
import { showProgress } from './show-progress.ts';

const usage = 'Usage: npm run query -- --batch FILE.jsonl [--org SLUG] [--now INSTANT] [--locale en|fr]';

const envelopeSchema = z.looseObject({
  id: z.union([z.string(), z.number()]).optional(),
  now: z.string().optional(),
  org: z.string().optional(),
  locale: z.string().optional(),
  query: z.unknown().optional(),
});

await runCommand(async () => {
  const options = readCommandOptions(process.argv.slice(2), usage);
  const file = options.batch;
  if (file === null) throw new InvalidInputError('Name the file of queries.', { hint: usage });
  const product = await openProduct(readSettings(process.env), showProgress);
  try {
    return await runBatch(product, file, options);
  } finally {
    await product.close();
  }
}, usage);

async function runBatch(product: Product, file: string, options: CommandOptions): Promise<number> {
  let exitCode = 0;
  for await (const line of readBatchLines(file)) {
    const outcome =
      line.kind === 'value' ? await runLine(product, line.value, options) : wrongLine(null, line.number);
    if ('error' in outcome) exitCode = 1;
    writeLine(outcome);
  }
  return exitCode;
}

async function runLine(product: Product, value: unknown, options: CommandOptions) {
  const envelope = envelopeSchema.safeParse(value);
  if (!envelope.success) return wrongLine(null, 0);
  const { id = null, now, org, locale, query, ...rest } = envelope.data;
  const parsed = semanticQuerySchema.safeParse(query ?? rest);
  if (!parsed.success) {
    return { id, error: { code: 'invalid-query', message: z.prettifyError(parsed.error), suggestions: [] } };
  }
  try {
    const { desk } = await chooseDesk(product, { org: org ?? options.org, as: options.as }, 'query.run');
    const outcome = await desk.query(parsed.data, now === undefined ? options.now : readInstant(now));
    if (outcome.kind === 'rows') {
      const { columns, rows, sql, source, next } = outcome;
      return { id, columns, rows, sql, source, next };
    }
    const language = (locale ?? options.locale) === 'fr' ? 'fr' : 'en';
    const [first] = outcome.issues;
    const message = outcome.issues.map((issue) => sayIssue(issue)[language]).join(' ');
    return { id, error: { code: first?.code ?? 'invalid-query', message, issues: outcome.issues } };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { id, error: { code: error.code, message: error.message, hint: error.hint } };
  }
}

function wrongLine(id: string | null, number: number) {
  return {
    id,
    error: {
      code: 'invalid-line',
      message: number === 0 ? 'This line is not a query.' : `Line ${number} is not JSON.`,
      suggestions: [
        '{"id":"1","metrics":[{"id":"ticket_volume"}],"range":{"from":"2026-11-01","to":"2026-11-08"}}',
      ],
    },
  };
}
