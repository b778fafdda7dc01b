import type { PlanForm } from '#server/language-model/language-model.ts';

/** A reading that names ticket volume and nothing else, with what a test changes. */
export function reading(changes: Partial<PlanForm> = {}): PlanForm {
  return {
    analysis: 'value',
    metrics: [{ id: 'ticket_volume', variant: [] }],
    by: [],
    grain: null,
    where: [],
    having: [],
    range: null,
    compare: null,
    anchor: null,
    per: null,
    order: null,
    limit: null,
    horizon: null,
    scenario: null,
    ...changes,
  };
}

/** The text a model sends for one likely reading. */
export function planText(...readings: readonly PlanForm[]): string {
  return JSON.stringify({ kind: 'plan', reason: null, unclear: null, readings });
}

export function refusalText(reason: string): string {
  return JSON.stringify({ kind: 'refuse', reason, unclear: null, readings: [] });
}
