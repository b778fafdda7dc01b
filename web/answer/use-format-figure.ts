import { useMemo } from 'react';
import { useLocale } from '#web/messages/messages-context.tsx';
import { formatCell, formatDifference } from './format-cell.ts';
import { useOrganisation } from './organisation-context.ts';

export type FigureFormats = {
  readonly figure: (value: unknown, unit: string) => string;
  readonly difference: (change: number, unit: string) => string;
};

/** Writes figures of tables in the reader's language. Facts are never rewritten: they carry their own words. */
export function useFormatFigure(): FigureFormats {
  const { locale, messages } = useLocale();
  const { currency } = useOrganisation();
  return useMemo(() => {
    const options = { locale, currency, noValue: messages.answer.noValue };
    return {
      figure: (value, unit) => formatCell(value, unit, options),
      difference: (change, unit) => formatDifference(change, unit, options),
    };
  }, [locale, currency, messages]);
}
