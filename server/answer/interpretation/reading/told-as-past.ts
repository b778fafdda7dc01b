import type { Reading } from './build-plan.ts';

const enPast = /^(did|was|were|had)$/;
const frAvoir = /^(a|ai|as|avons|avez|ont|avait|avaient)$/;
const frParticiple = /([eu]s?|[eu]es|[^aeiouy]is?|ites?|isses?|pris|mis|faits?|faites?)$/;
const frSmall =
  /^(de|le|la|les|ce|que|quelle?s?|notre|votre|on|nous|vous|elles?|ils?|une?|des|du|par|sur|plus|tous|toutes)$/;
const reach = 3;

/** "How many calls did we take next Friday": what is to come, told as if it were over. */
export function isToldAsPast({ sentence, plan }: Reading): boolean {
  if (plan.analysis !== 'forecast' || sentence.everyCue('forecast', 'future').length > 0) return false;
  const folds = sentence.tokens.map(({ fold }) => fold);
  if (sentence.locale === 'en') return folds.some((word) => enPast.test(word));
  return folds.some(
    (word, at) =>
      frAvoir.test(word) &&
      folds
        .slice(at + 1, at + 1 + reach)
        .some((after) => after.length > 1 && !frSmall.test(after) && frParticiple.test(after)),
  );
}
