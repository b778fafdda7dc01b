import { type ReactNode, useEffect, useMemo } from 'react';
import type { Interpretation, Plan } from '#semantic-layer/query/plan.ts';
import type { Answer } from '#server/answer/answer.ts';
import { useLocale } from '#web/messages/messages-context.tsx';
import type { OrganisationClock } from '#web/reading/organisation-clock.ts';
import { ReadingChips } from '#web/reading/reading-chips.tsx';
import type { Vocabulary } from '#web/reading/vocabulary.ts';
import { ActionsList, AnswerPart, CaveatsList, FindingsList } from './answer-lists.tsx';
import { AnswerProvenance } from './answer-provenance.tsx';
import { assignTables } from './assign-tables.ts';
import { ChartFigure } from './chart-figure.tsx';
import { DataTable } from './data-table.tsx';
import { DriversTable } from './drivers-table.tsx';
import { useEvidence } from './evidence-context.ts';
import { KeyFigures } from './key-figures.tsx';
import './answer.css';

export type AnswerCardProps = {
  readonly answer: Answer;
  /** Null on a shared page, which tells what was found and not how to change it. */
  readonly interpretation: Interpretation | null;
  readonly vocabulary: Vocabulary;
  /** Share, PDF, copy: what may be done here. */
  readonly buttons: ReactNode;
  readonly onPlan?: ((plan: Plan) => void) | undefined;
  /** A changed reading is being worked out: this is the answer before it. */
  readonly isStale?: boolean;
};

/** The answer, from the sentence that answers down to where every figure comes from. */
export function AnswerCard({
  answer,
  interpretation,
  vocabulary,
  buttons,
  onPlan,
  clock,
  isStale = false,
}: AnswerCardProps & { readonly clock: OrganisationClock }) {
  const { messages } = useLocale();
  const { leave } = useEvidence();
  useEffect(() => () => leave(answer.id), [answer.id, leave]);
  const { charts, alone } = useMemo(() => assignTables(answer), [answer]);
  const reading = interpretation?.kind === 'plan' ? interpretation : null;
  const metricIds = answer.provenance.definitions.map(({ metric }) => metric);
  const unitOf = (metric: string) => metricUnit(metric, answer, vocabulary);
  return (
    <article className="answer sheet" aria-busy={isStale} data-stale={isStale || undefined}>
      <h2 className="answer-headline serif" lang={answer.locale}>
        {answer.headline}
      </h2>
      {reading && <ReadingChips reading={reading} clock={clock} onPlan={onPlan} />}
      <KeyFigures facts={answer.facts} metricIds={metricIds} vocabulary={vocabulary} locale={answer.locale} />
      {charts.map(({ chart, table }) => (
        <ChartFigure key={chart.title} chart={chart} table={table} locale={answer.locale} />
      ))}
      <Narrative answer={answer} />
      {answer.drivers.length > 0 && (
        <AnswerPart title={messages.answer.why}>
          <DriversTable drivers={answer.drivers} unit={unitOf(metricIds[0] ?? '')} vocabulary={vocabulary} />
        </AnswerPart>
      )}
      {alone.map((table) => (
        <section key={table.title} className="answer-table">
          <h3 lang={answer.locale}>{table.title}</h3>
          <DataTable table={table} maxRows={12} />
        </section>
      ))}
      <FindingsList findings={answer.findings} unitOf={unitOf} vocabulary={vocabulary} />
      <ActionsList actions={answer.actions} unitOf={unitOf} answer={answer} />
      <CaveatsList answer={answer} />
      <footer className="answer-foot">
        <AnswerProvenance answer={answer} />
        <div className="answer-buttons">{buttons}</div>
      </footer>
    </article>
  );
}

function Narrative({ answer }: { readonly answer: Answer }) {
  if (answer.narrative.length === 0) return null;
  return (
    <div className="narrative" lang={answer.locale}>
      {answer.narrative.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  );
}

/** From the catalogue; where there is none (a shared page), from the metric's own figure. */
function metricUnit(metric: string, answer: Answer, vocabulary: Vocabulary): string {
  const id = metric.split('@')[0] ?? metric;
  const figure = answer.facts.find((fact) => fact.id === id || fact.id.startsWith(`${id}@`));
  return vocabulary.metric(id)?.unit ?? figure?.unit ?? 'number';
}
