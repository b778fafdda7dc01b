import type { FoundShare } from '#server/access/shared-answers.ts';
import { NotPermittedError } from '#server/errors.ts';
import type { AdmissionGate } from './admission-gate.ts';
import type { NewShare, SharedAnswer } from './api-types.ts';
import type { HttpDependencies, PrintableAnswer } from './http-dependencies.ts';
import { nothingHere, pathId } from './path-id.ts';
import { pdfResponse } from './pdf-response.ts';
import { type Handler, type HttpContext, readerOf } from './route.ts';
import { isShareable, withoutWorkings } from './shared-form.ts';

type ShareDependencies = Pick<HttpDependencies, 'shares' | 'answers'>;

type OpenDependencies = ShareDependencies & { readonly lookingUpLinks: AdmissionGate };

export function shareAnswerHandler({
  shares,
  answers,
  publicUrl,
}: ShareDependencies & Pick<HttpDependencies, 'publicUrl'>): Handler {
  return async (c) => {
    const { orgId, userId } = readerOf(c);
    const answerId = pathId(c);
    const archived = await answers.find(orgId, answerId);
    if (!archived) throw nothingHere();
    if (!isShareable(archived.interpretation)) throw notShareable();
    const created = await shares.create({ orgId, userId, answerId });
    const share: NewShare = {
      id: created.id,
      url: `${publicUrl}/s/${created.token}`,
      expiresAt: created.expiresAt,
    };
    return c.json(share, 201);
  };
}

export function revokeShareHandler({ shares }: Pick<HttpDependencies, 'shares'>): Handler {
  return async (c) => {
    await shares.revoke(readerOf(c).orgId, pathId(c));
    return c.body(null, 204);
  };
}

export function sharedAnswerHandler(
  dependencies: OpenDependencies & Pick<HttpDependencies, 'findOrganisation'>,
): Handler {
  return async (c) => {
    const { share, answer } = await findShared(c, dependencies);
    const { name, timezone, currency } = await dependencies.findOrganisation(share.orgId);
    const shared: SharedAnswer = {
      answer,
      organisation: { name, timezone, currency },
      expiresAt: share.expiresAt,
    };
    return c.json(shared);
  };
}

/** The bare answer, for a program that follows a link. */
export function bareSharedAnswerHandler(dependencies: OpenDependencies): Handler {
  return async (c) => c.json((await findShared(c, dependencies)).answer);
}

export function sharedPdfHandler(
  dependencies: OpenDependencies &
    Pick<HttpDependencies, 'printAnswer' | 'findOrganisation'> & { readonly printing: AdmissionGate },
): Handler {
  return async (c) => {
    const { share, answer, interpretation } = await findShared(c, dependencies);
    return pdfResponse(dependencies, {
      printable: { answer, interpretation },
      orgId: share.orgId,
      signal: c.req.raw.signal,
    });
  };
}

type Shared = { readonly share: FoundShare } & PrintableAnswer;

/** Only the token counts: no other part of the request is looked at. A flood of guesses waits in a queue of its own. */
async function findShared(c: HttpContext, dependencies: OpenDependencies): Promise<Shared> {
  const { shares, answers, lookingUpLinks } = dependencies;
  return lookingUpLinks.during(c.req.raw.signal, async () => {
    const share = await shares.find(c.req.param('token') ?? '');
    const archived = share && (await answers.find(share.orgId, share.answerId));
    if (!share || !archived) throw nothingHere();
    return { share, answer: withoutWorkings(archived.answer), interpretation: archived.interpretation };
  });
}

function notShareable(): NotPermittedError {
  return new NotPermittedError('This answer lists single conversations or people’s own words.', {
    hint: 'Share an answer about totals, or send the address of this one to a colleague who can sign in.',
  });
}
