import { formatNumber } from '#semantic-layer/query/format-value.ts';
import type { Answer, Table } from '#server/answer/answer.ts';
import type { ReadingWords } from '#server/answer/say-reading.ts';
import { answerTables } from './answer-tables.ts';
import type { DrawnChart, UndrawnChart } from './draw-chart.ts';
import { formatCell, formatInstant, isFigureColumn } from './format-cell.ts';
import { type KeyFigure, keyFigures } from './key-figures.ts';
import { printedWords } from './printed-words.ts';

export type PaperSize = 'a4' | 'letter';

/** What the page says around an answer, and what the answer itself does not carry. */
export type PrintContext = {
  readonly organisationName: string;
  readonly timezone: string;
  readonly currency?: string;
  readonly paper?: PaperSize;
  /** How the question was read; without it the page says metric and period alone. */
  readonly reading?: ReadingWords;
  /** Where readers reach the product: the link of an answer that carries a path alone starts with it. */
  readonly publicUrl: string;
};

/** Everything the page template prints, as plain data: none of it is ever markup. */
export type PrintedAnswer = {
  readonly language: string;
  readonly paper: string;
  readonly documentTitle: string;
  readonly asOf: readonly number[];
  readonly organisation: string;
  readonly period: string;
  readonly dataAsOf: string;
  readonly question: string;
  readonly headline: string;
  readonly reading: readonly { readonly label: string; readonly text: string }[];
  readonly figures: readonly KeyFigure[];
  readonly charts: readonly PrintedChart[];
  readonly narrative: readonly string[];
  readonly tables: readonly PrintedTable[];
  readonly actions: readonly string[];
  readonly caveats: readonly string[];
  readonly definitions: readonly { readonly term: string; readonly text: string }[];
  readonly queries: readonly {
    readonly caption: string;
    readonly sql: string;
    readonly parameters: string;
  }[];
  readonly id: string;
  readonly url: string;
  readonly readWith: string;
  readonly words: Readonly<Record<string, string>>;
};

export type PrintedChart = {
  readonly title: string;
  readonly subtitle: string;
  readonly alt: string;
  /** '' where the chart could not be drawn. */
  readonly svg: string;
};

export type PrintedTable = {
  readonly title: string;
  readonly columns: readonly { readonly label: string; readonly isFigure: boolean }[];
  readonly rows: readonly (readonly string[])[];
  readonly note: string;
};

const mostRows = 60;

/** @param drawn  the answer's charts in their order */
export function answerPdfContent(
  answer: Answer,
  drawn: readonly (DrawnChart | UndrawnChart)[],
  context: PrintContext,
): PrintedAnswer {
  const { locale } = answer;
  const words = printedWords[locale];
  const { provenance } = answer;
  const newest = Object.values(provenance.dataAsOf).sort().at(-1) ?? provenance.asOf;
  return {
    language: locale,
    paper: context.paper === 'letter' ? 'us-letter' : 'a4',
    documentTitle: answer.headline,
    asOf: clockParts(provenance.asOf),
    organisation: context.organisationName,
    period: context.reading?.period ?? capitalised(factText(answer, 'period')),
    dataAsOf: words.dataAsOf(formatInstant(newest, context.timezone, locale)),
    question: answer.question,
    headline: answer.headline,
    reading: readingParts(answer, context.reading),
    figures: keyFigures(answer, (id) => metricName(answer, id, context.reading)),
    charts: answer.charts.map((chart, index) => printedChart(chart, drawn[index], words.undrawn)),
    narrative: answer.narrative,
    tables: answerTables(answer).map((table) => printedTable(table, answer, context)),
    actions: answer.actions.map(({ text }) => text),
    caveats: answer.caveats,
    definitions: provenance.definitions.map(({ metric, text }) => ({
      term: metricName(answer, metric, context.reading),
      text,
    })),
    queries: provenance.queries.map((query, index) => ({
      caption: words.query(
        index + 1,
        query.rows,
        `${formatNumber(query.ms, locale, 0)}\u00a0ms`,
        words.sources[query.source],
      ),
      sql: query.sql,
      parameters: query.params.map((value, at) => `$${at + 1} = ${JSON.stringify(value)}`).join('\n'),
    })),
    id: answer.id,
    url: linkOf(answer.url, context.publicUrl),
    readWith: words.readWith[provenance.interpreter],
    words: Object.fromEntries(
      Object.entries(words).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    ),
  };
}

function readingParts(answer: Answer, reading: ReadingWords | undefined): PrintedAnswer['reading'] {
  const words = printedWords[answer.locale];
  const parts: readonly (readonly [string, string | null | undefined])[] = [
    [words.metric, reading?.metric],
    [words.period, reading?.period ?? capitalised(factText(answer, 'period'))],
    [words.comparedWith, reading ? reading.comparison : capitalised(factText(answer, 'compared-period'))],
    [words.split, reading?.split],
    [words.filters, reading?.filters.join(' · ')],
    [words.horizon, reading?.horizon],
  ];
  return parts.flatMap(([label, text]) => (text ? [{ label, text }] : []));
}

/** A single metric is called as the reading calls it, variants included; others by their ids, which are words. */
function metricName(answer: Answer, id: string, reading: ReadingWords | undefined): string {
  if (reading && answer.provenance.definitions.length === 1) return reading.metric;
  const column = answer.tables.flatMap(({ columns }) => columns).find((candidate) => candidate.id === id);
  return column?.label ?? capitalised(id.replaceAll('_', ' '));
}

function printedChart(
  chart: Answer['charts'][number],
  drawn: DrawnChart | UndrawnChart | undefined,
  undrawnWords: string,
): PrintedChart {
  const { title, alt } = chart;
  if (drawn === undefined || 'undrawn' in drawn) return { title, subtitle: undrawnWords, alt, svg: '' };
  return { title, subtitle: drawn.subtitle, alt, svg: drawn.svg };
}

function printedTable(table: Table, answer: Answer, context: PrintContext): PrintedTable {
  const { locale } = answer;
  const format = { locale, ...(context.currency === undefined ? {} : { currency: context.currency }) };
  const hidden = table.rows.length - mostRows;
  return {
    title: table.title,
    columns: table.columns.map((column) => ({ label: column.label, isFigure: isFigureColumn(column) })),
    rows: table.rows
      .slice(0, mostRows)
      .map((row) => table.columns.map((column, index) => formatCell(row[index], column, format))),
    note: hidden > 0 ? printedWords[locale].moreRows(formatNumber(hidden, locale, 0)) : '',
  };
}

function factText(answer: Answer, id: string): string {
  return answer.facts.find((fact) => fact.id === id)?.formatted ?? '';
}

/** Only an address of the web is a link; anything else is printed as the product's own address with the id. */
function linkOf(url: string, publicUrl: string): string {
  return /^https?:\/\//.test(url) ? url : `${publicUrl.replace(/\/$/, '')}/${url.replace(/^\/+/, '')}`;
}

function clockParts(instant: string): number[] {
  return instant.slice(0, 19).split(/[-T:]/).map(Number);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
