import { useEffect, useState } from 'react';
import { type AnswerStep, answerSteps } from '#server/answer/answer.ts';
import { ChartFigure } from '#web/answer/chart-figure.tsx';
import { KeyFigures } from '#web/answer/key-figures.tsx';
import { useMe } from '#web/app-shell/me-context.ts';
import { Icon } from '#web/icons/icon.tsx';
import { useLocale } from '#web/messages/messages-context.tsx';
import { ReadingChips } from '#web/reading/reading-chips.tsx';
import { useVocabulary } from '#web/reading/use-vocabulary.ts';
import type { Progress } from './conversation.ts';

const slowAfterSeconds = 12;

/** Named steps as they happen, and what is known already. `isQuiet` where the answer before is still on screen. */
export function ProgressView({
  progress,
  isQuiet,
}: {
  readonly progress: Progress;
  readonly isQuiet: boolean;
}) {
  const { locale, messages } = useLocale();
  const { organisation } = useMe();
  const isSlow = useIsSlow();
  const vocabulary = useVocabulary();
  const reading = progress.interpretation;
  return (
    <section className={isQuiet ? 'progress' : 'progress sheet'} aria-label={messages.working.title}>
      <Steps current={progress.steps.at(-1) ?? 'interpret'} />
      {isSlow && <p className="quiet">{messages.working.slow}</p>}
      {!isQuiet && reading?.kind === 'plan' && <ReadingChips reading={reading} clock={organisation} />}
      {!isQuiet && reading?.kind === 'plan' && (
        <KeyFigures
          facts={progress.facts}
          metricIds={reading.plan.metrics.map(({ id }) => id)}
          vocabulary={vocabulary}
          locale={locale}
        />
      )}
      {!isQuiet &&
        progress.charts.map((chart) => (
          <ChartFigure key={chart.title} chart={chart} table={null} locale={locale} />
        ))}
    </section>
  );
}

function Steps({ current }: { readonly current: AnswerStep }) {
  const { working } = useLocale().messages;
  const position = answerSteps.indexOf(current);
  return (
    <ol className="steps">
      {answerSteps.map((step, index) => {
        const state = index < position ? 'done' : index === position ? 'now' : 'later';
        return (
          <li key={step} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
            {state === 'done' ? (
              <Icon name="check" size={14} />
            ) : (
              <span className="step-dot" aria-hidden="true" />
            )}
            {working.steps[step]}
          </li>
        );
      })}
    </ol>
  );
}

function useIsSlow(): boolean {
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsSlow(true), slowAfterSeconds * 1000);
    return () => clearTimeout(timer);
  }, []);
  return isSlow;
}
