import { z } from 'zod';
import { locales } from '#semantic-layer/query/locale.ts';
import type { Plan } from '#semantic-layer/query/plan.ts';
import { questionLocale } from '#server/answer/interpretation/text/question-locale.ts';
import { AppError } from '#server/errors.ts';
import type { Product } from '#server/product/open-product.ts';
import { readBatchLines, writeLine } from './batch-lines.ts';
import { chooseDesk } from './choose-desk.ts';
import { type CommandOptions, readInstant } from './command-options.ts';

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  question: z.string(),
  locale: z.enum(locales).optional(),
  now: z.string().optional(),
  org: z.string().optional(),
  after: z.union([z.string(), z.number()]).optional(),
  interpreter: z.enum(['offline', 'model', 'auto']).optional(),
});

type Line = z.infer<typeof lineSchema>;

/** @returns 0 when every line was read, 1 when some line could not be */
export async function askBatch(product: Product, file: string, options: CommandOptions): Promise<number> {
  const plans = new Map<string, Plan>();
  let exitCode = 0;
  for await (const line of readBatchLines(file)) {
    const parsed = line.kind === 'value' ? lineSchema.safeParse(line.value) : null;
    if (!parsed?.success) {
      exitCode = 1;
      writeLine({ id: idOf(line.kind === 'value' ? line.value : null), error: wrongLine(line.number) });
      continue;
    }
    const outcome = await askLine(product, parsed.data, options, plans);
    if ('error' in outcome) exitCode = 1;
    writeLine(outcome);
  }
  return exitCode;
}

async function askLine(product: Product, line: Line, options: CommandOptions, plans: Map<string, Plan>) {
  const start = performance.now();
  try {
    const asked = { org: line.org ?? options.org, as: options.as };
    const { desk, userId } = await chooseDesk(product, asked, 'question.ask');
    const question = {
      text: line.question,
      locale: line.locale ?? options.locale ?? questionLocale(line.question),
      plan: null,
      after: line.after === undefined ? null : (plans.get(String(line.after)) ?? null),
    };
    const { interpretation, answer } = await desk.ask(question, {
      userId,
      now: line.now === undefined ? options.now : readInstant(line.now),
      interpreter: line.interpreter ?? options.interpreter,
      interpretOnly: options.interpretOnly,
      onEvent: () => {},
    });
    if (interpretation.kind === 'plan') plans.set(String(line.id), interpretation.plan);
    return { id: line.id, interpretation, answer, ms: Math.round((performance.now() - start) * 10) / 10 };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { id: line.id, error: { code: error.code, message: error.message, hint: error.hint } };
  }
}

function wrongLine(number: number) {
  return {
    code: 'invalid-line',
    message: `Line ${number} is not a question.`,
    hint: 'Write one JSON object per line, such as {"id":"q1","question":"How many tickets yesterday?"}.',
  };
}

function idOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
}
