import type { FixedShift, Loan } from '#server/ingest/demo/causes.ts';
import type { OrganisationProfile } from '#server/ingest/demo/organisation-profile.ts';
import { blackFriday } from '#server/ingest/demo/public-holidays.ts';
import { civilDate, type ZoneClock } from '#server/ingest/demo/zone-clock.ts';

const lentPeople = 2;

/** In the week of Black Friday the account team helps out the first team with its mail, every morning. */
export function seasonalLoans(
  profile: OrganisationProfile,
  clock: ZoneClock,
  days: { readonly from: number; readonly to: number },
): { readonly loans: readonly Loan[]; readonly fixedShifts: readonly FixedShift[] } {
  const borrower = profile.teams[0];
  const lender = profile.teams.at(-1);
  const queues = profile.queues
    .filter((queue) => queue.team === borrower?.name && queue.channel === 'email')
    .map((queue) => queue.name);
  if (borrower === undefined || lender === undefined || queues.length === 0)
    return { loans: [], fixedShifts: [] };
  const lent = profile.agents.filter((agent) => agent.team === lender.name).slice(0, lentPeople);
  const years = [civilDate(days.from).year, civilDate(days.from).year + 1];
  const weeks = years
    .map((year) => blackFriday(year) - 4)
    .filter((monday) => monday > days.from && monday + 5 < days.to)
    .map((monday) => ({ from: clock.startOfDay(monday), to: clock.startOfDay(monday + 5) }));
  const each = weeks.flatMap((week) => lent.map(({ name }) => ({ agent: name, ...week })));
  return {
    loans: each.map((one) => ({ ...one, team: borrower.name, queues })),
    fixedShifts: each.map((one) => ({ ...one, opens: 9, closes: 13 })),
  };
}
