import { firstToken } from '#server/answer/interpretation/spans/span.ts';
import type { Sentence } from './sentence.ts';

const moves = [
  'rise',
  'fall',
  'change',
  'most',
  'least',
  'best',
  'worst',
  'slowest',
  'fastest',
  'relation',
] as const;

/** "When occupancy goes up, does abandonment follow": two figures that are asked to move with each other. */
export function asksWhetherTogether(sentence: Sentence): boolean {
  const when = sentence.tokens.find(({ fold }) =>
    /^(when|whenever|if|quand|lorsque|lorsqu|des|si)$/.test(fold),
  );
  if (
    !when ||
    sentence.cues('what-if').some((cue) => firstToken(cue) === when.index && /^si/.test(when.fold))
  )
    return false;
  const metrics = sentence.all('metric');
  const areApart = metrics.length >= 2 && metrics.some((span) => firstToken(span) > when.index);
  const isFollowing = sentence.tokens.some(({ fold }) => /^(suit|suivent|follows?|aussi|too)$/.test(fold));
  const areMoving = sentence.everyCue(...moves).length >= (isFollowing ? 1 : 2);
  const isAsked = sentence.tokens.some(({ fold }) =>
    /^(do|does|did|is|are|follow|follows|suit|suivent|aussi|too|also|est|baisse|monte)$/.test(fold),
  );
  return areApart && areMoving && isAsked && sentence.all('quantity').length === 0;
}
