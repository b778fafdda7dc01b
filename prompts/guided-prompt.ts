import { z } from 'zod';
import { analyses, type LocalRange, type Plan } from '#semantic-layer/query/plan.ts';
import { semanticQueryFields } from '#semantic-layer/query/semantic-query-schema.ts';

/**
 * What a prompt must become, at the frozen clock of the evals (Wednesday 18 November 2026, 14:00 in Paris). The
 * history that a forecast looks back on is free, so `range` may be missing there. Names are placeholders, as in the
 * texts.
 */
export type GuidedPlan = Omit<Plan, 'range'> & { readonly range?: LocalRange };

/**
 * A ready question for people. Names of the organisation are written `{team:Support FR}`: a dimension and the demo's
 * member, or `{company:Acme Retail|Acme}` where the text says the name shorter.
 */
export type GuidedPrompt = {
  readonly id: string;
  readonly en: string;
  readonly fr: string;
  readonly plan: GuidedPlan;
};

const range = z.strictObject({ from: z.string(), to: z.string() });

const scenario = z.strictObject({
  agents: z.number().exactOptional(),
  team: z.string().exactOptional(),
  toTeam: z.string().exactOptional(),
  volumeChange: z.number().exactOptional(),
  handleTimeChange: z.number().exactOptional(),
  automateCategory: z.string().exactOptional(),
});

/** One prompt of a file in `prompts/guided`; empty slots of its plan are left out there. */
export const guidedPromptSchema = z.strictObject({
  id: z.string().regex(/^[a-z_]+-\d\d$/),
  en: z.string().min(1),
  fr: z.string().min(1),
  plan: z.strictObject({
    ...semanticQueryFields,
    range: range.exactOptional(),
    analysis: z.enum(analyses),
    horizon: range.nullable().default(null),
    scenario: scenario.nullable().default(null),
  }),
}) satisfies z.ZodType<GuidedPrompt>;
