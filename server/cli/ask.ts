import { questionLocale } from '#server/answer/interpretation/text/question-locale.ts';
import { InvalidInputError } from '#server/errors.ts';
import { supportDescription } from '#server/product/desk.ts';
import { openProduct, type Product } from '#server/product/open-product.ts';
import { readSettings } from '#server/settings.ts';
import { askBatch } from './ask-batch.ts';
import { chooseDesk } from './choose-desk.ts';
import { type CommandOptions, readCommandOptions } from './command-options.ts';
import { renderAnswer } from './render-answer.ts';
import { runCommand } from './run-command.ts';
import { showProgress } from './show-progress.ts';

const usage =
  'Usage: npm run ask -- "QUESTION" [--json] [--locale en|fr] [--now INSTANT] [--org SLUG] [--as EMAIL] [--interpreter offline|model|auto], or npm run ask -- --batch FILE.jsonl [--interpret-only]';

await runCommand(async () => {
  const options = readCommandOptions(process.argv.slice(2), usage);
  if (options.batch === null && options.words === '') {
    throw new InvalidInputError('Ask a question.', { hint: usage });
  }
  const product = await openProduct(readSettings(process.env), showProgress);
  try {
    return options.batch === null
      ? await askOne(product, options)
      : await askBatch(product, options.batch, options);
  } finally {
    await product.close();
  }
}, usage);

async function askOne(product: Product, options: CommandOptions): Promise<number> {
  const start = performance.now();
  const { desk, userId } = await chooseDesk(product, options, 'question.ask');
  const locale = options.locale ?? questionLocale(options.words);
  const question = { text: options.words, locale, plan: null, after: null };
  const { interpretation, answer } = await desk.ask(question, {
    userId,
    now: options.now,
    interpreter: options.interpreter,
    interpretOnly: options.interpretOnly,
    onEvent: () => {},
  });
  const ms = Math.round(performance.now() - start);
  if (options.json) {
    process.stdout.write(`${JSON.stringify({ interpretation, answer, ms }, null, 2)}\n`);
    return 0;
  }
  const { timezone, currency } = desk.organisation;
  const look = { ...terminal(), locale, timezone, currency, description: supportDescription };
  process.stdout.write(renderAnswer(answer, interpretation, look));
  return 0;
}

function terminal() {
  const isTerminal = process.stdout.isTTY === true;
  return {
    width: Math.min(process.stdout.columns ?? 100, 120),
    colour: isTerminal && process.env.NO_COLOR === undefined,
    unicode: isTerminal && process.env.TERM !== 'dumb',
  };
}
