import { createContext, use } from 'react';
import type { Answer } from '#server/answer/answer.ts';

export const evidenceTabs = ['definition', 'sql', 'rows'] as const;

export type EvidenceTab = (typeof evidenceTabs)[number];

/** What there is to show of an answer. One shared by a link comes without its queries. */
export function availableTabs({ provenance, tables }: Answer): readonly EvidenceTab[] {
  const counts = {
    definition: provenance.definitions.length,
    sql: provenance.queries.length,
    rows: tables.length,
  };
  return evidenceTabs.filter((tab) => counts[tab] > 0);
}

/** What the right panel shows: one answer's evidence, or nothing. */
export type EvidenceControls = {
  readonly shown: { readonly answer: Answer; readonly tab: EvidenceTab } | null;
  readonly open: (answer: Answer, tab: EvidenceTab) => void;
  readonly close: () => void;
  /** An answer that is gone from the page takes its evidence along. */
  readonly leave: (answerId: string) => void;
};

export const EvidenceContext = createContext<EvidenceControls>({
  shown: null,
  open: () => undefined,
  close: () => undefined,
  leave: () => undefined,
});

export function useEvidence(): EvidenceControls {
  return use(EvidenceContext);
}
