import type { Condition } from '#semantic-layer/define/condition.ts';

/** @returns a rule on a row in names of columns: `direction = 'inbound' and first_response_at is present` */
export function writeCondition(condition: Condition): string {
  switch (condition.kind) {
    case 'equals':
      return `${condition.column} = ${typeof condition.value === 'string' ? `'${condition.value}'` : condition.value}`;
    case 'one-of':
      return `${condition.column} in (${condition.values.map((value) => `'${value}'`).join(', ')})`;
    case 'at-least':
      return `${condition.column} ≥ ${condition.value}`;
    case 'at-most':
      return `${condition.column} ≤ ${condition.value}`;
    case 'above-middle':
      return `${condition.column} > (${condition.scale} + 1) ÷ 2`;
    case 'below-middle':
      return `${condition.column} < (${condition.scale} + 1) ÷ 2`;
    case 'is-latest':
      return `${condition.column} is the latest`;
    case 'is-null':
      return `${condition.column} is empty`;
    case 'is-present':
      return `${condition.column} is present`;
    case 'of-parent':
      return `${condition.path.join('.')} has ${writeCondition(condition.condition)}`;
    case 'has-linked': {
      const rows = condition.table.slice('cx.'.length);
      return `some ${rows}${condition.where === null ? '' : ` (${writeCondition(condition.where)})`}`;
    }
    case 'all':
      return condition.conditions.map(writeCondition).join(' and ');
    case 'any':
      return `(${condition.conditions.map(writeCondition).join(' or ')})`;
    case 'not':
      return `not (${writeCondition(condition.condition)})`;
  }
}
