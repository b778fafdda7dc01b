import type { Dimension } from '#semantic-layer/define/dimension.ts';
import { workforceValues } from '#semantic-layer/support/workforce-values.ts';

/** Who was there, what was planned, and what accounts bring. */
export const workforceDimensions = {
  agent_status: {
    label: { en: 'Agent status', fr: 'État de l’agent' },
    synonyms: ['availability', 'status', 'statut', 'disponibilité'],
    type: 'categorical',
    members: null,
    values: workforceValues.agentStatus,
  },
  agent_status_reason: {
    label: { en: 'Agent status reason', fr: 'Motif d’état' },
    synonyms: ['custom status', 'motif'],
    type: 'categorical',
    members: null,
    values: [],
  },
  occupancy_level: {
    label: { en: 'Occupancy level', fr: 'Niveau d’occupation' },
    synonyms: ['busy level', 'load level', 'occupation'],
    type: 'ordinal',
    members: null,
    values: workforceValues.occupancyLevel,
  },
  targeting_rule: {
    label: { en: 'Targeting rule', fr: 'Règle de ciblage' },
    synonyms: ['rule', 'campaign', 'règle'],
    type: 'entity',
    members: { table: 'cx.targeting_rules', name: 'name', parent: null },
    values: [],
  },
  missed_reason: {
    label: { en: 'Missed reason', fr: 'Motif de manque' },
    synonyms: ['busy or absent', 'occupés ou absents'],
    type: 'categorical',
    members: null,
    values: workforceValues.missedReason,
  },
  usage_event: {
    label: { en: 'Product event', fr: 'Événement produit' },
    synonyms: ['feature', 'event', 'fonctionnalité'],
    type: 'categorical',
    members: null,
    values: [],
  },
  arr_component: {
    label: { en: 'ARR component', fr: 'Composante ARR' },
    synonyms: ['expansion', 'upsell'],
    type: 'categorical',
    members: null,
    values: workforceValues.arrComponent,
  },
  project: {
    label: { en: 'Project', fr: 'Projet' },
    synonyms: ['projects', 'projets'],
    type: 'entity',
    members: { table: 'cx.projects', name: 'name', parent: null },
    values: [],
  },
  time_entry_source: {
    label: { en: 'Time entry source', fr: 'Source du temps' },
    synonyms: ['calendar or manual', 'agenda'],
    type: 'categorical',
    members: null,
    values: workforceValues.timeEntrySource,
  },
  assignment_role: {
    label: { en: 'Assignment role', fr: 'Rôle d’affectation' },
    synonyms: ['primary or backup', 'sauvegarde'],
    type: 'categorical',
    members: null,
    values: workforceValues.assignmentRole,
  },
} as const satisfies Readonly<Record<string, Dimension>>;
