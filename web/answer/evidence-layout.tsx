import { Drawer } from '@mantine/core';
import { useMediaQuery, useWindowEvent } from '@mantine/hooks';
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import { useMessages } from '#web/messages/messages-context.tsx';
import { EvidenceContext, type EvidenceControls } from './evidence-context.ts';
import { EvidencePanel } from './evidence-panel.tsx';
import './evidence.css';

/** The page with room for the right panel: beside it where it fits, over it where it does not. */
export function EvidenceLayout({ children }: { readonly children: ReactNode }) {
  const [shown, setShown] = useState<EvidenceControls['shown']>(null);
  const opener = useRef<Element | null>(null);
  const isWide = useMediaQuery('(min-width: 1200px)', true, { getInitialValueInEffect: false });
  const { evidence } = useMessages();
  const close = useCallback(() => {
    setShown(null);
    if (opener.current instanceof HTMLElement) opener.current.focus();
  }, []);
  const open = useCallback<EvidenceControls['open']>((answer, tab) => {
    opener.current = document.activeElement;
    setShown({ answer, tab });
  }, []);
  const leave = useCallback(
    (answerId: string) => setShown((now) => (now?.answer.id === answerId ? null : now)),
    [],
  );
  const controls = useMemo(() => ({ shown, open, close, leave }), [shown, open, close, leave]);
  useWindowEvent('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented && shown && isWide) close();
  });
  return (
    <EvidenceContext value={controls}>
      <div className="shell-main">{children}</div>
      {isWide && shown && (
        <aside className="evidence-aside" aria-label={evidence.title}>
          <EvidencePanel answer={shown.answer} tab={shown.tab} />
        </aside>
      )}
      {!isWide && (
        <Drawer.Root
          opened={shown !== null}
          onClose={close}
          position="right"
          size={420}
          padding={0}
          lockScroll={false}
        >
          <Drawer.Overlay />
          <Drawer.Content aria-label={evidence.title}>
            <Drawer.Body>{shown && <EvidencePanel answer={shown.answer} tab={shown.tab} />}</Drawer.Body>
          </Drawer.Content>
        </Drawer.Root>
      )}
    </EvidenceContext>
  );
}
