import type { Scenario } from '#semantic-layer/query/plan.ts';
import { firstToken, lastToken, type SpanOf } from '#server/answer/interpretation/spans/span.ts';
import { defaultReadings } from '#server/answer/interpretation/vocabulary/default-readings.ts';
import type { NamedValue } from './filters.ts';
import type { Sentence } from './sentence.ts';

/** What a "what if" changes: agents, moves, volume, handle time, automation; null where it names no change. */
export function readScenario(sentence: Sentence, named: readonly NamedValue[]): Scenario | null {
  const teams = named.filter(
    ({ span, reading }) => reading.dimension === defaultReadings.team || teamOf(span) !== null,
  );
  const moved = movedAgents(sentence, teams);
  if (moved) return moved;
  const people = agents(sentence);
  const [team] = people.agents === undefined ? [] : teams.map(({ span }) => teamOf(span));
  const scenario: Scenario = {
    ...people,
    ...(team ? { team } : {}),
    ...relative(sentence, named),
    ...automated(sentence, named),
  };
  return Object.keys(scenario).length > 0 ? scenario : null;
}

function teamOf(span: SpanOf<'value'>): string | null {
  return span.meaning.readings.find(({ dimension }) => dimension === defaultReadings.team)?.values[0] ?? null;
}

/** "Move two agents from Support FR to Premium". */
function movedAgents(sentence: Sentence, teams: readonly NamedValue[]): Scenario | null {
  if (!sentence.has('moved-agents')) return null;
  const [first, second] = teams.map(({ span }) => teamOf(span)).filter((team) => team !== null);
  const isSupposed = sentence.everyCue('what-if', 'relation').length > 0;
  if (!first || !(isSupposed || (second !== undefined && count(sentence) !== null))) return null;
  return { agents: count(sentence) ?? 1, team: first, ...(second ? { toTeam: second } : {}) };
}

function agents(sentence: Sentence): Pick<Scenario, 'agents'> {
  const isFewer = sentence.has('fewer-agents');
  const isMore = sentence.has('more-agents');
  const arePeople =
    sentence.all('dimension').some(({ meaning }) => meaning.dimensions.includes(defaultReadings.person)) ||
    /\b(agents?|conseillers?|people|reps?|personnes?|advisors?|staff|etp|fte)\b/i.test(sentence.text);
  if (!arePeople || !(isFewer || isMore)) return {};
  const number = count(sentence);
  if (number === null) return {};
  return { agents: isFewer && !isMoreBeforeFewer(sentence) ? -number : number };
}

function isMoreBeforeFewer(sentence: Sentence): boolean {
  const more = sentence.cues('more-agents').filter(({ meaning }) => !meaning.cues.includes('fewer-agents'));
  return more.length > 0;
}

/** The plain number said of people; "one more", "another" is one. */
function count(sentence: Sentence): number | null {
  const number = sentence.all('quantity').find(({ meaning }) => meaning.quantity.kind === 'plain');
  if (number) return number.meaning.quantity.value;
  return /\b(an?|one|another|un|une)\b/i.test(sentence.text) ? 1 : null;
}

/** "Volume grows 20 %", "handle time drops by 10 %". */
function relative(
  sentence: Sentence,
  _named: readonly NamedValue[],
): Pick<Scenario, 'volumeChange' | 'handleTimeChange'> {
  const percents = sentence.all('quantity').filter(({ meaning }) => meaning.quantity.kind === 'ratio');
  const changes = percents
    .filter((percent) => isChange(sentence, percent))
    .flatMap((percent) => {
      const metric = nearestMetric(sentence, percent);
      const size = percent.meaning.quantity.value * (isFall(sentence, percent) ? -1 : 1);
      if (metric === null) return [];
      return [metric === 'handle' ? { handleTimeChange: size } : { volumeChange: size }];
    });
  return Object.assign({}, ...changes);
}

/** A percentage of a change, not a target: "20 % more", "drops by 10 %". */
function isChange(sentence: Sentence, percent: SpanOf<'quantity'>): boolean {
  return sentence
    .everyCue('rise', 'fall', 'change', 'more-agents', 'fewer-agents', 'above', 'below')
    .some(
      (cue) =>
        Math.abs(firstToken(cue) - firstToken(percent)) <= 4 ||
        Math.abs(lastToken(cue) - firstToken(percent)) <= 4,
    );
}

function nearestMetric(sentence: Sentence, percent: SpanOf<'quantity'>): 'volume' | 'handle' | null {
  const sorted = sentence
    .all('metric')
    .map((span) => ({
      id: span.meaning.metrics[0] ?? '',
      away: Math.abs(firstToken(span) - firstToken(percent)),
    }))
    .sort((a, b) => a.away - b.away);
  for (const { id } of sorted) {
    if (id === 'handle_time' || id === 'contact_handle_time') return 'handle';
    if (/volume|conversations|contacts|messages|tickets/.test(id)) return 'volume';
  }
  return sorted.length === 0 ? 'volume' : null;
}

function isFall(sentence: Sentence, percent: SpanOf<'quantity'>): boolean {
  const near = (name: 'fall' | 'rise'): number =>
    Math.min(
      ...sentence.cues(name).map((cue) => Math.abs(lastToken(cue) - firstToken(percent))),
      Number.POSITIVE_INFINITY,
    );
  const isLess =
    sentence.cueAfter(percent, ['fewer-agents', 'below'], 2) !== undefined ||
    /\b(less|moins|fewer|shorter)\b/i.test(sentence.text);
  const isDown = /\b(down|en moins|de moins)\b/i.test(sentence.text);
  return near('fall') < near('rise') || isLess || isDown;
}

function automated(sentence: Sentence, named: readonly NamedValue[]): Pick<Scenario, 'automateCategory'> {
  if (sentence.everyCue('automate').length === 0) return {};
  const category = named.find(({ span }) =>
    span.meaning.readings.some(({ dimension }) => dimension === defaultReadings.category),
  );
  if (!category) return {};
  return { automateCategory: nameOf(category, sentence) };
}

/** A category above leaves is named by its own label, not by its leaves. */
function nameOf(category: NamedValue, sentence: Sentence): string {
  const values =
    category.span.meaning.readings.find(({ dimension }) => dimension === defaultReadings.category)?.values ??
    [];
  return values.length === 1
    ? (values[0] ?? '')
    : (sentence.lexicon.parents.get(values.join('\n')) ?? values[0] ?? '');
}
