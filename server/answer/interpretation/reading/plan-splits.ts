import type { Analysis, Plan } from '#semantic-layer/query/plan.ts';
import { defaultReadings } from '#server/answer/interpretation/vocabulary/default-readings.ts';
import { membersCompared, membersShared } from './compared-members.ts';
import type { Filters } from './filters.ts';
import type { Splits } from './read-splits.ts';
import type { Sentence } from './sentence.ts';

/** The splits of a plan: members compared or shared out, else those named, as far as the analysis has any. */
export function splitsFor(
  analysis: Analysis,
  shared: string | null,
  parts: { filters: Filters; splits: Splits; scenario: Plan['scenario']; sentence: Sentence },
): readonly string[] {
  const { filters, splits, scenario, sentence } = parts;
  const members = membersCompared(filters, sentence) ?? membersShared(filters, splits, sentence);
  if (filters.countedOff) return [...new Set([...splits.by, filters.countedOff])];
  if (analysis === 'what_if' && scenario)
    return splits.by.filter((id) => id !== defaultReadings.person && id !== defaultReadings.team);
  if (members) return members;
  if (shared) return [shared];
  if (analysis === 'topics') {
    const members = splits.by.filter((id) => !isThemeItself(id, sentence));
    return members.length > 0 ? members : [defaultReadings.keyword];
  }
  if (analysis === 'quotes')
    return splits.by.filter((id) => !/^(agent|customer|company)$/.test(id) || isAsked(id, sentence));
  if (analysis === 'benchmark') return splits.by.filter((id) => id !== 'industry' || isAsked(id, sentence));
  const isWhole = splits.by.length === 0;
  if (analysis === 'heatmap' && isWhole) return [defaultReadings.weekday, defaultReadings.hour];
  if (analysis === 'outliers' && isWhole) return [memberLookedAt(sentence)];
  if (analysis === 'gaps') return splits.by.filter((id) => id !== 'kb_article');
  if (analysis === 'drivers')
    return splits.by.filter((id) => id !== defaultReadings.customer || isAsked(id, sentence));
  if (analysis === 'records' && splits.by.length === 0) return [defaultReadings.conversation];
  return splits.by;
}

/** « Une équipe sort du lot »: the kind of member that is named, else people. */
function memberLookedAt(sentence: Sentence): string {
  const kinds = ['team', 'company', 'queue', 'customer'];
  const named = sentence.all('dimension').flatMap(({ meaning }) => meaning.dimensions);
  return kinds.find((kind) => named.includes(kind)) ?? defaultReadings.person;
}

/** "Which themes came up": the themes are what is looked for, no split. */
function isThemeItself(id: string, sentence: Sentence): boolean {
  if (id === defaultReadings.keyword || id === 'usage_event') return true;
  const isPerson = id === defaultReadings.customer || id === 'company';
  if (id !== defaultReadings.category && !isPerson) return false;
  return !isAsked(id, sentence);
}

/** Said after "by" or "which". */
function isAsked(id: string, sentence: Sentence): boolean {
  return sentence
    .all('dimension')
    .some((span) => span.meaning.dimensions.includes(id) && sentence.cueBefore(span, ['by', 'which'], 2));
}
