import { type Micros, parseInstant } from '#server/ingest/load/instant.ts';
import { instantText } from '#server/ingest/load/instant-text.ts';
import { readZone } from '#server/ingest/load/zone-offsets.ts';

/** Reads dates and times of a file; null when a text is none. */
export type DateReader = {
  /** ISO instant in UTC. */
  readonly instant: (text: string) => string | null;
  /** 'YYYY-MM-DD'. */
  readonly day: (text: string) => string | null;
};

export type DateFormat = {
  /** Such as 'D/M/YYYY HH:mm', 'epoch' or 'epoch-ms'; ISO where none is given. */
  readonly format: string | null;
  /** Where a time without offset is told. */
  readonly timezone: string;
};

const tokens: Readonly<Record<string, { readonly part: string; readonly pattern: string }>> = {
  YYYY: { part: 'year', pattern: '\\d{4}' },
  YY: { part: 'shortYear', pattern: '\\d{2}' },
  MM: { part: 'month', pattern: '\\d{2}' },
  M: { part: 'month', pattern: '\\d{1,2}' },
  DD: { part: 'day', pattern: '\\d{2}' },
  D: { part: 'day', pattern: '\\d{1,2}' },
  HH: { part: 'hour', pattern: '\\d{2}' },
  H: { part: 'hour', pattern: '\\d{1,2}' },
  hh: { part: 'hour', pattern: '\\d{2}' },
  h: { part: 'hour', pattern: '\\d{1,2}' },
  mm: { part: 'minute', pattern: '\\d{2}' },
  m: { part: 'minute', pattern: '\\d{1,2}' },
  ss: { part: 'second', pattern: '\\d{2}' },
  s: { part: 'second', pattern: '\\d{1,2}' },
  SSS: { part: 'fraction', pattern: '\\d{1,6}' },
  A: { part: 'half', pattern: '[AaPp]\\.?[Mm]\\.?' },
  Z: { part: 'offset', pattern: 'Z|[+-]\\d{2}:?\\d{2}' },
};

const isoForm =
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:[T ](?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,](?<fraction>\d{1,6})\d*)?)?)?$/;

/** @throws RangeError when the format holds nothing to read, or the zone does not exist */
export function dateReader({ format, timezone }: DateFormat): DateReader {
  const zone = readZone(timezone, 1970, 2199);
  const form = format === null ? isoForm : format.startsWith('epoch') ? null : compile(format);
  const read = (text: string) => (form === null ? null : readWall(text, form));
  return {
    instant(text) {
      if (format === 'epoch' || format === 'epoch-ms') return fromEpoch(text, format === 'epoch' ? 1e6 : 1e3);
      const whole = format === null ? parseInstant(withoutSpaces(text)) : null;
      if (whole !== null) return instantText(whole);
      const wall = read(text);
      if (wall === null) return null;
      if (wall.offset !== null) return textOf(parseInstant(`${wall.iso}${wall.offset}`));
      const local = parseInstant(`${wall.iso}Z`);
      if (local === null) return null;
      const seconds = Math.floor(local / 1e6);
      return textOf((zone.instantOf(seconds) + (local - seconds * 1e6)) as Micros);
    },
    day: (text) => read(text)?.iso.slice(0, 10) ?? null,
  };
}

type Wall = { readonly iso: string; readonly offset: string | null };

function readWall(text: string, form: RegExp): Wall | null {
  const parts = form.exec(text.trim())?.groups;
  if (!parts) return null;
  const year = parts.year ?? `20${parts.shortYear}`;
  const hour = hourOfDay(Number(parts.hour ?? 0), parts.half);
  if (hour === null) return null;
  const two = (value: string | number | undefined) => String(value ?? 0).padStart(2, '0');
  const fraction = parts.fraction === undefined ? '' : `.${parts.fraction}`;
  const day = `${year}-${two(parts.month)}-${two(parts.day)}`;
  return {
    iso: `${day}T${two(hour)}:${two(parts.minute)}:${two(parts.second)}${fraction}`,
    offset: parts.offset ?? null,
  };
}

function compile(format: string): RegExp {
  const seen = new Set<string>();
  const pattern = format.replaceAll(
    /YYYY|YY|MM|M|DD|D|HH|H|hh|h|mm|m|ss|s|SSS|A|Z|[^A-Za-z0-9]/g,
    (piece) => {
      const token = tokens[piece];
      if (!token) return piece === ' ' ? '\\s+' : `\\${piece}`;
      if (seen.has(token.part))
        throw new RangeError(`the date format "${format}" names the ${token.part} twice`);
      seen.add(token.part);
      return `(?<${token.part}>${token.pattern})`;
    },
  );
  if (!seen.has('day') || !seen.has('month') || !(seen.has('year') || seen.has('shortYear'))) {
    throw new RangeError(`the date format "${format}" lacks YYYY, M or D`);
  }
  return new RegExp(`^${pattern}$`);
}

function hourOfDay(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (/^p/i.test(half) ? 12 : 0);
}

/** '2026-03-02 10:00:00 UTC' and '2026-03-02 10:00:00 +0100', as databases and scripts print them. */
function withoutSpaces(text: string): string {
  return text
    .trim()
    .replace(/ ?(?:UTC|GMT)$/, 'Z')
    .replace(/ ([+-]\d{2}:?\d{2})$/, '$1');
}

function fromEpoch(text: string, micros: number): string | null {
  const value = /^\d{1,16}(\.\d+)?$/.test(text.trim()) ? Math.round(Number(text) * micros) : Number.NaN;
  return value >= 0 && value < 7_258_118_400_000_000 ? instantText(value as Micros) : null;
}

function textOf(instant: Micros | null): string | null {
  return instant === null ? null : instantText(instant);
}
