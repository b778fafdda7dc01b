import type { Answer } from '#server/answer/answer.ts';
import { useLocale } from '#web/messages/messages-context.tsx';
import { describeMoment } from '#web/reading/describe-period.ts';
import { availableTabs, useEvidence } from './evidence-context.ts';
import { useOrganisation } from './organisation-context.ts';

/** One line: how old the data is, what was asked of it, who read the question, and the way to all of it. */
export function AnswerProvenance({ answer }: { readonly answer: Answer }) {
  const { locale, messages } = useLocale();
  const { timezone } = useOrganisation();
  const { open } = useEvidence();
  const words = messages.answer.provenance;
  const { provenance } = answer;
  const milliseconds = provenance.queries.reduce((sum, query) => sum + query.ms, 0);
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const parts = [
    words.dataAsOf(describeMoment(dataInstant(answer), { now: answer.provenance.asOf, timezone, locale })),
    ...(provenance.queries.length === 0
      ? []
      : [words.queries(provenance.queries.length, number.format(milliseconds))]),
    provenance.interpreter === 'offline' ? words.offline : words.model,
  ];
  return (
    <p className="provenance number">
      {parts.map((part) => (
        <span key={part} className="provenance-part">
          {part}
        </span>
      ))}
      {availableTabs(answer).map((tab) => (
        <span key={tab} className="provenance-part">
          <button type="button" className="link-button" onClick={() => open(answer, tab)}>
            {words[tab]}
          </button>
        </span>
      ))}
    </p>
  );
}

/** The oldest of the datasets' newest events: no figure of the answer is fresher than that. */
function dataInstant({ provenance }: Answer): string {
  return Object.values(provenance.dataAsOf).toSorted()[0] ?? provenance.asOf;
}
