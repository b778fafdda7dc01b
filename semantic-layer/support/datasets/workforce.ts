import { declareDataset } from '#semantic-layer/define/declare-dataset.ts';
import { agents } from './agents.ts';
import { companies } from './companies.ts';
import { teamMembership } from './over-time-links.ts';

/** One row per planned stretch of an agent: work, or time off. */
export const shifts = declareDataset('cx.shifts', {
  alias: 'shift',
  times: ['starts_at'],
  parents: { agent: { column: 'agent_id', dataset: agents, isAlwaysThere: true } },
  dimensions: {
    agent: (by) => by.column('agent_id'),
    team: (by) => by.overTime(teamMembership, 'team_id'),
  },
});

/** One row per project of a customer account. */
export const projects = declareDataset('cx.projects', {
  alias: 'project',
  times: [],
  parents: { company: { column: 'company_id', dataset: companies, isAlwaysThere: true } },
  dimensions: { project: (by) => by.column('id') },
});

/** One row per stretch of time spent, from a calendar or by hand; the account is the entry's own. */
export const timeEntries = declareDataset('cx.time_entries', {
  alias: 'time_entry',
  times: ['starts_at'],
  parents: {
    agent: { column: 'agent_id', dataset: agents, isAlwaysThere: true },
    company: { column: 'company_id', dataset: companies },
  },
  dimensions: {
    agent: (by) => by.column('agent_id'),
    team: (by) => by.overTime(teamMembership, 'team_id'),
    project: (by) => by.column('project_id'),
    time_entry_source: (by) => by.column('source'),
  },
});

/** The same time seen from its project: the account is the project's. */
export const projectTime = declareDataset('cx.time_entries', {
  alias: 'project_time',
  times: ['starts_at'],
  parents: { project: { column: 'project_id', dataset: projects } },
  dimensions: {},
});

/** One row per manager of a project, primary or backup, and the days they are in charge. */
export const assignments = declareDataset('cx.project_assignments', {
  alias: 'assignment',
  times: [],
  days: ['starts_on'],
  parents: { project: { column: 'project_id', dataset: projects, isAlwaysThere: true } },
  dimensions: {
    agent: (by) => by.column('agent_id'),
    assignment_role: (by) => by.column('role'),
  },
});

/** The same assignments by account only: who covers whom is lost when they are split by manager or role. */
export const accountCover = declareDataset('cx.project_assignments', {
  alias: 'cover',
  times: [],
  parents: { project: { column: 'project_id', dataset: projects, isAlwaysThere: true } },
  dimensions: {},
});

/** Backup assignments by who covers, for the days on which covering clashes. */
export const backupCover = declareDataset('cx.project_assignments', {
  alias: 'backup',
  times: [],
  dimensions: { agent: (by) => by.column('agent_id') },
});
