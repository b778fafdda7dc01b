/** What people say in one language. Slots in braces are filled: {order}, {days}, {item}, {amount}, {name}, {agent}. */
export type PhraseBook = {
  readonly greetings: readonly string[];
  /** First sentences by category: what it is about. */
  readonly openings: Readonly<Record<string, readonly string[]>>;
  /** Second sentences by mood. */
  readonly angry: readonly string[];
  readonly calm: readonly string[];
  readonly pleased: readonly string[];
  readonly closings: readonly string[];
  readonly subjects: Readonly<Record<string, readonly string[]>>;
  readonly details: readonly string[];
  readonly thanks: readonly string[];
  readonly stillOpen: readonly string[];
  readonly another: readonly string[];
  readonly withdraw: readonly string[];
  /** A person's answers by category. */
  readonly answers: Readonly<Record<string, readonly string[]>>;
  readonly agentGreetings: readonly string[];
  readonly agentClosings: readonly string[];
  readonly asks: readonly string[];
  readonly waits: readonly string[];
  readonly handovers: readonly string[];
  /** What agents write of their own accord. */
  readonly notices: readonly string[];
  readonly welcomes: readonly string[];
  readonly agentDetails: readonly string[];
  /** The assistant's answers by category. */
  readonly assistantAnswers: Readonly<Record<string, readonly string[]>>;
  readonly assistantHandovers: readonly string[];
  readonly assistantNobody: readonly string[];
  readonly automatic: readonly string[];
  readonly notes: readonly string[];
  readonly transferNotes: readonly string[];
  readonly items: readonly string[];
  readonly comments: {
    readonly bad: readonly string[];
    readonly mixed: readonly string[];
    readonly good: readonly string[];
  };
  /** Comments that name what went wrong or well, by category. */
  readonly badComments: Readonly<Record<string, readonly string[]>>;
};
