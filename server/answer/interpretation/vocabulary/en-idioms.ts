import { enAccountIdioms } from './en-account-idioms.ts';
import { enAgentsIdioms } from './en-agents-idioms.ts';
import { enAutomationIdioms } from './en-automation-idioms.ts';
import { enKnowledgeIdioms } from './en-knowledge-idioms.ts';
import { enOccupancyIdioms } from './en-occupancy-idioms.ts';
import { enOpportunityIdioms } from './en-opportunity-idioms.ts';
import { enPlanningIdioms } from './en-planning-idioms.ts';
import { enPresenceIdioms } from './en-presence-idioms.ts';
import { enSalesIdioms } from './en-sales-idioms.ts';
import { enServiceIdioms } from './en-service-idioms.ts';
import { enSpeedIdioms } from './en-speed-idioms.ts';
import { enVoiceIdioms } from './en-voice-idioms.ts';
import { enVolumeIdioms } from './en-volume-idioms.ts';

/** English expressions for a metric beside its label and synonyms. Words between do not matter; `a+b` asks for both metrics. */
export const enIdioms = {
  ...enVolumeIdioms,
  ...enSpeedIdioms,
  ...enServiceIdioms,
  ...enVoiceIdioms,
  ...enAutomationIdioms,
  ...enKnowledgeIdioms,
  ...enSalesIdioms,
  ...enOpportunityIdioms,
  ...enAgentsIdioms,
  ...enPresenceIdioms,
  ...enOccupancyIdioms,
  ...enAccountIdioms,
  ...enPlanningIdioms,
};
