import { civilDate, day } from './zone-clock.ts';

const twoDigits = Array.from({ length: 100 }, (_, value) => String(value).padStart(2, '0'));

/** Writes instants and days in ISO 8601. Rows come by day, so the text of a day is kept for the next row. */
export class InstantText {
  private readonly days = new Map<number, string>();

  /** Seconds since 1970 UTC, as `2026-03-02T09:15:07Z`. */
  instant(seconds: number): string {
    const dayNumber = Math.floor(seconds / day);
    const rest = seconds - dayNumber * day;
    const hours = Math.floor(rest / 3600);
    const minutes = Math.floor((rest - hours * 3600) / 60);
    const left = Math.floor(rest - hours * 3600 - minutes * 60);
    return `${this.date(dayNumber)}T${twoDigits[hours]}:${twoDigits[minutes]}:${twoDigits[left]}Z`;
  }

  maybe(seconds: number): string | null {
    return seconds > 0 ? this.instant(seconds) : null;
  }

  /** A day since 1970, as `2026-03-02`. */
  date(dayNumber: number): string {
    const known = this.days.get(dayNumber);
    if (known !== undefined) return known;
    const civil = civilDate(dayNumber);
    const text = `${civil.year}-${twoDigits[civil.month]}-${twoDigits[civil.day]}`;
    this.days.set(dayNumber, text);
    return text;
  }
}
