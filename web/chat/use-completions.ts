import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Completion } from '#server/http/api-types.ts';
import { completionsQuery } from '#web/api/queries.ts';
import { useLocale } from '#web/messages/messages-context.tsx';

const pauseMs = 120;
const fewestLetters = 2;
const mostLetters = 200;

export type Completions = {
  readonly items: readonly Completion[];
  /** The one that the arrows have reached; null while the reader is still in the text. */
  readonly active: number | null;
  readonly move: (step: 1 | -1) => void;
  /** Closes the list until something else is typed. */
  readonly close: () => void;
};

/** What the reader may be about to type, looked up when the typing pauses; nothing when it cannot be looked up. */
export function useCompletions(typed: string, isWanted: boolean): Completions {
  const { locale } = useLocale();
  const [paused] = useDebouncedValue(typed, pauseMs);
  const [closedAt, setClosedAt] = useState<string | null>(null);
  const [reached, setReached] = useState<{ readonly typed: string; readonly index: number } | null>(null);
  const length = paused.trim().length;
  const isOpen = isWanted && paused === typed && typed !== closedAt && length >= fewestLetters;
  const { data } = useQuery({
    ...completionsQuery(paused, locale),
    enabled: isOpen && length <= mostLetters,
  });
  const items = isOpen ? (data?.completions ?? []) : [];
  const active =
    reached !== null && reached.typed === typed && reached.index < items.length ? reached.index : null;
  return {
    items,
    active,
    move: (step) => {
      const from = active ?? (step === 1 ? -1 : items.length);
      const index = from + step;
      setReached(index < 0 || index >= items.length ? null : { typed, index });
    },
    close: () => setClosedAt(typed),
  };
}
