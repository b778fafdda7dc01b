import type { Token } from '#server/answer/interpretation/text/token.ts';
import { defaultReadings } from '#server/answer/interpretation/vocabulary/default-readings.ts';
import type { LanguageIndex, Lexicon } from './lexicon.ts';
import { partsBesideKind } from './parts-beside-kind.ts';
import { grouped, type PhraseMatch } from './phrase-index.ts';
import { foreign, indexes, type Span, type ValueReading } from './span.ts';

const absentQuality = 0.7;

/** Values of the same words together: which dimension is meant depends on the rest of the question. */
export function valueSpans(
  tokens: readonly Token[],
  {
    home,
    away,
    lexicon,
    dimensions,
  }: {
    readonly home: LanguageIndex;
    readonly away: LanguageIndex;
    readonly lexicon: Lexicon;
    readonly dimensions: readonly Span[];
  },
): Span[] {
  const { values } = lexicon;
  const matches = [
    ...values.find(tokens).map(({ reading, ...rest }) => ({ ...rest, meaning: reading })),
    ...named(home.valueNames.find(tokens), 1),
    ...named(away.valueNames.find(tokens), foreign),
  ];
  const isWholeName = (index: number): boolean =>
    matches.some(({ start, end, meaning }) => start <= index && index < end && !meaning.isPartial);
  const parts = partsBesideKind(tokens, {
    dimensions,
    values,
    isWholeName,
    isOrdinary: (word) => home.functionWords.has(word),
  });
  return grouped([...matches, ...parts.map(({ reading, ...rest }) => ({ ...rest, meaning: reading }))]).map(
    (group) => {
      const best = Math.max(...group.map(({ quality }) => quality));
      const [first] = group;
      return {
        tokens: indexes(first?.start ?? 0, first?.end ?? 0),
        quality: best,
        meaning: { kind: 'value', readings: distinct(group.map(({ meaning }) => meaning)) },
      };
    },
  );
}

function named(matches: readonly PhraseMatch<ValueReading>[], weight: number): PhraseMatch<ValueReading>[] {
  return matches
    .filter(({ quality }) => quality >= 0.95)
    .map((match) => ({
      ...match,
      quality: match.quality * weight * (match.meaning.isAbsent ? absentQuality : 1),
    }));
}

/** Each dimension once, whole names before parts, in the order of precedence. */
function distinct(readings: readonly ValueReading[]): ValueReading[] {
  const order: readonly string[] = defaultReadings.precedence;
  const rank = ({ dimension }: ValueReading): number => {
    const at = order.indexOf(dimension);
    return at === -1 ? order.length : at;
  };
  const penalty = (reading: ValueReading): number =>
    (reading.isAbsent ? 200 : 0) + (reading.isPartial ? 100 : 0);
  const sorted = [...readings].sort((a, b) => rank(a) + penalty(a) - rank(b) - penalty(b));
  return sorted.filter(
    (reading, index) => sorted.findIndex((other) => other.dimension === reading.dimension) === index,
  );
}
