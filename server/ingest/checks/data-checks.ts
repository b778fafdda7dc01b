import { agentChecks } from './agent-checks.ts';
import { contactChecks } from './contact-checks.ts';
import type { DataCheck } from './data-check.ts';
import { durationChecks } from './duration-checks.ts';
import { messageChecks } from './message-checks.ts';
import { outcomeChecks } from './outcome-checks.ts';
import { queueChecks } from './queue-checks.ts';
import { referenceChecks } from './reference-checks.ts';
import { slaChecks } from './sla-checks.ts';
import { statusChecks } from './status-checks.ts';
import { timeChecks } from './time-checks.ts';

/** Every rule that imported data must keep. */
export const dataChecks: readonly DataCheck[] = [
  ...statusChecks,
  ...queueChecks,
  ...contactChecks,
  ...messageChecks,
  ...durationChecks,
  ...agentChecks,
  ...slaChecks,
  ...outcomeChecks,
  ...timeChecks,
  ...referenceChecks,
];
