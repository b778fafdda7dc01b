import { sql } from 'kysely';
import type { WaitsForm } from '#semantic-layer/define/metric-form.ts';
import type { BranchInput } from './branch-input.ts';
import { compileFigures, compileFilters, compileKeys, positions } from './branch-parts.ts';
import { compileCondition, rowScope } from './compile-condition.ts';
import { datedRows } from './dated-rows.ts';
import { rowSource } from './row-source.ts';
import { at, belongsTo, instantParameter, joinLines, name, type Sql } from './sql-text.ts';

/** First the messages that may still wait at some end, then every wait, ended or not, then its figures. */
export function compileWaits(input: BranchInput, form: WaitsForm): readonly Sql[] {
  const [asked, each] = [`${input.name}_asked`, `${input.name}_each`];
  const keys = [...(input.query.grain === null ? [] : ['bucket']), ...input.by].map((key) => at('wait', key));
  const scope = rowScope('wait', input.orgId);
  const figures = input.branch.parts.flatMap((part) =>
    part.form.kind === 'waits' ? compileFigures(part, part.form.measure, scope, false) : [],
  );
  return [
    compileAsked(asked, input, form),
    sql`${name(each)} as (
    ${compileEnded(input, form)}
    union all
    ${compileStillOpen(asked, input)}
  )`,
    sql`${name(input.name)} as (
    select ${joinLines([...keys, ...figures], ', ')}
    from ${name(each)} as wait${keys.length === 0 ? sql`` : sql`\n    group by ${positions(keys.length)}`}
  )`,
  ];
}

/** Waits that a reply of the period ended. */
function compileEnded(input: BranchInput, { where, waited }: WaitsForm): Sql {
  const { rows, conditionScope, keys, conditions } = datedRows(input);
  const seconds = at(rows.row([]), waited);
  return sql`select ${joinLines([...keys, sql`${seconds} as seconds`], ', ')}
    ${rows.from()}
    where ${joinLines([...conditions, compileCondition(where, conditionScope), sql`${seconds} is not null`], '\n      and ')}`;
}

/**
 * What customers asked in conversations that were not done some time in the period, and when they were answered: kept,
 * since each is met by many buckets.
 */
function compileAsked(cte: string, input: BranchInput, form: WaitsForm): Sql {
  const { orgId, timezone, model, by, query, period } = input;
  const { dataset } = form;
  const rows = rowSource(dataset, orgId);
  const row = rows.row([]);
  const time = at(row, 'sent_at');
  const scope = { model, orgId, timezone, dataset, rows, time };
  const keys = compileKeys(by, scope);
  const filters = compileFilters(query.where, by, scope);
  const conversation = rows.row(['conversation']);
  const reply = rowScope('reply', orgId);
  const answer = sql`(select min(reply.sent_at) from ${name(dataset.table)} as reply where ${belongsTo(orgId, 'reply')} and reply.conversation_id = ${at(row, 'conversation_id')} and (reply.sent_at, reply.id) > (${time}, ${at(row, 'id')}) and ${compileCondition(form.where, reply)})`;
  const columns = [
    ...keys,
    sql`${time} as asked_at`,
    sql`${answer} as answered_at`,
    sql`stay.started_at as open_from`,
    sql`least(stay.ended_at, ${at(conversation, 'deleted_at')}) as open_until`,
  ];
  const to = instantParameter(period.to);
  const conditions = [
    belongsTo(orgId, row),
    sql`${time} < ${to}`,
    compileCondition(form.asks, { orgId, timezone, row: rows.row }),
    ...filters,
  ];
  return sql`${name(cte)} as materialized (
    select ${joinLines(columns, ', ')}
    ${rows.from()}
    join cx.conversation_status_intervals as stay
      on ${belongsTo(orgId, 'stay')} and stay.conversation_id = ${at(row, 'conversation_id')} and stay.status <> 'done'
      and stay.started_at <= ${to} and (stay.ended_at is null or stay.ended_at > ${instantParameter(period.from)})
    where ${joinLines(conditions, '\n      and ')}
  )`;
}

/** Waits that go on at the end of the period, or of each bucket: a reply at that very instant is the next one's. */
function compileStillOpen(cte: string, { spine, by, period }: BranchInput): Sql {
  const end = spine === null ? instantParameter(period.to) : sql`bucket.ends_at`;
  const bucket = spine === null ? [] : [sql`bucket.starts_at as bucket`];
  const keys = by.map((key) => at('asked', key));
  const open = sql`asked.asked_at < ${end} and (asked.answered_at is null or asked.answered_at >= ${end})
      and asked.open_from <= ${end} and (asked.open_until is null or asked.open_until > ${end})`;
  const columns = [...bucket, ...keys, sql`extract(epoch from ${end} - asked.asked_at) as seconds`];
  return sql`select ${joinLines(columns, ', ')}
    from ${name(cte)} as asked
    ${
      spine === null
        ? sql`where ${open}`
        : sql`join ${name(spine)} as bucket
      on ${open}`
    }`;
}
