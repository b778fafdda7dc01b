import type { Fact } from '#server/answer/answer.ts';

/** What a fact is to the answer, in the order in which key figures stand. */
export const factRoles = ['value', 'previous', 'change', 'relativeChange', 'sample', 'target'] as const;

export type FactRole = (typeof factRoles)[number];

export type KeyFigure = { readonly fact: Fact; readonly role: FactRole };

const maxFigures = 5;

/** The first fact of each role: the figure asked for, what it was, how it moved, on how many, against what. */
export function pickKeyFigures(facts: readonly Fact[]): KeyFigure[] {
  return factRoles
    .flatMap((role) => {
      const fact = facts.find(({ id, value }) => value !== null && roleOf(id) === role);
      return fact ? [{ fact, role }] : [];
    })
    .slice(0, maxFigures);
}

function roleOf(id: string): FactRole | null {
  return factRoles.find((role) => role === id) ?? null;
}
