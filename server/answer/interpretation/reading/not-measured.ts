import { firstToken, lastToken, type Span } from '#server/answer/interpretation/spans/span.ts';
import { defaultReadings } from '#server/answer/interpretation/vocabulary/default-readings.ts';
import type { Reading } from './build-plan.ts';

type Sentence = Reading['sentence'];

/** What a question asks for that no data here holds, in its own words; null where there is nothing such. */
export function notMeasured(reading: Reading): string | null {
  return (
    ofOthers(reading) ??
    earned(reading) ??
    unknownCause(reading) ??
    unmeasured(reading) ??
    unknownSplit(reading) ??
    unknownFigure(reading)
  );
}

const competitors = /^(competitors?|competition|rivals?|concurrents?|concurrentes?|concurrence|rivaux)$/;

/** "How fast do our competitors answer": their figures, unless ours are held against them. */
function ofOthers({ sentence, plan }: Reading): string | null {
  if (sentence.has('compare', 'versus', 'target')) return null;
  const found = sentence.tokens.find(({ fold, quotation }) => competitors.test(fold) && quotation === 0);
  const isPlanned = plan.analysis === 'benchmark' || sentence.all('metric').length > 0;
  return found && isPlanned ? found.text : null;
}

const asking = /^(do|does|did|is|are|was|were|has|have|can|could|will|would|est|sont|a|ont)$/;
const becauseOf = /^(due|because|thanks|owing|cause|grace)$/;

/** "Do strikes increase our volume?", "was it due to the snow": what is held to act on a figure is no figure of ours. */
function unknownCause({ sentence, ignored, namedMetrics }: Reading): string | null {
  const { tokens } = sentence;
  if (namedMetrics.length === 0) return null;
  const subject = asking.test(tokens[0]?.fold ?? '') ? firstOfWeight(1, sentence) : -1;
  const acts = sentence
    .everyCue('rise', 'fall', 'change', 'relation', 'why')
    .some((cue) => firstToken(cue) > subject && firstToken(cue) - subject <= 3);
  const isUnknownSubject = subject >= 0 && ignored.includes(subject) && acts;
  const reasons = tokens.flatMap(({ fold, index }) => {
    if (!becauseOf.test(fold) || !/^(to|of|de|du|des|d|a)$/.test(tokens[index + 1]?.fold ?? '')) return [];
    const at = firstOfWeight(index + 2, sentence);
    return ignored.includes(at) && at - index <= 4 ? [at] : [];
  });
  const [first] = isUnknownSubject ? [subject] : reasons;
  return first === undefined ? null : (tokens[first]?.text ?? '');
}

const earning = /^(earns?|earned|earning|gagne|gagnent|gagnait|touche|touchent)$/;

/** "How much does Tom earn": a person's pay. */
function earned({ sentence, filters, splits }: Reading): string | null {
  const people: readonly string[] = [defaultReadings.person, defaultReadings.owner];
  const isOfPeople =
    filters.named.some(({ reading }) => people.includes(reading.dimension)) ||
    splits.by.some((dimension) => people.includes(dimension));
  const verb = sentence.tokens.find(({ fold }) => earning.test(fold));
  return verb && isOfPeople && sentence.everyCue('how-many').length > 0 ? verb.text : null;
}

/** Words before a figure that say of whom or of what it is, so that what follows narrows or splits it. */
const narrowing = /^(by|per|of|for|from|among|on|via|with|par|de|des|du|d|selon|chez|sur|avec)$/;

/** "Cost per ticket", "tickets by browser": a desk has them, its data do not; "cost in handle time" says in what. */
function unmeasured(reading: Reading): string | null {
  const { sentence } = reading;
  const cue = sentence.cues('unmeasured').find((span) => {
    if (isLookedFor(span, reading) || isOfTime(span, sentence)) return false;
    const isSaidIn = /^(in|en)$/.test(sentence.tokens[lastToken(span) + 1]?.fold ?? '');
    if (isSaidIn && sentence.next(span, 'metric', 2)) return false;
    const figures = figuresIn(clauseAt(firstToken(span), sentence), reading);
    const isFirst = figures.every((figure) => firstToken(span) < lastToken(figure));
    return isFirst ? figures.length > 0 || !isAnyFigure(reading) : narrowing.test(wordBefore(span, sentence));
  });
  return cue ? sentence.wordsAt(cue) : null;
}

/** "Containing the word cost", "tickets about iPhones": what is looked for in messages need not be measured. */
function isLookedFor(span: Span, { sentence, filters }: Reading): boolean {
  return span.tokens.some(
    (index) => filters.explained.includes(index) || (sentence.tokens[index]?.quotation ?? 0) > 0,
  );
}

/** "Do we spend so much time": time is no money. */
function isOfTime(span: Span, sentence: Sentence): boolean {
  const { tokens } = sentence;
  if (!/^(spen[dt]s?|spending|depens\w+|passe\w*)$/.test(tokens[lastToken(span)]?.fold ?? '')) return false;
  const next = tokens.slice(lastToken(span) + 1, lastToken(span) + 6).map(({ fold }) => fold);
  return (
    sentence.everyCue('how-long').length > 0 ||
    next.some((word) => /^(time|hours?|minutes?|long|longer|longest|temps|heures?)$/.test(word))
  );
}

function isAnyFigure(reading: Reading): boolean {
  return figuresIn({ from: 0, to: reading.sentence.tokens.length }, reading).length > 0;
}

/** The word before, articles passed over: "from a tablet". */
function wordBefore(span: Span, { tokens }: Sentence): string {
  const before = tokens.slice(Math.max(0, firstToken(span) - 3), firstToken(span)).map(({ fold }) => fold);
  return before.findLast((word) => !/^(an?|the|un|une|le|la|les|l)$/.test(word)) ?? '';
}

/** Where metrics other than mere rows are named. */
function figuresIn({ from, to }: Clause, { sentence, namedMetrics }: Reading): readonly Span[] {
  const rows: readonly string[] = defaultReadings.rowNouns;
  return sentence
    .all('metric')
    .filter((span) => firstToken(span) >= from && lastToken(span) < to)
    .filter(({ meaning }) => meaning.metrics.some((id) => namedMetrics.includes(id) && !rows.includes(id)));
}

export type Clause = { readonly from: number; readonly to: number };

const breaks = /^[,;:.!?…()–—]$/;

/** The stretch between two signs that a word stands in: chatter beside the question is in another. */
export function clauseAt(index: number, { tokens }: Sentence): Clause {
  const signs = tokens.filter(({ text }) => breaks.test(text)).map((token) => token.index);
  return {
    from: (signs.findLast((at) => at < index) ?? -1) + 1,
    to: signs.find((at) => at >= index) ?? tokens.length,
  };
}

/** "Tickets by planet": a split by something that nobody knows. */
function unknownSplit({ sentence, ignored }: Reading): string | null {
  const unknown = sentence.cues('by').flatMap((cue) => {
    const at = firstOfWeight(lastToken(cue) + 1, sentence);
    const isKnownSoon = sentence.spans.some(
      (span) =>
        /^(dimension|grain)$/.test(span.meaning.kind) && firstToken(span) > at && firstToken(span) - at <= 2,
    );
    const isBeside = at - lastToken(cue) <= 2;
    const named = sentence.next(cue, 'dimension', 2);
    // « Par catégorie socio-professionnelle » is not by category.
    const qualified = named && sentence.locale === 'fr' ? lastToken(named) + 1 : -1;
    if (ignored.includes(qualified) && isBareWord(qualified, sentence))
      return [sentence.tokens[qualified]?.text ?? ''];
    return ignored.includes(at) && isBeside && !isKnownSoon ? [sentence.tokens[at]?.text ?? ''] : [];
  });
  return unknown[0] ?? null;
}

/** Neither a name nor in quotes. */
function isBareWord(index: number, { tokens }: Sentence): boolean {
  const token = tokens[index];
  return token?.shape.kind === 'word' && !token.isName && token.quotation === 0;
}

const enMeasures = /^(time|times|speed|level|levels|quality|price|length|size|weight|score|scores)$/;
const frMeasures =
  /^(temps|duree|delai|vitesse|niveau|qualite|prix|longueur|taille|poids|note|score|nombre|nb|montant|quantite)$/;

/** "How many kittens", "the wellness rate": what is counted or measured is unknown. */
function unknownFigure({ sentence, ignored, namedMetrics }: Reading): string | null {
  const { tokens } = sentence;
  const word = (index: number): string => tokens[index]?.fold ?? '';
  const isSmall = (index: number): boolean => firstOfWeight(index, sentence) !== index;
  const isKnownSoon = (at: number): boolean =>
    sentence.spans.some(
      ({ tokens: own, meaning }) =>
        /^(metric|choice|value|dimension)$/.test(meaning.kind) &&
        own.some((index) => !isSmall(index) && (index === at + 1 || (index === at + 2 && !isSmall(at + 1)))),
    );
  const counted = sentence.cues('how-many').flatMap((cue) => {
    const at = firstOfWeight(lastToken(cue) + 1, sentence);
    return at - lastToken(cue) <= 2 && ignored.includes(at) && !isKnownSoon(at) ? [at] : [];
  });
  // "Make the most spelling mistakes", « font le plus de fautes ».
  const compared = sentence.cues('most', 'least').flatMap((cue) => {
    const at = lastToken(cue) + 1;
    const isAmount = /^(most|least|fewest|de|d)$/.test(word(lastToken(cue)));
    return isAmount && ignored.includes(at) && !isKnownSoon(at) ? [at] : [];
  });
  const rated = ignored.filter((index) => {
    const isRate =
      /^(rate|ratio|index)$/.test(word(index + 1)) || /^(taux|ratio|indice)$/.test(word(index - 1));
    return isRate || (/^(de|d)$/.test(word(index - 1)) && /^(taux|ratio|indice)$/.test(word(index - 2)));
  });
  // "Commute time", « temps de trajet », « niveau de bruit ».
  const measured = ignored.filter((index) => {
    const isAfter =
      sentence.locale === 'en' && enMeasures.test(word(index + 1)) && !/(ly|ing|ed)$/.test(word(index));
    return isAfter || (/^(de|d)$/.test(word(index - 1)) && frMeasures.test(word(index - 2)));
  });
  // "Fax messages", "unicorn tickets": rows of a kind that nobody knows.
  const kinds = ignored.filter((index) => {
    const isPlain = sentence.locale === 'en' && !/(ly|ing|ed)$/.test(word(index));
    return isPlain && /^(tickets|messages|conversations)$/.test(word(index + 1));
  });
  const isOfDesk = namedMetrics.length > 0 || sentence.all('dimension').length > 0;
  const [first] = isOfDesk ? [...counted, ...compared, ...rated, ...measured, ...kinds] : [];
  return first === undefined ? null : (tokens[first]?.text ?? '');
}

/** "Cost per ticket", "salary of agents": the rows are known, what is asked of them is not. */
export function isOnlyOfRows({ sentence, namedMetrics, ignored }: Reading): boolean {
  const nouns: readonly string[] = defaultReadings.rowNouns;
  if (!namedMetrics.every((id) => nouns.includes(id))) return false;
  const spans = sentence.all('metric');
  if (spans.length === 0) return false;
  const areSaidOf = spans.every((span) => {
    const isCounted = sentence.cueBefore(span, ['how-many', 'most', 'least'], 1) !== undefined;
    const [much, before] = [2, 1].map((away) => sentence.tokens[firstToken(span) - away]?.fold ?? '');
    return !isCounted && saidOf.test(before ?? '') && !quantifiers.test(much ?? '');
  });
  const first = Math.min(...spans.map(firstToken));
  const { from } = clauseAt(first, sentence);
  const unknownBefore = ignored.filter((index) => index >= from && index < first).length;
  return (areSaidOf && unknownBefore > 0) || unknownBefore >= 2;
}

/** « Autant de tickets » counts them. */
const quantifiers = /^(autant|tant|trop|beaucoup|plus|moins|peu|assez|tellement|lots?|plenty|enough)$/;
const saidOf = /^(per|par|of|for|about|de|des|d|du|pour|sur)$/;

/** The next word that is more than a small one. */
function firstOfWeight(from: number, { tokens, lexicon, locale }: Sentence): number {
  const small = lexicon.languages[locale].functionWords;
  const found = tokens.slice(from).find(({ fold, shape }) => shape.kind === 'word' && !small.has(fold));
  return found?.index ?? tokens.length;
}
