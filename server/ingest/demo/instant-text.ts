import { civilDate, day } from './zone-clock.ts';

const twoDigits = Array.from({ length: 100 }, (_, value) => String(value).padStart(2, '0'));

/** Writes instants and days in ISO 8601. Rows come by day, so the text of a day is kept for the next row. */
export class InstantText {
  private readonly days = new Map<number, string>();
  private readonly times: string[] = [];

  /** Seconds since 1970 UTC, as `2026-03-02T09:15:07Z`. */
  instant(seconds: number): string {
    const dayNumber = Math.floor(seconds / day);
    return `${this.date(dayNumber)}T`.concat(this.time(seconds - dayNumber * day));
  }

  /** The second of a UTC day, as `09:15:07Z`; kept, because most seconds come again. */
  private time(second: number): string {
    const known = this.times[second];
    if (known !== undefined) return known;
    const hours = Math.floor(second / 3600);
    const minutes = Math.floor(second / 60) - hours * 60;
    const text = `${twoDigits[hours]}:${twoDigits[minutes]}:${twoDigits[second % 60]}Z`;
    this.times[second] = text;
    return text;
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
