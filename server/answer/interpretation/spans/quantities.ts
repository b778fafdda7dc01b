import type { Token } from '#server/answer/interpretation/text/token.ts';
import type { Vocabulary } from '#server/answer/interpretation/vocabulary/vocabulary.ts';
import type { Quantity, Span } from './span.ts';

type Found = { readonly quantity: Quantity; readonly end: number };

/** Numbers with their units: 80 %, 30 min, 1 h 30, €500, two. */
export function findQuantities(tokens: readonly Token[], vocabulary: Vocabulary): Span[] {
  return tokens.flatMap((token) => {
    const bare = readNumber(token, tokens, vocabulary);
    if (!bare) return [];
    const withUnit = readUnit(bare, tokens, vocabulary);
    return (withUnit ? [withUnit, bare] : [bare]).map(({ quantity, end }) => ({
      tokens: Array.from({ length: end - token.index }, (_, offset) => token.index + offset),
      quality: 0.8,
      meaning: { kind: 'quantity', quantity },
    }));
  });
}

function readNumber(token: Token, tokens: readonly Token[], vocabulary: Vocabulary): Found | null {
  const end = token.index + 1;
  const { shape } = token;
  if (shape.kind === 'number') {
    if (shape.suffix === '%') return { quantity: { value: round(shape.value / 100), kind: 'ratio' }, end };
    return { quantity: { value: shape.value, kind: 'plain' }, end };
  }
  if (shape.kind === 'clock' && shape.mark === 'h') {
    return withMinutes({ quantity: { value: shape.minutes * 60, kind: 'seconds' }, end }, tokens, vocabulary);
  }
  if (shape.kind === 'symbol' && vocabulary.quantities[token.text]?.kind === 'currency') {
    const next = tokens[end];
    return next?.shape.kind === 'number'
      ? { quantity: { value: next.shape.value, kind: 'currency' }, end: end + 1 }
      : null;
  }
  const word = Object.hasOwn(vocabulary.time.numbers, token.fold)
    ? vocabulary.time.numbers[token.fold]
    : undefined;
  return word === undefined ? null : { quantity: { value: word, kind: 'plain' }, end };
}

function readUnit({ quantity, end }: Found, tokens: readonly Token[], vocabulary: Vocabulary): Found | null {
  if (quantity.kind !== 'plain') return null;
  const one = tokens[end];
  const two = tokens[end + 1];
  const pair = one && two ? vocabulary.quantities[`${one.fold} ${two.fold}`] : undefined;
  const unit =
    pair ?? (one ? vocabulary.quantities[one.shape.kind === 'symbol' ? one.text : one.fold] : undefined);
  if (!unit) return null;
  const value = round(quantity.value * unit.size);
  const found: Found = { quantity: { value, kind: unit.kind }, end: end + (pair ? 2 : 1) };
  return unit.kind === 'seconds' ? withMinutes(found, tokens, vocabulary) : found;
}

/** 1 h 30, 2 minutes 30 seconds: a smaller unit that follows is added. */
function withMinutes(found: Found, tokens: readonly Token[], vocabulary: Vocabulary): Found {
  const next = tokens[found.end];
  const after = tokens[found.end + 1];
  if (next?.shape.kind !== 'number') return found;
  const unit = after ? vocabulary.quantities[after.fold] : undefined;
  if (unit?.kind !== 'seconds' || next.shape.value * unit.size >= found.quantity.value) return found;
  const value = found.quantity.value + next.shape.value * unit.size;
  return { quantity: { value, kind: 'seconds' }, end: found.end + 2 };
}

function round(value: number): number {
  return Number(value.toPrecision(12));
}
