import { type Causes, noCauses } from '#server/ingest/demo/causes.ts';
import { applePayTheme } from './apple-pay-theme.ts';
import { borrowedAgent } from './borrowed-agent.ts';
import { chatButtonMix } from './chat-button-mix.ts';
import { chatWaitLastWeek } from './chat-wait-last-week.ts';
import { contractLimit } from './contract-limit.ts';
import { copilotRefunds } from './copilot-refunds.ts';
import { courierFailure } from './courier-failure.ts';
import { damagedTag } from './damaged-tag.ts';
import { loginOutage } from './login-outage.ts';
import { outdatedArticle } from './outdated-article.ts';
import { plannerLaunch } from './planner-launch.ts';
import { premiumEvenings } from './premium-evenings.ts';
import { refundApproval } from './refund-approval.ts';
import { resetLinkBug } from './reset-link-bug.ts';
import { type Story, type StoryTime, storyContext } from './story.ts';
import type { TruthEntry } from './truth.ts';
import { unhappyCompany } from './unhappy-company.ts';
import { weakAgent } from './weak-agent.ts';
import { wednesdayMeeting } from './wednesday-meeting.ts';

/** Every story that can be planted. */
export const stories: readonly Story[] = [
  chatWaitLastWeek,
  courierFailure,
  loginOutage,
  refundApproval,
  weakAgent,
  borrowedAgent,
  outdatedArticle,
  applePayTheme,
  damagedTag,
  premiumEvenings,
  copilotRefunds,
  contractLimit,
  unhappyCompany,
  chatButtonMix,
  plannerLaunch,
  wednesdayMeeting,
  resetLinkBug,
];

export type StoryChoice = 'all' | 'none' | readonly string[];

/** The causes of the chosen stories together, and what they should show. */
export function tellStories(
  choice: StoryChoice,
  time: StoryTime,
  seed: number,
): { readonly causes: Causes; readonly truth: readonly TruthEntry[] } {
  const chosen = stories.filter(({ id }) => choice === 'all' || (choice !== 'none' && choice.includes(id)));
  const planned = chosen.map((story) => ({
    id: story.id,
    ...story.plan(storyContext(time, seed, story.id)),
  }));
  return {
    causes: planned.reduce((causes, { causes: more }) => together(causes, more), noCauses),
    truth: planned.map(({ id, truth }) => ({ id, ...truth })),
  };
}

function together(one: Causes, other: Partial<Causes>): Causes {
  return {
    demand: [...one.demand, ...(other.demand ?? [])],
    absences: [...one.absences, ...(other.absences ?? [])],
    fixedShifts: [...one.fixedShifts, ...(other.fixedShifts ?? [])],
    earlierEnds: [...one.earlierEnds, ...(other.earlierEnds ?? [])],
    loans: [...one.loans, ...(other.loans ?? [])],
    agents: [...one.agents, ...(other.agents ?? [])],
    handling: [...one.handling, ...(other.handling ?? [])],
    copilot: [...one.copilot, ...(other.copilot ?? [])],
    themes: [...one.themes, ...(other.themes ?? [])],
    tags: [...one.tags, ...(other.tags ?? [])],
    companies: [...one.companies, ...(other.companies ?? [])],
    articles: [...one.articles, ...(other.articles ?? [])],
    searches: [...one.searches, ...(other.searches ?? [])],
    projects: [...one.projects, ...(other.projects ?? [])],
  };
}
