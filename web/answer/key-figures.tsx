import type { Fact } from '#server/answer/answer.ts';
import type { Locale } from '#semantic-layer/query/locale.ts';
import { useMessages } from '#web/messages/messages-context.tsx';
import { pickKeyFigures } from './pick-key-figures.ts';

/** The few figures that matter, each as its fact words it. */
export function KeyFigures({ facts, locale }: { readonly facts: readonly Fact[]; readonly locale: Locale }) {
  const { answer } = useMessages();
  const figures = pickKeyFigures(facts);
  if (figures.length === 0) return null;
  return (
    <dl className="key-figures" aria-label={answer.keyFigures}>
      {figures.map(({ fact, role }) => (
        <div key={fact.id} className="key-figure" data-role={role}>
          <dt>{answer.factRoles[role]}</dt>
          <dd className="number" lang={locale}>
            {fact.formatted}
          </dd>
        </div>
      ))}
    </dl>
  );
}
