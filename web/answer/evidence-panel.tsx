import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import type { Answer } from '#server/answer/answer.ts';
import { Icon } from '#web/icons/icon.tsx';
import { useMessages } from '#web/messages/messages-context.tsx';
import { availableTabs, type EvidenceTab, useEvidence } from './evidence-context.ts';
import { DefinitionEvidence, RowsEvidence, SqlEvidence } from './evidence-tabs.tsx';

/** Where an answer comes from: what the metrics mean, what was asked of the database, what it gave. */
export function EvidencePanel({ answer, tab }: { readonly answer: Answer; readonly tab: EvidenceTab }) {
  const { evidence } = useMessages();
  const { open, close } = useEvidence();
  const available = availableTabs(answer);
  const id = useId();
  const tabs = useRef<HTMLDivElement>(null);
  useEffect(() => {
    tabs.current?.querySelector<HTMLElement>(`[data-tab="${tab}"]`)?.focus();
  }, [tab]);
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    const next = available.at((available.indexOf(tab) + step) % available.length);
    if (next) open(answer, next);
  };
  return (
    <div className="evidence">
      <header className="evidence-head">
        <h2>{evidence.title}</h2>
        <button
          type="button"
          className="icon-button"
          onClick={close}
          aria-label={evidence.close}
          title={evidence.close}
        >
          <Icon name="close" size={18} />
        </button>
      </header>
      <div className="evidence-tabs" role="tablist" aria-label={evidence.title} ref={tabs} onKeyDown={move}>
        {available.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${id}-${name}`}
            data-tab={name}
            aria-selected={name === tab}
            aria-controls={`${id}-panel`}
            tabIndex={name === tab ? 0 : -1}
            onClick={() => open(answer, name)}
          >
            {evidence[name]}
          </button>
        ))}
      </div>
      <div
        className="evidence-body"
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${tab}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling panel must be reachable by keyboard
        tabIndex={0}
      >
        {tab === 'definition' && <DefinitionEvidence answer={answer} />}
        {tab === 'sql' && <SqlEvidence answer={answer} />}
        {tab === 'rows' && <RowsEvidence answer={answer} />}
      </div>
    </div>
  );
}
