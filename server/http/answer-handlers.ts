import type { AdmissionGate } from './admission-gate.ts';
import type { AnswerList, StoredAnswer } from './api-types.ts';
import type { AnswerArchive, ArchivedAnswer, HttpDependencies } from './http-dependencies.ts';
import { nothingHere, pathId } from './path-id.ts';
import { pdfResponse } from './pdf-response.ts';
import { readSearch } from './read-search.ts';
import { type Handler, type HttpContext, readerOf } from './route.ts';
import { answerListQuery } from './routes.ts';

type Answers = { readonly answers: AnswerArchive };

export function listAnswersHandler({ answers }: Answers): Handler {
  return async (c) => {
    const { orgId, userId } = readerOf(c);
    const { limit, before } = readSearch(c, answerListQuery);
    const page = await answers.list({ orgId, userId, limit, before: before ?? null });
    const list: AnswerList = {
      answers: page,
      nextBefore: page.length < limit ? null : (page.at(-1)?.id ?? null),
    };
    return c.json(list);
  };
}

export function storedAnswerHandler({ answers }: Answers): Handler {
  return async (c) => {
    const { answer, interpretation, createdAt } = await findAnswer(c, answers);
    const stored: StoredAnswer = { answer, interpretation, createdAt };
    return c.json(stored);
  };
}

/** The bare answer, for a program that follows an answer's address. */
export function answerHandler({ answers }: Answers): Handler {
  return async (c) => c.json((await findAnswer(c, answers)).answer);
}

export function answerPdfHandler(
  dependencies: Answers &
    Pick<HttpDependencies, 'printAnswer' | 'findOrganisation'> & { readonly printing: AdmissionGate },
): Handler {
  return async (c) => {
    const printable = await findAnswer(c, dependencies.answers);
    return pdfResponse(dependencies, { printable, orgId: readerOf(c).orgId, signal: c.req.raw.signal });
  };
}

async function findAnswer(c: HttpContext, answers: AnswerArchive): Promise<ArchivedAnswer> {
  const found = await answers.find(readerOf(c).orgId, pathId(c));
  if (!found) throw nothingHere();
  return found;
}
