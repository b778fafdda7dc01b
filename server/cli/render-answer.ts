import type { ModelDescription } from '#semantic-layer/describe/model-description.ts';
import { formatNumber } from '#semantic-layer/query/format-value.ts';
import type { Locale } from '#semantic-layer/query/locale.ts';
import type { Interpretation } from '#semantic-layer/query/plan.ts';
import type { Answer, Chart } from '#server/answer/answer.ts';
import { createNaming, type Naming } from '#server/answer/explanation/naming.ts';
import { type ReadingWords, sayReading } from '#server/answer/say-reading.ts';
import { answerTables } from '#server/reports/answer-tables.ts';
import { formatInstant } from '#server/reports/format-cell.ts';
import { keyFigures } from '#server/reports/key-figures.ts';
import { printedWords } from '#server/reports/printed-words.ts';
import { chartShape, chartSubtitle } from './terminal/chart-shape.ts';
import { terminalChart } from './terminal/terminal-chart.ts';
import { terminalTable } from './terminal/terminal-table.ts';
import {
  displayWidth,
  inertText,
  paint,
  type TerminalLook,
  toWidth,
  truncate,
  wrap,
  wrapWithLead,
} from './terminal/terminal-text.ts';

/** Labels beyond it stand on a line of their own. */
const longestLabel = 16;

export type RenderOptions = TerminalLook & {
  readonly locale: Locale;
  readonly currency?: string;
  /** The organisation's, for the time of the data; UTC when not given. */
  readonly timezone?: string;
  /** Names of metrics and dimensions; without it they go by their ids. */
  readonly description?: ModelDescription;
};

/**
 * What `npm run ask` prints: the answer, or the question back, or why there is none.
 *
 * No text of it can move the cursor or change the terminal, whatever a name in the data holds.
 *
 * @param answer  null unless the interpretation is a plan
 */
export function renderAnswer(
  answer: Answer | null,
  interpretation: Interpretation,
  options: RenderOptions,
): string {
  const sections = answer
    ? answerSections(answer, interpretation, options)
    : interpretationSections(interpretation, options);
  const text = sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
  return `\n${text}\n`;
}

type Section = readonly string[];

function answerSections(answer: Answer, interpretation: Interpretation, options: RenderOptions): Section[] {
  const words = printedWords[options.locale];
  return [
    paragraph(answer.headline, options).map((line) => paint(line, 'strong', options)),
    readingSection(interpretation, options),
    figuresSection(answer, interpretation, options),
    ...answer.charts.map((chart) => chartSection(chart, options)),
    answer.narrative.flatMap((text) => paragraph(text, options)),
    ...answerTables(answer).map((table): Section => {
      const { lines, hiddenRows } = terminalTable(table, options);
      const more = hiddenRows === 0 ? [] : [words.moreRows(formatNumber(hiddenRows, options.locale, 0))];
      return [title(table.title, options), ...lines, ...more.map((line) => paint(line, 'quiet', options))];
    }),
    bullets(
      words.actions,
      answer.actions.map(({ text }) => text),
      options,
    ),
    bullets(words.caveats, answer.caveats, options, 'signal'),
    bullets(words.definitions, definitionsOf(answer, options), options),
    bullets(words.followUps, answer.followUps, options),
    footer(answer, options),
  ];
}

function interpretationSections(interpretation: Interpretation, options: RenderOptions): Section[] {
  const words = printedWords[options.locale];
  switch (interpretation.kind) {
    case 'plan':
      return [readingSection(interpretation, options)];
    case 'clarify':
      return [
        paragraph(interpretation.question, options).map((line) => paint(line, 'strong', options)),
        numbered(
          words.choices,
          interpretation.choices.map(({ label }) => label),
          options,
        ),
      ];
    case 'refuse':
      return [
        [
          paint(words.refused[interpretation.reason], 'signal', options),
          ...paragraph(interpretation.message, options),
        ],
        bullets(words.suggestions, interpretation.suggestions, options),
      ];
  }
}

function readingSection(interpretation: Interpretation, options: RenderOptions): Section {
  if (interpretation.kind !== 'plan') return [];
  const words = printedWords[options.locale];
  const naming = namingOf(options);
  const reading = sayReading(interpretation.plan, naming, options.locale);
  const rows = [
    ...readingRows(reading, options),
    ...interpretation.assumptions.map((text) => ['', text] as const),
    ...interpretation.alternatives.map(
      (plan, index) =>
        [
          index === 0 ? words.alternatives : '',
          sayDifference(sayReading(plan, naming, options.locale), reading, options),
        ] as const,
    ),
  ];
  const margin = Math.min(longestLabel, Math.max(...rows.map(([label]) => displayWidth(label)))) + 2;
  return rows.flatMap(([label, text]) => {
    const lines = wrap(clean(text, options), Math.max(10, options.width - margin));
    const isShort = displayWidth(label) <= longestLabel;
    const head = paint(isShort ? toWidth(label, margin, options) : label, 'quiet', options);
    const indented = lines.map((line) => `${' '.repeat(margin)}${line}`);
    return isShort ? [`${head}${lines[0] ?? ''}`, ...indented.slice(1)] : [head, ...indented];
  });
}

function readingRows(reading: ReadingWords, { locale }: RenderOptions): (readonly [string, string])[] {
  const words = printedWords[locale];
  const rows: (readonly [string, string | null])[] = [
    [words.metric, reading.metric],
    [words.period, reading.period],
    [words.comparedWith, reading.comparison],
    [words.split, reading.split],
    [words.filters, reading.filters.join(', ') || null],
    [words.horizon, reading.horizon],
  ];
  return rows.flatMap(([label, text]) => (text ? [[label, text] as const] : []));
}

/** Only what another reading has different: the rest stands above it. */
function sayDifference(other: ReadingWords, reading: ReadingWords, options: RenderOptions): string {
  const known = new Set(readingRows(reading, options).map(([label, text]) => `${label} ${text}`));
  const own = readingRows(other, options).filter(([label, text]) => !known.has(`${label} ${text}`));
  return own.map(([, text]) => text).join(', ') || other.metric;
}

/** Key figures side by side, each over its label; those that do not fit are in the table anyway. */
function figuresSection(answer: Answer, interpretation: Interpretation, options: RenderOptions): Section {
  const naming = namingOf(options);
  const plan = interpretation.kind === 'plan' ? interpretation.plan : null;
  const nameOf = (id: string) => naming.metric(plan?.metrics.find((ref) => ref.id === id) ?? { id });
  let room = options.width;
  const shown = keyFigures(answer, nameOf).flatMap(({ label, figure }) => {
    const texts = { label: clean(label, options), figure: clean(figure, options) };
    const width = Math.max(displayWidth(texts.label), displayWidth(texts.figure)) + 3;
    room -= width;
    return room < 0 ? [] : [{ ...texts, width }];
  });
  if (shown.length < 2) return [];
  const figures = shown.map(({ figure, width }) => toWidth(figure, width, options)).join('');
  const labels = shown.map(({ label, width }) => toWidth(label, width, options)).join('');
  return [paint(figures.trimEnd(), 'strong', options), paint(labels.trimEnd(), 'quiet', options)];
}

function chartSection(chart: Chart, options: RenderOptions): Section {
  const shape = chartShape(chart.spec);
  const subtitle = clean(chartSubtitle(chart.spec), options);
  const drawing = shape === null ? [] : terminalChart(shape, options);
  return [
    title(chart.title, options),
    ...(subtitle === '' ? [] : [paint(truncate(subtitle, options.width, options.unicode), 'quiet', options)]),
    ...(drawing.length > 0 ? drawing : paragraph(chart.alt, options)),
  ];
}

function footer(answer: Answer, options: RenderOptions): Section {
  const { locale, timezone = 'UTC' } = options;
  const words = printedWords[locale];
  const { queries, dataAsOf, asOf, interpreter } = answer.provenance;
  const newest = Object.values(dataAsOf).sort().at(-1) ?? asOf;
  const ms = queries.reduce((sum, query) => sum + query.ms, 0);
  const parts = [
    words.dataAsOf(formatInstant(newest, timezone, locale)),
    words.queries(queries.length, `${formatNumber(ms, locale, 0)}\u00a0ms`),
    words.readWith[interpreter],
  ];
  const line = clean(parts.join(options.unicode ? ' · ' : ' - '), options);
  return [clean(answer.url, options), ...wrap(line, options.width)].map((text) =>
    paint(text, 'quiet', options),
  );
}

function definitionsOf(answer: Answer, options: RenderOptions): string[] {
  const naming = namingOf(options);
  return answer.provenance.definitions.map(
    ({ metric, text }) =>
      `${naming.metric({ id: metric })}${options.locale === 'fr' ? '\u00a0: ' : ': '}${text}`,
  );
}

function namingOf({ description, locale }: RenderOptions): Naming {
  return createNaming(description ?? { metrics: [], dimensions: [] }, locale);
}

function bullets(
  heading: string,
  items: readonly string[],
  options: RenderOptions,
  style: 'strong' | 'signal' = 'strong',
): Section {
  if (items.length === 0) return [];
  const lead = options.unicode ? '– ' : '- ';
  return [
    paint(heading, style, options),
    ...items.flatMap((item) => wrapWithLead(lead, clean(item, options), options.width)),
  ];
}

function numbered(heading: string, items: readonly string[], options: RenderOptions): Section {
  return [
    heading,
    ...items.flatMap((item, index) => wrapWithLead(`${index + 1}. `, clean(item, options), options.width)),
  ];
}

function title(text: string, options: RenderOptions): string {
  return paint(truncate(clean(text, options), options.width, options.unicode), 'strong', options);
}

function paragraph(text: string, options: RenderOptions): readonly string[] {
  return wrap(clean(text, options), options.width);
}

function clean(text: string, options: RenderOptions): string {
  return inertText(text, options);
}
