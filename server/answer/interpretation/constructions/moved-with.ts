import { firstToken, lastToken } from '#server/answer/interpretation/spans/span.ts';
import {
  type Clues,
  type Construction,
  foldedText,
  hasWord,
  metricsSaid,
  placesOf,
  refs,
} from './construction.ts';

const comparative =
  /^(lower|higher|better|worse|faster|slower|longer|shorter|different|plus|moins|mieux|pire|differente?)$/;

/** "Is CSAT lower after a transfer?": with and without, within one period. */
export function afterCondition({ sentence }: Clues): Construction | null {
  const condition = sentence
    .all('dimension')
    .find((span) => /^(after|when|with|apres|suite|en cas|avec)\b/i.test(fold(sentence.wordsAt(span))));
  const [dimension] = condition?.meaning.dimensions ?? [];
  if (dimension === undefined || !hasWord(comparative, sentence)) return null;
  return { analysis: 'compare', by: [dimension], other: null };
}

function fold(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '');
}

const doers =
  /\b(customers|clients?|clientes|users|accounts|companies|people|comptes|utilisateurs|entreprises|those|ceux)( \w+)? (who|that|which|qui)\b.*\b(stays?|remains?|keeps?|renew|leave|restent|demeurent|renouvellent|partent)\b/;
const degrees = /^(early|soon|quickly|often|late|tot|vite|souvent|tard|rapidement|actifs?|actives?)$/;

/** "Do customers who contact us early stay active?": does one go with the other. */
export function whoDoesStays({ sentence }: Clues): Construction | null {
  if (!doers.test(foldedText(sentence)) || sentence.has('how-many', 'which')) return null;
  const [one, other] = [
    ...new Set(metricsSaid(sentence).flatMap(({ meaning }) => meaning.metrics.slice(0, 1))),
  ];
  if (one === undefined || other === undefined) return null;
  return { analysis: 'relation', metrics: refs(one, other), explained: placesOf(degrees, sentence) };
}

/** "Did the new returns article reduce tickets?": what is read beside what it should change. */
export function effectOfArticle({ sentence, named }: Clues): Construction | null {
  const article = sentence.all('dimension').find(({ meaning }) => meaning.dimensions.includes('kb_article'));
  const affected = named.filter((id) => !id.startsWith('kb_'));
  const [metric] = affected;
  if (!article || metric === undefined || affected.length > 1 || sentence.has('which', 'who', 'by', 'most'))
    return null;
  const said = metricsSaid(sentence).find(({ meaning }) => meaning.metrics.includes(metric));
  const verb = sentence
    .everyCue('fall', 'rise', 'change', 'relation')
    .find((cue) => firstToken(cue) > lastToken(article) && said && firstToken(cue) < lastToken(said));
  if (!verb) return null;
  return {
    analysis: 'relation',
    metrics: refs('kb_views', metric),
    other: null,
    explained: placesOf(/^(new|newest|latest|nouvel|nouveaux|nouveau|dernier)$/, sentence),
  };
}

const because = /^(from|because|due|by|owing|par|cause|du|grace|avec)$/;
const amounts = /^(more|fewer|less|higher|lower|plus|moins|hausse|baisse|davantage)$/;

/** "Did the backlog rise from more inflow or fewer closures?": the causes offered are looked for, not compared. */
export function causeOrCause({ sentence }: Clues): Construction | null {
  const [asked, ...causes] = metricsSaid(sentence);
  const [joint] = placesOf(/^(or|ou)$/, sentence).filter((place) =>
    causes.some((cause) => firstToken(cause) > place),
  );
  const [reason] = placesOf(because, sentence).filter((place) => asked && place > lastToken(asked));
  if (!asked || joint === undefined || reason === undefined || reason > joint) return null;
  const hasMoved = sentence
    .everyCue('rise', 'fall', 'change')
    .some((cue) => firstToken(cue) > lastToken(asked) && lastToken(cue) < reason);
  const areAmounts = placesOf(amounts, sentence).some((place) => place > reason);
  const [id] = asked.meaning.metrics;
  return hasMoved && areAmounts && id !== undefined
    ? { analysis: 'drivers', metrics: refs(id), by: [] }
    : null;
}
