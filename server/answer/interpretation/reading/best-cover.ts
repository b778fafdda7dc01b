import { firstToken, type Span } from '#server/answer/interpretation/spans/span.ts';
import type { Token } from '#server/answer/interpretation/text/token.ts';

/** A set of spans that do not overlap, and what it leaves unexplained. */
export type Cover = {
  readonly spans: readonly Span[];
  readonly score: number;
  readonly unexplained: readonly number[];
};

type Chain = { readonly span: Span; readonly before: Chain | null };

type State = {
  readonly chosen: Chain | null;
  /** Tokens still to come that a chosen span has already taken. */
  readonly ahead: readonly number[];
  /** The chosen spans that name something, to tell readings apart from mere small words. */
  readonly names: string;
  readonly score: number;
};

type Entry = { readonly span: Span; readonly worth: number; readonly name: string };

const naming: ReadonlySet<Span['meaning']['kind']> = new Set([
  'metric',
  'choice',
  'dimension',
  'value',
  'time',
]);
/** States alike in what they have taken ahead differ only in the past: few of each are kept. */
const bestOfEach = 8;
const mostStates = 160;
/** What one more word in the same span is worth: long names beat their parts. */
const cohesion = 0.18;
const spanCost = 0.12;
/** Questions name few metrics and splits: one more must explain more than a stray word. */
const costs: Readonly<Partial<Record<Span['meaning']['kind'], number>>> = {
  metric: 0.22,
  choice: 0.22,
  dimension: 0.2,
};

/**
 * The ways to explain the words of a question, best first: every word of weight should belong to a span,
 * and few long spans beat many short ones.
 *
 * @param weightOf  what leaving a token unexplained costs; 0 for small words
 */
export function bestCovers(
  tokens: readonly Token[],
  spans: readonly Span[],
  weightOf: (token: Token) => number,
): Cover[] {
  const weights = tokens.map(weightOf);
  const byFirst = new Map<number, Entry[]>();
  for (const [id, span] of spans.entries()) {
    const entry = {
      span,
      worth: worthOf(span, weights),
      name: naming.has(span.meaning.kind) ? `${id} ` : '',
    };
    const list = byFirst.get(firstToken(span));
    if (entry.worth <= 0) continue;
    if (list) list.push(entry);
    else byFirst.set(firstToken(span), [entry]);
  }
  let states: State[] = [{ chosen: null, ahead: [], names: '', score: 0 }];
  for (const { index } of tokens) {
    const starting = byFirst.get(index) ?? [];
    states = prune(states.flatMap((state) => steps(state, index, starting, weights[index] ?? 0)));
  }
  return states.map(({ chosen, score }) => toCover(chosen, score, weights));
}

function steps(state: State, index: number, starting: readonly Entry[], weight: number): State[] {
  if (state.ahead.includes(index)) {
    return [{ ...state, ahead: state.ahead.filter((taken) => taken !== index) }];
  }
  const left: State = { ...state, score: state.score - weight };
  const taken = starting
    .filter(({ span }) => span.tokens.every((token) => !state.ahead.includes(token)))
    .map(({ span, worth, name }) => ({
      chosen: { span, before: state.chosen },
      names: state.names + name,
      ahead: [...state.ahead, ...span.tokens.slice(1)].sort((a, b) => a - b),
      score: state.score + worth,
    }));
  return [left, ...taken];
}

function worthOf(span: Span, weights: readonly number[]): number {
  const weight = span.tokens.reduce((sum, index) => sum + Math.max(weights[index] ?? 0, 0.15), 0);
  const cost = costs[span.meaning.kind] ?? spanCost;
  return span.quality * weight * (1 + cohesion * (span.tokens.length - 1)) - cost;
}

function prune(states: readonly State[]): State[] {
  const readings = new Set<string>();
  const kept = new Map<string, number>();
  return [...states]
    .sort((a, b) => b.score - a.score)
    .filter(({ ahead, names }) => {
      const key = ahead.join(' ');
      const reading = `${key}/${names}`;
      const count = kept.get(key) ?? 0;
      if (readings.has(reading) || count >= bestOfEach) return false;
      readings.add(reading);
      kept.set(key, count + 1);
      return true;
    })
    .slice(0, mostStates);
}

function toCover(chosen: Chain | null, score: number, weights: readonly number[]): Cover {
  const spans: Span[] = [];
  for (let link = chosen; link; link = link.before) spans.push(link.span);
  const taken = new Set(spans.flatMap(({ tokens }) => tokens));
  const unexplained = weights.flatMap((weight, index) => (weight > 0 && !taken.has(index) ? [index] : []));
  return { spans: spans.reverse(), score, unexplained };
}
