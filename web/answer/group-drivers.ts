import type { Driver } from '#server/answer/answer.ts';

/** The members of one dimension, largest effect first; `largest` is the size of the first one, never 0. */
export type DriverGroup = {
  readonly dimension: string;
  readonly drivers: readonly Driver[];
  readonly largest: number;
  readonly total: { readonly contribution: number; readonly mix: number; readonly rate: number };
};

/** Drivers by dimension, in the order in which the dimensions come. */
export function groupDrivers(drivers: readonly Driver[]): DriverGroup[] {
  const dimensions = [...new Set(drivers.map(({ dimension }) => dimension))];
  return dimensions.map((dimension) => {
    const members = drivers
      .filter((driver) => driver.dimension === dimension)
      .toSorted((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
    return {
      dimension,
      drivers: members,
      largest: Math.abs(members[0]?.contribution ?? 0) || 1,
      total: {
        contribution: sum(members, 'contribution'),
        mix: sum(members, 'mix'),
        rate: sum(members, 'rate'),
      },
    };
  });
}

function sum(drivers: readonly Driver[], part: 'contribution' | 'mix' | 'rate'): number {
  return drivers.reduce((total, driver) => total + driver[part], 0);
}
