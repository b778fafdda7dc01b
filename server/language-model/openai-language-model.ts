import { loadPrompt } from '#prompts/load-prompt.ts';
import type { ModelDescription } from '#semantic-layer/describe/model-description.ts';
import { AppError } from '#server/errors.ts';
import { type CircuitBreaker, createCircuitBreaker } from './circuit-breaker.ts';
import type { FilledForm, LanguageModel, QuestionForModel } from './language-model.ts';
import { LanguageModelUnavailableError } from './language-model-faults.ts';
import type { ChatMessage, ChatReply, ChatSettings, FormMode } from './openai-chat.ts';
import { readReply } from './read-reply.ts';
import { readingFormSchema } from './reading-form.ts';
import { createReadingPrompt } from './reading-prompt.ts';
import {
  type DeadlineLimits,
  type RequestDeadline,
  startDeadline,
  untilAborted,
} from './request-deadline.ts';

export type OpenAiLanguageModelOptions = ChatSettings & {
  readonly description: ModelDescription;
  readonly limits?: Partial<DeadlineLimits>;
  /** Seconds that only ever grow; the process's own by default. */
  readonly clock?: () => number;
};

const defaultLimits: DeadlineLimits = { firstByteSeconds: 10, totalSeconds: 30, mostBytes: 1_000_000 };
const retries = 2;

/**
 * A language model behind any server that speaks OpenAI's chat completions.
 *
 * The client libraries load with the first question, so that a start without questions pays nothing for them.
 */
export function createOpenAiLanguageModel(options: OpenAiLanguageModelOptions): LanguageModel {
  const { description } = options;
  const promptFor = createReadingPrompt(description);
  const repair = loadPrompt('repair-reading.md', ['problems']);
  const form = readingFormSchema(description);
  const limits = { ...defaultLimits, ...options.limits };
  const breaker = createCircuitBreaker({
    failureLimit: 5,
    pauseSeconds: 60,
    clock: options.clock ?? (() => performance.now() / 1000),
  });
  let mode: FormMode = 'reply-format';

  async function call(messages: readonly ChatMessage[], deadline: RequestDeadline): Promise<ChatReply> {
    const { callChat, lacksReplyFormat } = await loadChat();
    const request = { messages, form, retries, signal: deadline.signal, fetch: deadline.fetch };
    try {
      return await callChat(options, { ...request, mode });
    } catch (fault) {
      if (mode === 'tool' || !lacksReplyFormat(fault)) throw fault;
      mode = 'tool';
      return await callChat(options, { ...request, mode });
    }
  }

  /** A stream that broke off is asked for once more: nothing of its first half is used. */
  async function callWhole(messages: readonly ChatMessage[], deadline: RequestDeadline): Promise<ChatReply> {
    const reply = await call(messages, deadline);
    return reply.kind === 'cut-off' ? call(messages, deadline) : reply;
  }

  async function converse(question: QuestionForModel, deadline: RequestDeadline): Promise<FilledForm> {
    const { system, user } = promptFor(question);
    const messages: ChatMessage[] = [
      { role: 'system', text: system },
      { role: 'user', text: user },
    ];
    const first = await callWhole(messages, deadline);
    if (first.kind !== 'whole') return notUnderstood(first.kind);
    const read = readReply(first.text, form, description);
    if (read.ok) return read.form;

    const problems = read.problems.map((problem) => `- ${problem}`).join('\n');
    const second = await callWhole(
      [
        ...messages,
        { role: 'assistant', text: first.text },
        { role: 'user', text: repair.fill({ problems }) },
      ],
      deadline,
    );
    if (second.kind !== 'whole') return notUnderstood(second.kind);
    const mended = readReply(second.text, form, description);
    return mended.ok ? mended.form : { kind: 'not-understood', why: 'malformed' };
  }

  return {
    name: options.model,
    fillPlan: async (question) => {
      question.signal?.throwIfAborted();
      if (!breaker.allowsCall()) {
        throw new LanguageModelUnavailableError('The language model failed several times in a row.');
      }
      await loadChat();
      const deadline = startDeadline(limits, question.signal);
      try {
        const filled = await untilAborted(converse(question, deadline), deadline.signal);
        breaker.recordSuccess();
        return filled;
      } catch (fault) {
        throw recorded(fault, question.signal, breaker);
      } finally {
        deadline.end();
      }
    },
  };
}

/** Takes a second the first time, before the provider's own time starts to count. */
function loadChat() {
  return import('./openai-chat.ts');
}

function notUnderstood(kind: 'declined' | 'cut-off'): FilledForm {
  return { kind: 'not-understood', why: kind };
}

/** What to throw for a fault, once the breaker knows of it: a reader who left says nothing of the provider. */
function recorded(fault: unknown, callerSignal: AbortSignal | undefined, breaker: CircuitBreaker): unknown {
  if (callerSignal?.aborted) {
    breaker.recordGivenUp();
    return fault;
  }
  breaker.recordFailure();
  if (fault instanceof AppError) return fault;
  return new LanguageModelUnavailableError('The language model did not answer.', fault);
}
