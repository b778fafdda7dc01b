import { completeChoice, type Metric } from './metric.ts';
import type { DerivedForm, LeafForm, Operand } from './metric-form.ts';

type Named = Readonly<Record<string, LeafForm | DerivedForm>>;

/** `divide({ idle_time: … }, { production_time: … })`: each side is named as it is to be called in SQL. */
export function divide(left: Named | Operand, right: Named | Operand): DerivedForm {
  return { kind: 'derived', operation: 'divide', left: operand(left), right: operand(right) };
}

export function subtract(left: Named | Operand, right: Named | Operand): DerivedForm {
  return { kind: 'derived', operation: 'subtract', left: operand(left), right: operand(right) };
}

export function multiply(left: Named | Operand, right: Named | Operand): DerivedForm {
  return { kind: 'derived', operation: 'multiply', left: operand(left), right: operand(right) };
}

/** @returns another metric as one side, in its default variants and by its own date */
export function figureOf(name: string, metric: Metric): Operand {
  const form = metric.form(completeChoice(metric.variants, {}));
  if (form === null || form.kind === 'model') throw new Error(`${name} is no figure to calculate with`);
  return { name, form, anchor: metric.anchors[0] };
}

function operand(side: Named | Operand): Operand {
  if (isOperand(side)) return side;
  const [entry] = Object.entries(side);
  if (!entry) throw new Error('An operand needs a name');
  return { name: entry[0], form: entry[1] };
}

function isOperand(side: Named | Operand): side is Operand {
  return typeof side.name === 'string';
}
