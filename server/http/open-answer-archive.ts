import type { Interpretation } from '#semantic-layer/query/plan.ts';
import type { Database } from '#server/database/database.ts';
import { findAnswer, listAnswers, type StoredAnswer } from '#server/database/stores/answers-store.ts';
import type { AnswerSummary } from './api-types.ts';
import type { AnswerArchive } from './http-dependencies.ts';

/** The stored answers, as the routes ask for them. */
export function openAnswerArchive(database: Database): AnswerArchive {
  return {
    async find(orgId, answerId) {
      const stored = await findAnswer(database, orgId, answerId);
      if (!stored?.answer) return null;
      return { answer: stored.answer, interpretation: stored.interpretation, createdAt: stored.createdAt };
    },
    async list({ orgId, userId, limit, before }) {
      const last = before === null ? null : await findAnswer(database, orgId, before);
      const page = await listAnswers(database, orgId, {
        limit,
        askedBy: userId,
        ...(last ? { after: { createdAt: last.createdAt, id: last.id } } : {}),
      });
      return page.map(summarise);
    },
  };
}

function summarise(stored: StoredAnswer): AnswerSummary {
  const { id, question, locale, createdAt, answer, interpretation } = stored;
  return { id, question, locale, createdAt, headline: answer?.headline ?? wordsOf(interpretation) };
}

/** What stands for the headline where there is no answer. */
function wordsOf(interpretation: Interpretation): string {
  switch (interpretation.kind) {
    case 'plan':
      return '';
    case 'clarify':
      return interpretation.question;
    case 'refuse':
      return interpretation.message;
  }
}
