import { divide } from '#semantic-layer/define/derive.ts';
import { metric } from '#semantic-layer/define/metric.ts';
import { presenceForms } from '#semantic-layer/support/presence-forms.ts';

const { spent } = presenceForms;
const production = { production_time: spent.inProduction };

export const productionTime = metric({
  label: { en: 'Production time', fr: 'En production (En Prod.)' },
  synonyms: {
    en: ['in production', 'productive time'],
    fr: ['en production', 'durée en production', 'heures de production'],
  },
  definition: {
    en: 'Time people were available, or carried at least one conversation.',
    fr: 'Temps pendant lequel les personnes étaient disponibles, ou avaient au moins une conversation.',
  },
  unit: 'seconds',
  direction: 'neutral',
  anchors: ['status intervals clipped to the period'],
  form: () => spent.inProduction,
});

export const productionRate = metric({
  label: { en: 'Production rate', fr: 'Taux en production (Tx. Prod.)' },
  synonyms: { en: ['share of time in production'], fr: ['taux en production', 'Tx. Prod.'] },
  definition: {
    en: 'Production time over the time people were connected.',
    fr: 'Temps en production rapporté au temps de connexion.',
  },
  unit: 'ratio',
  direction: 'up_good',
  anchors: ['status intervals clipped to the period'],
  form: () => divide(production, { cumulative_presence_time: spent.connected }),
});

export const offProductionTime = metric({
  label: { en: 'Off-production time', fr: 'Hors production (Hors Prod.)' },
  synonyms: {
    en: ['out of production', 'unavailable and idle'],
    fr: ['hors production', 'durée hors production'],
  },
  definition: {
    en: 'Time people were connected, unavailable and without any conversation.',
    fr: 'Temps pendant lequel les personnes étaient connectées, indisponibles et sans conversation.',
  },
  unit: 'seconds',
  direction: 'down_good',
  anchors: ['status intervals clipped to the period'],
  form: () => spent.offProduction,
});

export const offProductionRate = metric({
  label: { en: 'Off-production rate', fr: 'Taux hors production (Tx. Hors Prod.)' },
  synonyms: { en: ['share of time off production'], fr: ['taux hors production', 'Tx. Hors Prod.'] },
  definition: {
    en: 'Off-production time over the time people were connected.',
    fr: 'Temps hors production rapporté au temps de connexion.',
  },
  unit: 'ratio',
  direction: 'down_good',
  anchors: ['status intervals clipped to the period'],
  form: () =>
    divide({ off_production_time: spent.offProduction }, { cumulative_presence_time: spent.connected }),
});

export const idleTime = metric({
  label: { en: 'Idle time', fr: 'Inoccupation (Inocc.)' },
  synonyms: { en: ['idle', 'unoccupied time'], fr: ['inoccupation', 'temps d’inoccupation'] },
  definition: {
    en: 'Time people were available without any conversation.',
    fr: 'Temps pendant lequel les personnes étaient disponibles sans conversation.',
  },
  unit: 'seconds',
  direction: 'neutral',
  anchors: ['status intervals clipped to the period'],
  form: () => spent.idle,
});

export const idleRate = metric({
  label: { en: 'Idle rate', fr: 'Taux d’inoccupation (Tx. Inocc.)' },
  synonyms: { en: ['idle share'], fr: ['taux d’inoccupation', 'Tx. Inocc.'] },
  definition: {
    en: 'Idle time over production time.',
    fr: 'Temps d’inoccupation rapporté au temps en production.',
  },
  unit: 'ratio',
  direction: 'neutral',
  anchors: ['status intervals clipped to the period'],
  form: () => divide({ idle_time: spent.idle }, production),
});

export const partialOccupancyTime = metric({
  label: { en: 'Partial occupancy time', fr: 'Occupation partielle (Occ. Part.)' },
  synonyms: { en: ['partially occupied time'], fr: ['occupation partielle'] },
  definition: {
    en: 'Time people carried at least one conversation and fewer than they can take.',
    fr: 'Temps pendant lequel les personnes avaient au moins une conversation, et moins que leur capacité.',
  },
  unit: 'seconds',
  direction: 'neutral',
  anchors: ['status intervals clipped to the period'],
  form: () => spent.partly,
});

export const maxOccupancyTime = metric({
  label: { en: 'Maximum occupancy time', fr: 'Occupation maximum (Occ. Max.)' },
  synonyms: { en: ['full occupancy time', 'time at full capacity'], fr: ['occupation maximum'] },
  definition: {
    en: 'Time people carried as many conversations as they can take.',
    fr: 'Temps pendant lequel les personnes avaient autant de conversations que leur capacité.',
  },
  unit: 'seconds',
  direction: 'neutral',
  anchors: ['status intervals clipped to the period'],
  form: () => spent.fully,
});

export const occupancyTime = metric({
  label: { en: 'Occupancy time', fr: 'Occupation globale' },
  synonyms: { en: ['occupied time', 'busy time'], fr: ['occupation globale'] },
  definition: {
    en: 'Time people carried at least one conversation.',
    fr: 'Temps pendant lequel les personnes avaient au moins une conversation.',
  },
  unit: 'seconds',
  direction: 'neutral',
  anchors: ['status intervals clipped to the period'],
  form: () => spent.occupied,
});

export const occupancyRate = metric({
  label: { en: 'Occupancy rate', fr: 'Taux d’occupation globale' },
  synonyms: {
    en: ['occupancy', 'agent utilization', 'global occupancy'],
    fr: ['taux d’occupation', 'taux d’occupation globale'],
  },
  definition: {
    en: 'Occupancy time over production time. Between 70 and 85 % is healthy: both sides are bad.',
    fr: 'Temps d’occupation rapporté au temps en production. Entre 70 et 85 %, c’est sain : au-dessous comme au-dessus, non.',
  },
  unit: 'ratio',
  direction: 'neutral',
  anchors: ['status intervals clipped to the period'],
  form: () => divide({ occupancy_time: spent.occupied }, production),
});

export const partialOccupancyRate = metric({
  label: { en: 'Partial occupancy rate', fr: 'Taux d’occupation partielle (Tx. Occ. Part.)' },
  synonyms: { en: ['partial occupancy share'], fr: ['taux d’occupation partielle', 'Tx. Occ. Part.'] },
  definition: {
    en: 'Partial occupancy time over production time.',
    fr: 'Temps d’occupation partielle rapporté au temps en production.',
  },
  unit: 'ratio',
  direction: 'neutral',
  anchors: ['status intervals clipped to the period'],
  form: () => divide({ partial_occupancy_time: spent.partly }, production),
});

export const maxOccupancyRate = metric({
  label: { en: 'Maximum occupancy rate', fr: 'Taux d’occupation maximum (Tx. Occ. Max.)' },
  synonyms: {
    en: ['full occupancy share', 'saturation rate'],
    fr: ['taux d’occupation maximum', 'Tx. Occ. Max.'],
  },
  definition: {
    en: 'Maximum occupancy time over production time.',
    fr: 'Temps d’occupation maximum rapporté au temps en production.',
  },
  unit: 'ratio',
  direction: 'neutral',
  anchors: ['status intervals clipped to the period'],
  form: () => divide({ max_occupancy_time: spent.fully }, production),
});
