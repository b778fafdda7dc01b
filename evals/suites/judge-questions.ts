import type { Plan } from '#semantic-layer/query/plan.ts';
import type { Dialogue, EvalCase } from './eval-case.ts';
import type { EvalReader } from './eval-reader.ts';
import { type JudgedCase, judgeCase } from './judged-case.ts';

export function judgeQuestions(cases: readonly EvalCase[], reader: EvalReader): readonly JudgedCase[] {
  return cases.map((item) => judgeCase(item, reader.read(item.question, item.locale), reader.definedMetrics));
}

/**
 * Every turn is a case. A turn follows the plan that was really read before it, as in the product: a first reading
 * that went wrong is paid for again.
 */
export function judgeDialogues(dialogues: readonly Dialogue[], reader: EvalReader): readonly JudgedCase[] {
  return dialogues.flatMap(({ id, locale, turns }) => {
    let after: Plan | undefined;
    return turns.map(({ question, expect }, index) => {
      const category = index === 0 ? 'first turn' : 'follow-up';
      const actual = reader.read(question, locale, after);
      after = actual.kind === 'plan' ? actual.plan : after;
      return judgeCase(
        { id: `${id}.${index + 1}`, locale, category, question, expect },
        actual,
        reader.definedMetrics,
      );
    });
  });
}
