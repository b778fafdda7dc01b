import type { KnownValue } from '#semantic-layer/describe/model-description.ts';
import type { Filter, Scenario } from '#semantic-layer/query/plan.ts';
import type { GuidedPlan, GuidedPrompt } from './guided-prompt.ts';

/** A name in a prompt: the dimension, the demo's member, and how the text says it where that is shorter. */
export type PlaceholderName = {
  readonly dimension: string;
  readonly member: string;
  readonly said: string;
};

export type FilledPrompt =
  | {
      readonly kind: 'filled';
      readonly id: string;
      readonly en: string;
      readonly fr: string;
      readonly plan: GuidedPlan;
    }
  /** The organisation has no name of this dimension, or fewer than the prompt sets side by side. */
  | { readonly kind: 'no-name'; readonly id: string; readonly dimension: string };

const placeholder = /(d’)?\{([a-z_]+):([^{}|]+)(?:\|([^{}]+))?\}/g;
const startsWithVowel = /^[aeiouyàâäéèêëîïôöùûü]/i;

/** The names a text is waiting for, each once, in the order of the text. */
export function namesIn(text: string): readonly PlaceholderName[] {
  const found = new Map<string, PlaceholderName>();
  for (const [, , dimension = '', member = '', said] of text.matchAll(placeholder)) {
    const key = keyOf(dimension, member);
    if (!found.has(key)) found.set(key, { dimension, member, said: said ?? member });
  }
  return [...found.values()];
}

/** Every name of a prompt: of both texts and of the plan. */
export function namesOf(prompt: GuidedPrompt): readonly PlaceholderName[] {
  return namesIn(`${prompt.en} ${prompt.fr} ${JSON.stringify(prompt.plan)}`);
}

/**
 * A prompt in the words of an organisation: the names of the demo where it has them, else its own of the same kind.
 * A category above others stands in the plan for all its leaves.
 *
 * @param names  the members the organisation has, the ones that matter most first
 */
export function fillGuidedPrompt(prompt: GuidedPrompt, names: readonly KnownValue[]): FilledPrompt {
  const chosen = new Map<string, KnownValue>();
  for (const wanted of namesOf(prompt)) {
    const own = chooseName(wanted, names, [...chosen.values()]);
    if (!own) return { kind: 'no-name', id: prompt.id, dimension: wanted.dimension };
    chosen.set(keyOf(wanted.dimension, wanted.member), own);
  }
  const fillText = (text: string): string =>
    text.replace(placeholder, (whole, elision = '', dimension: string, member: string, said?: string) => {
      const own = chosen.get(keyOf(dimension, member));
      if (!own) return whole;
      const name = own.value === member ? (said ?? member) : own.value;
      // « d’Acme », mais « de Nordwind ».
      return elision !== '' && !startsWithVowel.test(name) ? `de ${name}` : `${elision}${name}`;
    });
  const fillValue = (value: string): readonly string[] => {
    const [wanted] = namesIn(value);
    const own = wanted && chosen.get(keyOf(wanted.dimension, wanted.member));
    return own ? leavesOf(own, names) : [value];
  };
  return {
    kind: 'filled',
    id: prompt.id,
    en: fillText(prompt.en),
    fr: fillText(prompt.fr),
    plan: {
      ...prompt.plan,
      where: prompt.plan.where.map(
        (filter): Filter => ({ ...filter, values: filter.values.flatMap(fillValue) }),
      ),
      scenario: prompt.plan.scenario && fillScenario(prompt.plan.scenario, fillText),
    },
  };
}

/** The demo's member by its own name, else the first of its kind that the prompt does not name yet. */
function chooseName(
  wanted: PlaceholderName,
  names: readonly KnownValue[],
  taken: readonly KnownValue[],
): KnownValue | undefined {
  const ofDimension = names.filter(({ dimension }) => dimension === wanted.dimension);
  const same = ofDimension.find(({ value }) => value === wanted.member);
  return same ?? ofDimension.find((name) => !taken.includes(name));
}

function leavesOf(name: KnownValue, names: readonly KnownValue[]): readonly string[] {
  const leaves = names.filter(
    ({ dimension, parent }) => dimension === name.dimension && parent === name.value,
  );
  return leaves.length > 0 ? leaves.map(({ value }) => value) : [name.value];
}

function fillScenario(scenario: Scenario, fillText: (text: string) => string): Scenario {
  const { team, toTeam, automateCategory } = scenario;
  return {
    ...scenario,
    ...(team === undefined ? {} : { team: fillText(team) }),
    ...(toTeam === undefined ? {} : { toTeam: fillText(toTeam) }),
    ...(automateCategory === undefined ? {} : { automateCategory: fillText(automateCategory) }),
  };
}

function keyOf(dimension: string, member: string): string {
  return `${dimension}:${member}`;
}
