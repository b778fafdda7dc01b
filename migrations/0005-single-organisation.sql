-- The analytic store under its original names and signatures, for the one organisation named in app.org: with
-- `set local search_path = single_org` the reference SQL of the metric catalogue runs as it stands.

create schema single_org authorization vigie_owner;

set local role vigie_owner;

do $$
declare source record;
begin
  for source in
    select c.relname as name, string_agg(quote_ident(a.attname), ', ' order by a.attnum) as columns
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attname <> 'org_id'
    where c.relnamespace = 'cx'::regnamespace and c.relkind in ('r', 'v')
    group by c.relname
  loop
    execute format('create view single_org.%I with (security_invoker = true) as select %s from cx.%I
      where org_id = nullif(current_setting(''app.org'', true), '''')::bigint', source.name, source.columns, source.name);
  end loop;
end $$;

create function single_org.business_seconds(p_calendar bigint, a timestamptz, b timestamptz) returns integer
language sql stable as $$
  select cx.business_seconds(nullif(current_setting('app.org', true), '')::bigint, p_calendar, a, b) $$;

create function single_org.agent_time(
  a timestamptz, b timestamptz, as_of timestamptz default now(), all_kinds boolean default false)
returns table (agent_id bigint, status text, occupancy text, started_at timestamptz, ended_at timestamptz, seconds numeric)
language sql stable as $$
  select * from cx.agent_time(nullif(current_setting('app.org', true), '')::bigint, a, b, as_of, all_kinds) $$;

grant usage on schema single_org to vigie_app, vigie_analytics;

grant select on all tables in schema single_org to vigie_app, vigie_analytics;

revoke execute on all functions in schema single_org from public;

grant execute on all functions in schema single_org to vigie_app, vigie_analytics;

reset role;
