-- Secrets the product makes for itself once, such as the one that signs session cookies: nothing to set, and every
-- server of one database has the same.

set local role vigie_owner;

create table app.server_secrets (
  name text primary key,
  value text not null,
  created_at timestamptz not null default now()
);
