import type { Condition } from '#semantic-layer/define/condition.ts';
import { divide, subtract } from '#semantic-layer/define/derive.ts';
import { metric } from '#semantic-layer/define/metric.ts';
import type { ClippedForm, CoverageForm, SnapshotForm } from '#semantic-layer/define/metric-form.ts';
import {
  accountCover,
  assignments,
  backupCover,
  projects,
  projectTime,
  shifts,
  timeEntries,
} from '#semantic-layer/support/datasets/workforce.ts';

const hasContract: Condition = {
  kind: 'all',
  conditions: [
    { kind: 'is-present', column: 'contracted_hours' },
    { kind: 'not', condition: { kind: 'at-most', column: 'contracted_hours', value: 0 } },
  ],
};

const contracted: SnapshotForm = {
  kind: 'snapshot',
  dataset: projects,
  where: hasContract,
  start: null,
  end: null,
  measure: { kind: 'sum', of: projects.value('contracted_hours') },
};

const tracked: SnapshotForm = {
  kind: 'snapshot',
  dataset: projectTime,
  where: projectTime.words.ofParent(['project'], hasContract),
  start: 'starts_at',
  end: null,
  measure: {
    kind: 'sum',
    of: {
      kind: 'time-so-far',
      from: { path: [], column: 'starts_at' },
      to: 'ends_at',
      secondsPerUnit: 3_600,
    },
  },
};

const planned: ClippedForm = {
  kind: 'clipped',
  dataset: shifts,
  where: shifts.words.equals('kind', 'work'),
  start: 'starts_at',
  end: 'ends_at',
  figure: 'total',
  secondsPerUnit: 3_600,
};

const ofSameAccount = {
  precedes: { column: 'starts_on', tie: null },
  sharesParent: { table: 'cx.projects', key: 'project_id', column: 'company_id', path: ['project'] },
} as const;

/** The manager was in charge of the account before, as primary or backup. */
const wasThereBefore = assignments.words.hasLinked(
  'cx.project_assignments',
  { agent_id: 'agent_id' },
  undefined,
  ofSameAccount,
);

const hadBackupBefore = assignments.words.hasLinked(
  'cx.project_assignments',
  {},
  (earlier) => earlier.equals('role', 'backup'),
  ofSameAccount,
);

/** Accounts with a primary manager on a running project, by whether they have a backup too. */
function accounts(figure: CoverageForm['figure']) {
  const form: CoverageForm<keyof typeof accountCover.dimensions> = {
    kind: 'coverage',
    dataset: accountCover,
    where: null,
    start: 'starts_on',
    end: 'ends_on',
    areDays: true,
    alsoStartsAt: { path: ['project'], column: 'starts_on', isDay: true },
    alsoEndsAt: { path: ['project'], column: 'ends_on', isDay: true },
    member: { path: ['project'], column: 'company_id' },
    has: accountCover.words.equals('role', 'primary'),
    covered: accountCover.words.equals('role', 'backup'),
    figure,
  };
  return form;
}

export const contractedHoursUsedRate = metric({
  label: { en: 'Contracted hours used', fr: 'Part des heures contractuelles consommées' },
  synonyms: {
    en: ['contract hours burn', 'budget burn', 'hours consumed'],
    fr: ['heures de support du contrat consommées', 'consommation du contrat'],
  },
  definition: {
    en: 'Hours tracked so far on projects with contracted hours, over those contracted hours.',
    fr: 'Heures suivies jusqu’ici sur les projets ayant des heures contractuelles, rapportées à ces heures.',
  },
  unit: 'ratio',
  direction: 'neutral',
  anchors: ['as_of'],
  form: () => divide({ tracked_hours: tracked }, { contracted_hours: contracted }),
});

export const teamBandwidthHours = metric({
  label: { en: 'Team bandwidth', fr: 'Bande passante de l’équipe' },
  synonyms: {
    en: ['spare capacity', 'capacity hours', 'bandwidth'],
    fr: ['bande passante', 'heures disponibles', 'capacité restante'],
  },
  definition: {
    en: 'Planned work hours of the period minus the hours tracked in it. For the future, minus the hours forecast.',
    fr: 'Heures de travail planifiées dans la période moins les heures suivies. Pour l’avenir, moins les heures prévues.',
  },
  unit: 'hours',
  direction: 'neutral',
  anchors: ['clipped to the period'],
  variants: { horizon: ['past', 'future'] },
  form: ({ horizon }) =>
    horizon === 'future'
      ? { kind: 'model', dataset: shifts, analysis: 'forecast', inputs: ['workload_forecast_hours'] }
      : subtract(
          { planned_hours: planned },
          {
            tracked_hours: {
              ...planned,
              dataset: timeEntries,
              where: null,
            },
          },
        ),
});

export const backupContinuityRate = metric({
  label: { en: 'Backup continuity', fr: 'Continuité du groupe de pairs' },
  synonyms: { en: ['same peer group', 'peer continuity'], fr: ['même groupe de pairs par compte'] },
  definition: {
    en: 'Of the backup assignments that start in the period on accounts that had a backup before, the share given to somebody who was already primary or backup of the account.',
    fr: 'Parmi les affectations de sauvegarde commençant dans la période sur des comptes ayant déjà eu une sauvegarde, part confiée à une personne déjà principale ou sauvegarde du compte.',
  },
  unit: 'ratio',
  direction: 'up_good',
  anchors: ['starts_on'],
  minimumSample: 10,
  form: () => {
    const { words, rows, aggregate } = assignments;
    const isBackup = words.equals('role', 'backup');
    return aggregate(
      { kind: 'ratio', numerator: rows(wasThereBefore), denominator: rows() },
      words.all(isBackup, hadBackupBefore),
    );
  },
});

export const backupDoubleBookings = metric({
  label: { en: 'Backup double bookings', fr: 'Doubles réservations de CSM' },
  synonyms: {
    en: ['double-booked backups', 'backup conflicts'],
    fr: ['double réservation d’un CSM', 'conflits de sauvegarde'],
  },
  definition: {
    en: 'Days on which a backup manager must cover two accounts or more at once, because their primary managers are all off, or is off while covering. One count per manager and day.',
    fr: 'Jours où une sauvegarde doit couvrir au moins deux comptes à la fois, leurs CSM principaux étant absents, ou est elle-même absente alors qu’elle couvre. Un par personne et par jour.',
  },
  unit: 'count',
  direction: 'down_good',
  anchors: ['day of coverage'],
  form: () => ({ kind: 'double-bookings', dataset: backupCover, where: null }),
});

export const backupCoverageRate = metric({
  label: { en: 'Backup coverage', fr: 'Couverture par un CSM de sauvegarde' },
  synonyms: {
    en: ['project peering coverage', 'accounts with backup'],
    fr: ['peering de projets', 'taux de couverture par une sauvegarde'],
  },
  definition: {
    en: 'Accounts with an active primary manager that also have an active backup, over accounts with an active primary manager. Only running projects count.',
    fr: 'Comptes ayant un CSM principal actif et une sauvegarde active, rapportés aux comptes ayant un CSM principal actif. Seuls les projets en cours comptent.',
  },
  unit: 'ratio',
  direction: 'up_good',
  anchors: ['as_of'],
  form: () => divide({ accounts_covered: accounts('covered') }, { accounts_managed: accounts('all') }),
});

export const accountsWithoutBackup = metric({
  label: { en: 'Accounts without backup', fr: 'Comptes sans sauvegarde' },
  synonyms: {
    en: ['accounts missing a backup', 'uncovered accounts'],
    fr: ['comptes sans CSM de sauvegarde', 'oubli de sauvegarde'],
  },
  definition: {
    en: 'Accounts with an active primary manager and no active backup, on running projects.',
    fr: 'Comptes ayant un CSM principal actif et aucune sauvegarde active, sur des projets en cours.',
  },
  unit: 'count',
  direction: 'down_good',
  anchors: ['as_of'],
  form: () => accounts('uncovered'),
});
