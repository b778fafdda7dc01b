-- What the product itself remembers: where imported rows came from, answers, share links, people and their sessions.

create sequence app.organisation_ids;

-- Import identity: the same record imported twice is the same row. As many rows as all kinds together, written in the
-- same transaction as they are: hence no check, no second index, and a key that tells two rows apart by its second
-- column. A row with an empty external id and id 0 says that the source has given records of the kind.
create table app.source_records (
  org_id bigint not null,
  source text not null,
  kind text not null,
  external_id text collate "C" not null,
  id bigint not null,
  primary key (org_id, external_id, kind, source)
);

-- Analytic ids are made by the application: the next free one of each kind, per organisation.
create table app.id_counters (
  org_id bigint not null references app.organisations (id),
  kind text not null,
  next_id bigint not null check (next_id between 1 and 9007199254740991),
  primary key (org_id, kind)
);

-- People and sessions, in the words of the sign-in library. One person may belong to several organisations.

create table app."user" (
  id text primary key,
  name text not null,
  email text not null unique,
  "emailVerified" boolean not null default false,
  image text,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);

create table app.session (
  id text primary key,
  "expiresAt" timestamptz not null,
  token text not null unique,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now(),
  "ipAddress" text,
  "userAgent" text,
  "userId" text not null references app."user" (id) on delete cascade
);

create index session_user_id on app.session ("userId");

create table app.account (
  id text primary key,
  "accountId" text not null,
  "providerId" text not null,
  "userId" text not null references app."user" (id) on delete cascade,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  scope text,
  password text,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);

create index account_user_id on app.account ("userId");

create table app.verification (
  id text primary key,
  identifier text not null,
  value text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);

create index verification_identifier on app.verification (identifier);

create table app.memberships (
  user_id text not null references app."user" (id) on delete cascade,
  org_id bigint not null references app.organisations (id),
  role text not null check (role in ('admin', 'analyst', 'manager', 'viewer')),
  created_at timestamptz not null default now(),
  primary key (user_id, org_id)
);

create index memberships_organisation on app.memberships (org_id, user_id);

-- Answers and the links they are shared by

create table app.answers (
  id uuid not null,
  org_id bigint not null references app.organisations (id),
  asked_by text references app."user" (id) on delete set null,
  question text not null,
  locale text not null check (locale in ('en', 'fr')),
  interpretation jsonb not null,
  answer jsonb,
  created_at timestamptz not null,
  primary key (org_id, id)
);

create index answers_newest on app.answers (org_id, created_at desc, id desc);

create index answers_asked_by on app.answers (org_id, asked_by, created_at desc);

-- Only the SHA-256 of a token is kept: who reads this table can open no link.
create table app.share_links (
  id uuid not null,
  org_id bigint not null references app.organisations (id),
  answer_id uuid not null,
  token_hash text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
  created_by text references app."user" (id) on delete set null,
  created_at timestamptz not null,
  expires_at timestamptz,
  revoked_at timestamptz,
  primary key (org_id, id),
  foreign key (org_id, answer_id) references app.answers (org_id, id) on delete cascade
);

create index share_links_answer on app.share_links (org_id, answer_id);
