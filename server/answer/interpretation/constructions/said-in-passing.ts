import type { Filter } from '#semantic-layer/query/plan.ts';
import { firstToken, isSpanOf, lastToken } from '#server/answer/interpretation/spans/span.ts';
import { defaultReadings } from '#server/answer/interpretation/vocabulary/default-readings.ts';
import {
  type Clues,
  type Construction,
  foldedText,
  hasWord,
  metricsSaid,
  placesOf,
  refs,
} from './construction.ts';

/** Metrics whose everyday names are members of the promises' dimension. */
const promised: Readonly<Record<string, string>> = {
  first_response_time: 'first_response',
  resolution_time_last: 'resolution',
  resolution_time_first: 'resolution',
};

/** "Which SLA metric fails most: first response or resolution?": what is promised, no figures of their own. */
export function promisesNamed({ sentence, named, splits }: Clues): Construction | null {
  const [asked, ...rest] = named;
  const members = [...new Set(rest.map((id) => promised[id]))].filter((member) => member !== undefined);
  const isPromise = sentence.everySpan.some(
    (span) => isSpanOf(span, 'dimension') && span.meaning.dimensions.includes('sla_metric'),
  );
  if (!asked?.startsWith('sla_') || !isPromise || members.length < 2 || members.length < rest.length)
    return null;
  const where: readonly Filter[] = [{ dimension: 'sla_metric', op: 'in', values: members }];
  return {
    metrics: [{ id: asked, variant: { grain: 'metric' } }],
    by: [...new Set([...splits.by, 'sla_metric'])],
    where,
  };
}

/** "And on what?", « et sur quoi ? »: what the hours went into. */
export function onWhat({ sentence, named, splits }: Clues): Construction | null {
  const isAsked = /\b(on what|sur quoi|a quoi|on which projects|sur quels projets)\b/.test(
    foldedText(sentence),
  );
  if (!isAsked || !named.includes('time_tracked_hours') || splits.by.length > 0) return null;
  return { by: ['project'] };
}

/** "How many article views, and which are rising or falling?": the members behind a count, and how each moved. */
export function risingOrFalling({ sentence, named }: Clues): Construction | null {
  const [metric] = named;
  if (metric !== 'kb_views' || named.length > 1 || !sentence.has('rise') || !sentence.has('fall'))
    return null;
  const said = metricsSaid(sentence).find(({ meaning }) => meaning.metrics.includes(metric));
  const isPicked = placesOf(/^(which|lesquels|lesquelles|ones)$/, sentence).some(
    (place) => said !== undefined && place > lastToken(said),
  );
  if (!isPicked) return null;
  return {
    analysis: 'breakdown',
    metrics: refs(metric, 'kb_article_views_change'),
    by: ['kb_article'],
    other: null,
  };
}

const unitOf =
  /\b(per|for each|every) (unit|euro|dollar|pound|k|thousand) of\b|\bpar (unite|euro|dollar|k|millier) d\b|\bpar (unite|euro) de\b/;

/** "The most time per unit of ARR": what is given beside what is had for it. */
export function perUnitOf({ sentence, splits }: Clues): Construction | null {
  const [given, had] = metricsSaid(sentence);
  if (!unitOf.test(foldedText(sentence)) || !given || !had || firstToken(had) < lastToken(given)) return null;
  const ids = [given, had].flatMap(({ meaning }) => meaning.metrics.slice(0, 1));
  const isOfCompanies = ids.some(
    (id) => !sentence.lexicon.metrics.get(id)?.dimensions.includes(defaultReadings.person),
  );
  // "Who" of figures that only companies have: which company.
  const by = splits.by.map((id) => (id === defaultReadings.person && isOfCompanies ? 'company' : id));
  return { metrics: refs(...ids), by, explained: placesOf(/^(unit|unite)$/, sentence) };
}

/** "What are the most requested features?": the topics of the tickets that ask for one. */
export function requestedFeatures({ sentence, named }: Clues): Construction | null {
  const wanted = 'Feature request';
  const isKnown = sentence.lexicon.known.get(defaultReadings.category)?.has(wanted) ?? false;
  const isAsked =
    named.includes('keyword_frequency') && hasWord(/^(features?|fonctionnalites?|fonctions?)$/, sentence);
  if (!isKnown || !isAsked) return null;
  return { where: [{ dimension: defaultReadings.category, op: 'in', values: [wanted] }] };
}
