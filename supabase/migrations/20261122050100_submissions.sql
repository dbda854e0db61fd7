-- 登録申請: what groups send, until the council has decided. It holds true points, numbers and names, so it lies in
-- the private schema and is reached through functions only. The body is the domain's `Registration` (or `Claim`),
-- parsed again by whoever reads it.
create table private.submissions (
  id uuid primary key default gen_random_uuid(),
  municipality_code text collate "C" not null references public.municipalities,
  -- The random number of the form: pressing twice, two tabs and a connection that broke are one submission.
  idempotency_key uuid not null,
  kind text not null check (kind in ('new', 'change', 'claim')),
  -- What it is about; no foreign keys: what was sent stays although an import was undone meanwhile.
  group_id text collate "C" check (char_length(group_id) between 1 and 200),
  activity_id text collate "C" check (char_length(activity_id) between 1 and 200),
  zone_id text collate "C",
  body jsonb not null check (jsonb_typeof(body) = 'object' and octet_length(body::text) <= 131072),
  body_sha256 text collate "C" not null check (body_sha256 ~ '^[0-9a-f]{64}$'),
  base_version text check (char_length(base_version) <= 64),
  -- Lower case, as a link was sent to it; null: the group has no mail and is called.
  email text check (char_length(email) between 3 and 254),
  language text not null check (language in ('ja', 'easy', 'en')),
  -- Who sent it, where somebody was signed in.
  made_by uuid,
  state text not null
    check (state in ('unverified', 'waiting', 'asked-back', 'approved', 'declined', 'withdrawn')),
  note_to_group text check (char_length(note_to_group) <= 4000),
  revision integer not null default 0 check (revision >= 0),
  made_at timestamptz not null default now(),
  verified_at timestamptz,
  decided_at timestamptz,
  decided_by uuid,
  foreign key (municipality_code, zone_id) references public.zones on delete set null (zone_id),
  constraint submissions_key_once unique (municipality_code, idempotency_key),
  constraint submissions_about_something check (kind = 'new' or activity_id is not null),
  constraint submissions_unverified_have_mail check (state <> 'unverified' or email is not null)
);
create index submissions_queue on private.submissions (municipality_code, state, made_at);
create index submissions_zone on private.submissions (municipality_code, zone_id);
create index submissions_activity on private.submissions (municipality_code, activity_id);
create index submissions_bodies on private.submissions (municipality_code, body_sha256);

create trigger inserts_are_noted after insert on private.submissions referencing new table as written
  for each statement execute function private.note_written_rows('id');
create trigger updates_are_noted after update on private.submissions referencing new table as written
  for each statement execute function private.note_written_rows('id');
create trigger deletes_are_noted after delete on private.submissions referencing old table as written
  for each statement execute function private.note_written_rows('id');
