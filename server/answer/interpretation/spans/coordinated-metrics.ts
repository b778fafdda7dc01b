import type { Token } from '#server/answer/interpretation/text/token.ts';
import type { MetricMatch } from './metric-index.ts';

const conjunction = /^(and|et|&|,|or|ou|vs|versus|against|contre|face)$/;
/** Words that open another part of the sentence. */
const opening = /^(each|every|chaque|by|par|per|which|quel|quelle|why|pourquoi)$/;
/** One name that says it all beats two that share it. */
const sharing = 0.95;

/**
 * Two metrics that share words across an "and": "first response and resolution time", « présence lissée et
 * cumulée ». Each alone would take the shared words from the other.
 */
export function coordinated(
  matches: readonly MetricMatch[],
  tokens: readonly Token[],
  context: { readonly isSmall: (token: Token) => boolean; readonly isHollow: (token: Token) => boolean },
): MetricMatch[] {
  const crossing = matches.filter(({ crosses, isWhole }) => crosses && isWhole);
  return crossing.flatMap((one) =>
    matches
      .filter(
        (other) =>
          other.isWhole &&
          !other.isLoose &&
          other !== one &&
          !other.metrics.some((id) => one.metrics.includes(id)),
      )
      .flatMap((other) => pair(one, other, tokens, context)),
  );
}

function pair(
  one: MetricMatch,
  other: MetricMatch,
  tokens: readonly Token[],
  {
    isSmall,
    isHollow,
  }: { readonly isSmall: (token: Token) => boolean; readonly isHollow: (token: Token) => boolean },
): MetricMatch[] {
  const content = (match: MetricMatch): number[] =>
    match.tokens.filter((index) => {
      const token = tokens[index];
      return token !== undefined && !isHollow(token);
    });
  const [words, others] = [content(one), content(other)];
  const shared = words.filter((index) => others.includes(index));
  const [own] = words.filter((index) => !others.includes(index));
  const [otherOwn] = others.filter((index) => !words.includes(index));
  if (shared.length === 0 || own === undefined || otherOwn === undefined) return [];
  const union = [...new Set([...one.tokens, ...other.tokens])].sort((a, b) => a - b);
  const between = tokens.slice(union[0] ?? 0, (union.at(-1) ?? 0) + 1);
  const isJoined = between.some((token) => conjunction.test(token.fold));
  const isFilled = between.every(
    (token) =>
      (union.includes(token.index) || isSmall(token) || conjunction.test(token.fold)) &&
      !opening.test(token.fold),
  );
  if (!isJoined || !isFilled) return [];
  const metrics = own < otherOwn ? [...one.metrics, ...other.metrics] : [...other.metrics, ...one.metrics];
  return [
    {
      metrics,
      tokens: between.map(({ index }) => index),
      quality: Math.min(one.quality, other.quality) * (other.crosses ? sharing * sharing : sharing),
      isWhole: true,
      isLoose: false,
      crosses: true,
    },
  ];
}
