import type { AnswerEvent } from '#server/answer/answer.ts';
import type { AdmissionGate } from './admission-gate.ts';
import { askBody, requireReadableLength } from './ask-body.ts';
import { describeFault, logFault } from './error-response.ts';
import { eventStream, type SendEvent } from './event-stream.ts';
import type { HttpDependencies, QuestionRequest } from './http-dependencies.ts';
import type { OpenStreams } from './open-streams.ts';
import { readJson } from './read-json.ts';
import { requestLocale } from './request-locale.ts';
import { type Handler, type HttpContext, readerOf } from './route.ts';
import { requireToken, type TokenBuckets } from './token-buckets.ts';

type AskDependencies = Pick<HttpDependencies, 'answerQuestion' | 'log'> & {
  readonly questions: TokenBuckets;
  readonly analysing: AdmissionGate;
  readonly openStreams: OpenStreams;
  readonly heartbeatSeconds: number;
};

/** What can be refused is refused with a status before the stream begins; a later fault is an event. */
export function askHandler(dependencies: AskDependencies): Handler {
  return async (c) => {
    requireToken(dependencies.questions, readerOf(c).userId);
    const request = await readQuestion(c);
    const leave = await dependencies.analysing.enter(c.req.raw.signal);
    try {
      return eventStream({
        heartbeatSeconds: dependencies.heartbeatSeconds,
        register: (c.env?.openStreams ?? dependencies.openStreams).add,
        run: (send, signal) =>
          answerInto(send, dependencies, { ...request, signal }, c.get('requestId')).finally(leave),
      });
    } catch (error) {
      leave();
      throw error;
    }
  };
}

type ReadQuestion = Omit<QuestionRequest, 'signal' | 'onEvent'>;

async function readQuestion(c: HttpContext): Promise<ReadQuestion> {
  const { orgId, userId } = readerOf(c);
  const { question, locale, after, plan } = await readJson(c.req.raw, askBody);
  requireReadableLength(question);
  return {
    orgId,
    userId,
    question,
    locale: requestLocale(locale, c.req.header('accept-language')),
    ...(after === undefined ? {} : { after }),
    ...(plan === undefined ? {} : { plan }),
  };
}

async function answerInto(
  send: SendEvent,
  { answerQuestion, log }: AskDependencies,
  request: ReadQuestion & { readonly signal: AbortSignal },
  requestId: string,
): Promise<void> {
  try {
    await answerQuestion({ ...request, onEvent: (event) => sendEvent(send, event) });
  } catch (error) {
    if (request.signal.aborted) return;
    logFault(log, error, requestId);
    send('error', describeFault(error, requestId).body);
  }
}

function sendEvent(send: SendEvent, event: AnswerEvent): void {
  switch (event.kind) {
    case 'interpretation':
      send('interpretation', event.interpretation);
      break;
    case 'step':
      send('step', { step: event.step });
      break;
    case 'fact':
      send('fact', event.fact);
      break;
    case 'chart':
      send('chart', event.chart);
      break;
    case 'answer':
      send('answer', event.answer);
      break;
  }
}
