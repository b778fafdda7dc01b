import type { Micros } from './instant.ts';

/** An instant as ISO text in UTC, to the microsecond. */
export function instantText(instant: Micros): string {
  const milliseconds = Math.floor(instant / 1000);
  const rest = instant - milliseconds * 1000;
  const text = new Date(milliseconds).toISOString();
  return rest === 0 ? text : `${text.slice(0, -1)}${String(rest).padStart(3, '0')}Z`;
}
