-- The second wall between organisations: whatever SQL is run, a transaction sees the rows of one organisation only.
-- Every transaction takes vigie_app or vigie_analytics by SET LOCAL ROLE and names its organisation in app.org.

-- Objects belong to a role nobody works as. Later migrations begin with `set local role vigie_owner`.
alter schema app owner to vigie_owner;

alter schema cx owner to vigie_owner;

do $$
declare relation record;
begin
  for relation in
    select c.oid::regclass as name, c.relkind from pg_class c
    where c.relnamespace in ('app'::regnamespace, 'cx'::regnamespace) and c.relkind in ('r', 'v', 'S')
  loop
    execute format('alter %s %s owner to vigie_owner',
      case relation.relkind when 'v' then 'view' when 'S' then 'sequence' else 'table' end, relation.name);
  end loop;
end $$;

alter function cx.business_seconds(bigint, bigint, timestamptz, timestamptz) owner to vigie_owner;

alter function cx.agent_time(bigint, timestamptz, timestamptz, timestamptz, boolean) owner to vigie_owner;

-- Who may do what

grant usage on schema app, cx to vigie_app, vigie_analytics;

grant select, insert, update, delete on all tables in schema app, cx to vigie_app;

grant usage on all sequences in schema app to vigie_app;

grant select on all tables in schema cx to vigie_analytics;

grant select on app.organisations to vigie_analytics;

revoke execute on all functions in schema cx from public;

grant execute on all functions in schema cx to vigie_app, vigie_analytics;

alter default privileges for role vigie_owner in schema cx
  grant select, insert, update, delete on tables to vigie_app;

alter default privileges for role vigie_owner in schema cx grant select on tables to vigie_analytics;

alter default privileges for role vigie_owner in schema app
  grant select, insert, update, delete on tables to vigie_app;

-- Which rows: forced, so that it holds for the owner too.
do $$
declare tenant record;
begin
  for tenant in
    select c.oid::regclass as name from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'org_id' and not a.attisdropped
    where c.relnamespace in ('app'::regnamespace, 'cx'::regnamespace) and c.relkind = 'r'
  loop
    execute format('alter table %s enable row level security', tenant.name);
    execute format('alter table %s force row level security', tenant.name);
    execute format('create policy organisation on %s
      using (org_id = nullif(current_setting(''app.org'', true), '''')::bigint)
      with check (org_id = nullif(current_setting(''app.org'', true), '''')::bigint)', tenant.name);
  end loop;
end $$;

-- The product knows every organisation; analytics only the one it works for.
alter table app.organisations enable row level security;

alter table app.organisations force row level security;

create policy every_organisation on app.organisations to vigie_app using (true) with check (true);

create policy own_organisation on app.organisations for select to vigie_analytics
  using (id = nullif(current_setting('app.org', true), '')::bigint);

-- Two questions come before the organisation is known: which ones does this person belong to, and which one does
-- this share link open. Each sees the rows of that person or that token, nothing else.
create policy own_memberships on app.memberships for select to vigie_app
  using (user_id = nullif(current_setting('app.user', true), ''));

create policy held_token on app.share_links for select to vigie_app
  using (token_hash = nullif(current_setting('app.share_token_hash', true), ''));
