/**
 * How bad it is. An error: two tables tell the same event differently or count it twice, so two figures of the
 * product would contradict each other. A warning: the source left something out, or its clocks disagree; figures are
 * true to what was told, and may surprise.
 */
export type CheckSeverity = 'error' | 'warning';

/** A rule that imported data must keep, whatever source they came from. */
export type DataCheck = {
  /** kebab-case, unique, never renamed: scripts look for it. */
  readonly id: string;
  readonly severity: CheckSeverity;
  /** The rule, as a sentence that is true when all is well. */
  readonly rule: string;
  /** The table whose rows are looked at: without rows in it there is nothing to check. */
  readonly table: `cx.${string}`;
  /** What is wrong with the answers when the rule is broken. */
  readonly meaning: string;
  /** What to do about it. */
  readonly remedy: string;
  /**
   * One row for each thing that breaks the rule, its column `subject` naming it. $1 is the organisation, on every
   * alias; $2 is now.
   */
  readonly sql: string;
};
