import type { Locale } from './locale.ts';
import type { Unit } from './unit.ts';

export type FormatOptions = { readonly locale: Locale; readonly currency?: string };

const noData = { en: 'no data', fr: 'pas de données' } as const;

/**
 * A figure as people say it: `6 min 12 s`, `4,210`, `84 %`, in the reader's language with its spaces.
 *
 * @param value  in the unit's own measure: seconds, ratio 0..1, money in currency units
 */
export function formatValue(value: number | null, unit: Unit, options: FormatOptions): string {
  if (value === null || !Number.isFinite(value)) return noData[options.locale];
  switch (unit) {
    case 'count':
      return formatNumber(value, options.locale, Number.isInteger(value) ? 0 : 1);
    case 'seconds':
      return formatDuration(value, options.locale);
    case 'ratio':
      return formatPercent(value, options.locale);
    case 'currency':
      return new Intl.NumberFormat(tag(options.locale), {
        style: 'currency',
        currency: options.currency ?? 'EUR',
        maximumFractionDigits: Math.abs(value) < 100 ? 2 : 0,
      }).format(value);
    case 'hours':
      return `${formatNumber(value, options.locale, 1)} h`;
    case 'per_hour':
      return `${formatNumber(value, options.locale, 1)}${options.locale === 'fr' ? ' par heure' : ' per hour'}`;
    case 'score':
      return formatNumber(value, options.locale, 2);
    case 'points':
      return formatNumber(value, options.locale, 0);
    case 'number':
    case 'list':
      return formatNumber(value, options.locale, 1);
  }
}

/** A difference between two figures: with its sign, and points instead of per cent for ratios. */
export function formatChange(change: number, unit: Unit, options: FormatOptions): string {
  const size = Math.abs(change);
  const points = formatNumber(size * 100, options.locale, 1);
  const wording =
    unit === 'ratio' ? `${points} ${points === '1' ? 'point' : 'points'}` : formatValue(size, unit, options);
  const isNothing = !/[1-9]/.test(wording);
  return `${isNothing ? '' : change > 0 ? '+' : '−'}${wording}`;
}

/** `84 %`, `84.3%`: a tenth is shown where whole per cents would hide a difference. */
export function formatPercent(ratio: number, locale: Locale): string {
  const isFine = Math.abs(ratio) < 0.995 && Math.abs(ratio * 100 - Math.round(ratio * 100)) > 0.049;
  return new Intl.NumberFormat(tag(locale), {
    style: 'percent',
    maximumFractionDigits: isFine ? 1 : 0,
  }).format(ratio);
}

export function formatNumber(value: number, locale: Locale, digits: number): string {
  return new Intl.NumberFormat(tag(locale), { maximumFractionDigits: digits }).format(value);
}

/** Two units at most, the smaller one without its name where it is plain: `2 d 3 h`, `1 h 05`, `6 min 12 s`, `45 s`. */
function formatDuration(seconds: number, locale: Locale): string {
  const sign = seconds < 0 ? '−' : '';
  const whole = Math.abs(seconds);
  const day = locale === 'fr' ? 'j' : 'd';
  if (whole < 10 && !Number.isInteger(whole)) return `${sign}${formatNumber(whole, locale, 1)} s`;
  const rounded = Math.round(whole);
  if (rounded < 60) return `${sign}${rounded} s`;
  if (rounded < 3_600) return `${sign}${twoUnits(rounded, 60, 'min', 's')}`;
  const minutes = Math.round(rounded / 60);
  if (minutes < 24 * 60) return `${sign}${twoUnits(minutes, 60, 'h', 'min')}`;
  return `${sign}${twoUnits(Math.round(rounded / 3_600), 24, day, 'h')}`;
}

function twoUnits(amount: number, size: number, large: string, small: string): string {
  const rest = amount % size;
  const whole = Math.floor(amount / size);
  return rest === 0 ? `${whole} ${large}` : `${whole} ${large} ${rest} ${small}`;
}

function tag(locale: Locale): string {
  return locale === 'fr' ? 'fr-FR' : 'en-GB';
}
