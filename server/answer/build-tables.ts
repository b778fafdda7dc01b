import type { ResultRow } from '#semantic-layer/compile/compiled-query.ts';
import type { Driver, Table } from './answer.ts';
import { type AskedMetric, figureOf, memberOf } from './evidence.ts';
import type { AnswerWords } from './explanation/answer-words.ts';

type Column = Table['columns'][number] & { readonly read: (row: ResultRow) => unknown };

/** @returns the rows behind the charts, every figure in its own unit */
export function buildTables(words: AnswerWords): readonly Table[] {
  const { evidence, say, naming } = words;
  const [asked] = evidence.metrics;
  const subject = naming.metric(asked.ref);
  const rows = [
    evidence.split === null
      ? null
      : {
          title: subject,
          rows: evidence.split,
          others: evidence.others,
          isTimed: false,
          by: evidence.plan.by,
        },
    evidence.series === null
      ? null
      : {
          title: say.chartOver(subject),
          rows: evidence.series.rows,
          others: null,
          isTimed: true,
          by: evidence.plan.analysis === 'drivers' ? [] : evidence.plan.by,
        },
  ].filter((table) => table !== null);
  const tables = rows.map((table) => tableOf(words, table));
  const drivers = driversTable(words);
  return drivers === null ? tables : [drivers, ...tables];
}

/** @returns each member's part in the change, along the most telling dimension first */
export function listDrivers({ change }: AnswerWords): readonly Driver[] {
  return (change?.dimensions ?? []).flatMap(({ dimension, contributions }) =>
    contributions.map(({ member, before, after, contribution, mix, rate }) => ({
      dimension,
      member: member ?? '',
      before,
      after,
      contribution,
      mix,
      rate,
    })),
  );
}

type Listed = {
  readonly title: string;
  readonly rows: readonly ResultRow[];
  readonly others: ResultRow | null;
  readonly isTimed: boolean;
  readonly by: readonly string[];
};

function tableOf(words: AnswerWords, { title, rows, others, isTimed, by }: Listed): Table {
  const time: Column[] = isTimed
    ? [{ id: 'time', label: words.say.columns.time, unit: 'time', read: (row) => row.time }]
    : [];
  const members = by.map(
    (id): Column => ({
      id,
      label: words.naming.dimension(id),
      unit: 'text',
      read: (row) => words.naming.member(id, memberOf(row, id)),
    }),
  );
  const figures = words.evidence.metrics.flatMap((asked) => figureColumns(words, asked, rows));
  const columns = [...time, ...members, ...figures];
  const read = (row: ResultRow) => columns.map((column) => column.read(row));
  return {
    title,
    columns: columns.map(({ id, label, unit }) => ({ id, label, unit })),
    rows: [
      ...rows.map(read),
      ...(others === null ? [] : [[words.say.others, ...figures.map((column) => column.read(others))]]),
    ],
  };
}

function figureColumns(
  words: AnswerWords,
  { key, ref, metric }: AskedMetric,
  rows: readonly ResultRow[],
): Column[] {
  const { say, naming } = words;
  const has = (id: string) => rows.some((row) => row[id] !== undefined);
  const column = (id: string, label: string, unit: string): Column => ({
    id,
    label,
    unit,
    read: (row) => figureOf(row, id),
  });
  return [
    column(key, naming.metric(ref), metric.unit),
    ...(has(`${key}__n`) ? [column(`${key}__n`, say.columns.sample, 'count')] : []),
    ...(has(`${key}__previous`) ? [column(`${key}__previous`, say.columns.before, metric.unit)] : []),
  ];
}

function driversTable(words: AnswerWords): Table | null {
  const { change, say, naming, evidence } = words;
  const first = change?.dimensions[0];
  if (!first) return null;
  const [{ ref, metric }] = evidence.metrics;
  const { unit } = metric;
  const { columns } = say;
  return {
    title: say.chartDrivers(naming.metric(ref), naming.dimension(first.dimension)),
    columns: [
      { id: first.dimension, label: naming.dimension(first.dimension), unit: 'text' },
      { id: 'before', label: columns.before, unit },
      { id: 'after', label: columns.after, unit },
      { id: 'contribution', label: columns.contribution, unit },
      { id: 'rate', label: columns.rate, unit },
      { id: 'mix', label: columns.mix, unit },
    ],
    rows: first.contributions.map((part) => [
      naming.member(first.dimension, part.member),
      part.before,
      part.after,
      part.contribution,
      part.rate,
      part.mix,
    ]),
  };
}
