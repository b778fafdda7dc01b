import { AIMessage, type BaseMessage, HumanMessage, SystemMessage } from '@langchain/core/messages';
import { ChatOpenAI } from '@langchain/openai';
import { APIError } from 'openai';
import { z } from 'zod';

export type ChatSettings = {
  readonly apiKey: string;
  /** Any server that speaks OpenAI's chat completions; null for OpenAI's own. */
  readonly baseUrl: string | null;
  readonly model: string;
};

export type ChatMessage = { readonly role: 'system' | 'user' | 'assistant'; readonly text: string };

/** How the form's schema is sent: as the reply's format, or as a tool to call where a server lacks the former. */
export type FormMode = 'reply-format' | 'tool';

export type ChatRequest = {
  readonly messages: readonly ChatMessage[];
  readonly form: z.ZodType;
  readonly mode: FormMode;
  readonly retries: number;
  readonly signal: AbortSignal;
  readonly fetch: typeof fetch;
};

/** `cut-off`: the stream ended, or the length limit was reached, before the form was whole. */
export type ChatReply = { readonly kind: 'whole' | 'declined' | 'cut-off'; readonly text: string };

const formName = 'reading';
const mostTokens = 4_000;

/**
 * One chat completion, streamed so that a silent provider is told from a slow one.
 *
 * The reply is put together from the stream's chunks here: `invoke` with streaming counts tokens with a table that it
 * downloads.
 *
 * @throws whatever the client throws once its retries are used up
 */
export async function callChat(settings: ChatSettings, request: ChatRequest): Promise<ChatReply> {
  const stream = await chatFor(settings, request).stream(request.messages.map(toMessage), {
    signal: request.signal,
    ...formOptions(request),
  });
  let text = '';
  let refusal = '';
  let finish = '';
  try {
    for await (const chunk of stream) {
      text += chunk.text + (chunk.tool_call_chunks ?? []).map(({ args }) => args ?? '').join('');
      refusal += refusalIn(chunk.additional_kwargs);
      finish = String(chunk.response_metadata.finish_reason ?? finish);
    }
  } catch (fault) {
    if (request.signal.aborted || fault instanceof APIError) throw fault;
    return { kind: 'cut-off', text };
  }
  if (refusal !== '' || finish === 'content_filter') return { kind: 'declined', text: refusal };
  return { kind: finish === '' || finish === 'length' ? 'cut-off' : 'whole', text };
}

/** Whether a server refused the request because it does not know reply formats. */
export function lacksReplyFormat(fault: unknown): boolean {
  return (
    fault instanceof APIError &&
    (fault.status === 400 || fault.status === 422) &&
    /response_format|json_schema|structured output/i.test(fault.message)
  );
}

/** A client per question: its deadline is its own, and building one opens no connection. */
function chatFor(settings: ChatSettings, request: ChatRequest): ChatOpenAI {
  return new ChatOpenAI({
    model: settings.model,
    apiKey: settings.apiKey,
    maxTokens: mostTokens,
    // Its own retries ignore a 429 without a waiting time: the client below is the one that retries.
    maxRetries: 0,
    streamUsage: false,
    useResponsesApi: false,
    __includeRawResponse: true,
    ...(thinksFirst(settings.model) ? { reasoning: { effort: 'low' } } : { temperature: 0 }),
    configuration: {
      ...(settings.baseUrl === null ? {} : { baseURL: settings.baseUrl }),
      fetch: request.fetch,
      maxRetries: request.retries,
      logLevel: 'off',
    },
  });
}

/** Models that reason refuse a temperature. */
function thinksFirst(model: string): boolean {
  return /^(o\d|gpt-5(?!-chat))/.test(model);
}

function formOptions(request: ChatRequest) {
  const schema = z.toJSONSchema(request.form, { target: 'draft-7', reused: 'ref' });
  if (request.mode === 'reply-format') {
    return {
      response_format: {
        type: 'json_schema' as const,
        json_schema: { name: formName, strict: true, schema },
      },
    };
  }
  return {
    tools: [
      {
        type: 'function' as const,
        function: { name: formName, description: 'The filled form.', parameters: schema, strict: true },
      },
    ],
    tool_choice: { type: 'function' as const, function: { name: formName } },
  };
}

function toMessage({ role, text }: ChatMessage): BaseMessage {
  if (role === 'system') return new SystemMessage(text);
  return role === 'user' ? new HumanMessage(text) : new AIMessage(text);
}

const rawChunk = z.object({
  __raw_response: z.object({
    choices: z.array(z.object({ delta: z.object({ refusal: z.string().nullish() }) })).min(1),
  }),
});

/** The client hands a refusal on only in the provider's own chunk. */
function refusalIn(kwargs: unknown): string {
  const parsed = rawChunk.safeParse(kwargs);
  return parsed.success ? (parsed.data.__raw_response.choices[0]?.delta.refusal ?? '') : '';
}
