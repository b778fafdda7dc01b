import type { Condition } from '#semantic-layer/define/condition.ts';
import type { Dataset } from '#semantic-layer/define/dataset.ts';
import type { Instant, Measure, ValueOf } from '#semantic-layer/define/measure.ts';
import type { LeafForm, MetricForm, Operand } from '#semantic-layer/define/metric-form.ts';
import { writeCondition } from './write-condition.ts';

const signs = { divide: '÷', subtract: '−', multiply: '×' } as const;

/** @returns how a figure is made, in names of tables and columns: `count(conversation) where direction = 'inbound'` */
export function writeFormula(form: MetricForm): string {
  if (form.kind === 'derived') {
    return `${writeOperand(form.left)} ${signs[form.operation]} ${writeOperand(form.right)}`;
  }
  if (form.kind === 'model') return `${form.analysis}(${form.inputs.join(', ')})`;
  return writeLeaf(form);
}

function writeOperand({ form, period }: Operand): string {
  const text = writeFormula(form);
  const own = form.kind === 'derived' || text.includes(' ') ? `(${text})` : text;
  return period === undefined ? own : `${own} in ${period}`;
}

function writeLeaf(form: LeafForm): string {
  const { dataset } = form;
  switch (form.kind) {
    case 'aggregate':
      return withCondition(writeMeasure(form.measure, dataset), form.where);
    case 'grouped': {
      const inner = withCondition(writeMeasure(form.measure, dataset), form.where);
      const by = [...form.by.path, form.by.column].join('.');
      return form.figure.kind === 'mean'
        ? `mean over ${by} of (${inner})`
        : `number of ${by} with (${inner}) ≥ ${form.figure.atLeast}`;
    }
    case 'snapshot':
      return `${withCondition(form.measure ? writeMeasure(form.measure, dataset) : `count(${dataset.alias})`, form.where)}, in force at the end`;
    case 'clipped':
      return withCondition(`${form.figure} of ${dataset.alias} time within the period`, form.where);
    case 'rolling':
      return `${withCondition(writeMeasure(form.measure, dataset), form.where)}, over the last ${form.days} days`;
    case 'daily':
      return withCondition(
        `${form.figure === 'mean' ? 'mean over days of' : 'on the last day,'} distinct(${dataset.alias}.${form.distinct})`,
        form.where,
      );
    case 'coverage':
      return `${form.figure} ${[...form.member.path, form.member.column].join('.')}: ${writeCondition(form.has)}, ${writeCondition(form.covered)}`;
    case 'double-bookings':
      return `days on which a ${dataset.alias} covers two accounts or more, or is off`;
    case 'waits':
      return `${writeMeasure(form.measure, dataset)} of ${writeCondition(form.where)}, and of those still waiting at the end`;
    case 'estimate':
      return `sum over ${form.group} of count(${dataset.alias} where ${writeCondition(form.counted)}) × (${writeMeasure(form.rate.numerator, dataset)} ÷ ${writeMeasure(form.rate.denominator, dataset)} over the last ${form.days} days)`;
  }
}

function withCondition(text: string, where: Condition | null): string {
  if (where === null) return text;
  return `${text.includes(' ÷ ') ? `(${text})` : text} where ${writeCondition(where)}`;
}

function writeMeasure(measure: Measure, dataset: Dataset): string {
  const { alias } = dataset;
  switch (measure.kind) {
    case 'count':
      return `count(${withCondition(alias, measure.where)})`;
    case 'distinct':
      return `distinct(${withCondition([alias, ...measure.path, measure.column].join('.'), measure.where)})`;
    case 'percentile':
      return `percentile ${measure.share * 100}(${writeValue(measure.of, alias)})`;
    case 'sum':
    case 'mean':
    case 'max':
    case 'last':
      return `${measure.kind}(${writeValue(measure.of, alias)})`;
    case 'difference':
      return `(${writeMeasure(measure.of, dataset)} − ${writeMeasure(measure.less, dataset)})`;
    case 'ratio': {
      const times = measure.times === undefined ? '' : `${measure.times} × `;
      return `${times}${writeMeasure(measure.numerator, dataset)} ÷ ${writeMeasure(measure.denominator, dataset)}`;
    }
  }
}

function writeValue(value: ValueOf, alias: string): string {
  switch (value.kind) {
    case 'column':
      return [alias, ...value.path, value.column].join('.');
    case 'seconds-between':
      return `${writeInstant(value.to)} − ${writeInstant(value.from)}`;
    case 'linked-rows':
      return `count(${withCondition(value.linked.table.slice('cx.'.length), value.linked.where)})`;
    case 'rest':
      return `${value.of} − ${value.less}`;
    case 'time-so-far':
      return `${value.to === null ? 'now' : `${value.to} or now`} − ${[...value.from.path, value.from.column].join('.')}`;
  }
}

function writeInstant(instant: Instant): string {
  if ('latestOf' in instant) {
    return `later of (${instant.latestOf.map(({ path, column }) => [...path, column].join('.')).join(', ')})`;
  }
  if ('lastLinked' in instant) {
    const { table, column, where } = instant.lastLinked;
    return `last ${withCondition(`${table.slice('cx.'.length)}.${column}`, where)}`;
  }
  return [...instant.path, instant.column].join('.');
}
