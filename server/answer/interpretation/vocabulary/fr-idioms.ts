import { frAccountIdioms } from './fr-account-idioms.ts';
import { frAutomationIdioms } from './fr-automation-idioms.ts';
import { frKnowledgeIdioms } from './fr-knowledge-idioms.ts';
import { frLiveIdioms } from './fr-live-idioms.ts';
import { frPlanningIdioms } from './fr-planning-idioms.ts';
import { frQualityIdioms } from './fr-quality-idioms.ts';
import { frResolutionIdioms } from './fr-resolution-idioms.ts';
import { frSalesIdioms } from './fr-sales-idioms.ts';
import { frSlaIdioms } from './fr-sla-idioms.ts';
import { frSpeedIdioms } from './fr-speed-idioms.ts';
import { frVisitorIdioms } from './fr-visitor-idioms.ts';
import { frVolumeIdioms } from './fr-volume-idioms.ts';
import { frWorkforceIdioms } from './fr-workforce-idioms.ts';

/** French expressions for a metric beside its label and synonyms. Words between do not matter; `a+b` asks for both metrics. */
export const frIdioms = {
  ...frVolumeIdioms,
  ...frResolutionIdioms,
  ...frSpeedIdioms,
  ...frLiveIdioms,
  ...frQualityIdioms,
  ...frSlaIdioms,
  ...frAutomationIdioms,
  ...frKnowledgeIdioms,
  ...frSalesIdioms,
  ...frVisitorIdioms,
  ...frWorkforceIdioms,
  ...frAccountIdioms,
  ...frPlanningIdioms,
};
