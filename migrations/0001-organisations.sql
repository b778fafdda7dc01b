-- The roles that every transaction takes, and the list of organisations that everything else hangs on.
-- Roles are NOLOGIN: the embedded database ignores login roles, so both engines take them by SET LOCAL ROLE.
-- They belong to the whole server, hence "already there" is fine.

do $$ begin create role vigie_owner nologin; exception when duplicate_object or unique_violation then null; end $$;

do $$ begin create role vigie_app nologin; exception when duplicate_object or unique_violation then null; end $$;

do $$ begin create role vigie_analytics nologin; exception when duplicate_object or unique_violation then null; end $$;

-- Only where it is needed: a superuser may take any role, and two databases made at once must not fight over a grant.
do $$
declare wanted text;
begin
  foreach wanted in array array['vigie_owner', 'vigie_app', 'vigie_analytics'] loop
    if not pg_has_role(current_user, wanted, 'member') then
      execute format('grant %I to %I', wanted, current_user);
    end if;
  end loop;
end $$;

create schema app;

create schema cx;

create table app.organisations (
  id bigint primary key,
  slug text not null unique check (slug ~ '^[a-z0-9-]{1,60}$'),
  name text not null,
  timezone text not null,
  currency char(3) not null,
  now_pinned_at timestamptz,
  created_at timestamptz not null default now()
);
