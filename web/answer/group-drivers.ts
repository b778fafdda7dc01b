import type { Driver } from '#server/answer/answer.ts';

/** Parts of a change: they add up, within a row and down the rows. */
export type ChangeParts = { readonly contribution: number; readonly mix: number; readonly rate: number };

/** The members of one dimension, largest effect first; those behind are pooled, so that the rows still add up. */
export type DriverGroup = {
  readonly dimension: string;
  readonly shown: readonly Driver[];
  readonly others: (ChangeParts & { readonly count: number }) | null;
  readonly total: ChangeParts;
};

const mostShown = 8;

/** Drivers by dimension, in the order in which the dimensions come: the most telling one first. */
export function groupDrivers(drivers: readonly Driver[]): readonly DriverGroup[] {
  const dimensions = [...new Set(drivers.map(({ dimension }) => dimension))];
  return dimensions.map((dimension) => {
    const members = drivers
      .filter((driver) => driver.dimension === dimension)
      .toSorted((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
    // A line for one pooled member would take the place of the member itself.
    const count = members.length <= mostShown + 1 ? members.length : mostShown;
    const pooled = members.slice(count);
    return {
      dimension,
      shown: members.slice(0, count),
      others: pooled.length === 0 ? null : { ...addUp(pooled), count: pooled.length },
      total: addUp(members),
    };
  });
}

function addUp(drivers: readonly Driver[]): ChangeParts {
  const sum = (part: keyof ChangeParts) => drivers.reduce((total, driver) => total + driver[part], 0);
  return { contribution: sum('contribution'), mix: sum('mix'), rate: sum('rate') };
}
