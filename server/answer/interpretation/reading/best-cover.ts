import { firstToken, type Span } from '#server/answer/interpretation/spans/span.ts';
import type { Token } from '#server/answer/interpretation/text/token.ts';

/** A set of spans that do not overlap, and what it leaves unexplained. */
export type Cover = {
  readonly spans: readonly Span[];
  readonly score: number;
  readonly unexplained: readonly number[];
};

type State = { readonly spans: readonly Span[]; readonly taken: ReadonlySet<number>; readonly score: number };

const beamWidth = 24;
/** What one more word in the same span is worth: long names beat their parts. */
const cohesion = 0.18;
const spanCost = 0.12;
/** Questions name few metrics and splits: one more must explain more than a stray word. */
const costs: Readonly<Partial<Record<Span['meaning']['kind'], number>>> = { metric: 0.22, dimension: 0.2 };

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
  const byFirst = new Map<number, Span[]>();
  for (const span of spans) byFirst.set(firstToken(span), [...(byFirst.get(firstToken(span)) ?? []), span]);
  let states: State[] = [{ spans: [], taken: new Set(), score: 0 }];
  for (const token of tokens) {
    states = prune(
      states.flatMap((state) => steps(state, token, byFirst.get(token.index) ?? [], tokens, weightOf)),
    );
  }
  return states.map(({ spans: chosen, taken, score }) => ({
    spans: chosen,
    score,
    unexplained: tokens
      .filter((token) => !taken.has(token.index) && weightOf(token) > 0)
      .map((token) => token.index),
  }));
}

function steps(
  state: State,
  token: Token,
  spans: readonly Span[],
  tokens: readonly Token[],
  weightOf: (token: Token) => number,
): State[] {
  if (state.taken.has(token.index)) return [state];
  const left: State = { ...state, score: state.score - weightOf(token) };
  const next = spans
    .filter((span) => span.tokens.every((index) => !state.taken.has(index)))
    .map((span) => ({
      spans: [...state.spans, span],
      taken: new Set([...state.taken, ...span.tokens]),
      score: state.score + worth(span, tokens, weightOf),
    }));
  return [left, ...next];
}

function worth(span: Span, tokens: readonly Token[], weightOf: (token: Token) => number): number {
  const weight = span.tokens.reduce((sum, index) => {
    const token = tokens[index];
    return sum + (token ? Math.max(weightOf(token), 0.15) : 0);
  }, 0);
  const cost = costs[span.meaning.kind] ?? spanCost;
  return span.quality * weight * (1 + cohesion * (span.tokens.length - 1)) - cost;
}

function prune(states: readonly State[]): State[] {
  return [...states].sort((a, b) => b.score - a.score).slice(0, beamWidth);
}
