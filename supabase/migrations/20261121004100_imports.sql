-- One bulk change: what was staged for it, what it changed (before and after, so that it can be undone exactly), and
-- whether it still stands.
create table private.imports (
  id uuid primary key default gen_random_uuid(),
  municipality_code text collate "C" not null references public.municipalities on delete cascade,
  file_name text not null check (char_length(file_name) <= 500),
  file_sha256 text not null check (file_sha256 ~ '^[0-9a-f]{64}$'),
  begun_at timestamptz not null default now(),
  applied_at timestamptz,
  undone_at timestamptz
);
create index imports_of_a_municipality on private.imports (municipality_code, begun_at);

create table private.staged_rows (
  import_id uuid not null references private.imports on delete cascade,
  table_name text collate "C" not null,
  row_key text collate "C" not null,
  -- The record that the row is part of: itself, or the activity whose partner it is.
  record_table text collate "C" not null,
  record_key text collate "C" not null,
  row jsonb not null,
  primary key (import_id, table_name, row_key)
);

create table private.import_changes (
  import_id uuid not null references private.imports on delete cascade,
  table_name text collate "C" not null,
  row_key text collate "C" not null,
  record_table text collate "C" not null,
  record_key text collate "C" not null,
  before jsonb,
  after jsonb,
  primary key (import_id, table_name, row_key)
);

create index import_changes_of_a_record on private.import_changes (import_id, record_table, record_key);

-- The tables that an import may write, parents first; `keys` are the key columns after municipality_code;
-- `record` is how a part names the record it belongs to (null: its rows are records themselves).
create function private.importable() returns table (
  ordinal integer, schema_name text, table_name text, keys text[], record_table text, record_key text
)
language sql immutable set search_path = '' as $$
  select * from (values
    (1, 'public', 'municipalities', '{}'::text[], null, null),
    (2, 'public', 'sources', '{id}', null, null),
    (3, 'public', 'zones', '{id}', null, null),
    (4, 'public', 'groups', '{id}', null, null),
    (5, 'public', 'places', '{id}', null, null),
    (6, 'private', 'true_points', '{place_id}', '''places''', 't.place_id'),
    (7, 'public', 'own_kinds', '{id}', null, null),
    (8, 'public', 'activities', '{id}', null, null),
    (9, 'public', 'activity_partners', '{activity_id,group_id}', '''activities''', 't.activity_id'),
    (10, 'public', 'activity_zones', '{activity_id,zone_id}', '''activities''', 't.activity_id'),
    (11, 'public', 'date_changes', '{id}', null, null),
    (12, 'public', 'coordinators', '{id}', null, null),
    (13, 'public', 'coordinator_zones', '{coordinator_id,zone_id}', '''coordinators''', 't.coordinator_id'),
    (14, 'public', 'events', '{id}', null, null),
    (15, 'public', 'resources', '{id}', null, null),
    (16, 'private', 'contacts', '{owner_table,owner_id}', 't.owner_table', 't.owner_id'),
    (17, 'public', 'grants', '{id}', null, null),
    (18, 'public', 'plan_standards', '{id}', null, null),
    (19, 'public', 'population_areas', '{id}', null, null),
    (20, 'public', 'gazetteer', '{id}', null, null),
    (21, 'public', 'readings', '{written,reading}', null, null),
    (22, 'public', 'urgent_numbers', '{id}', null, null),
    (23, 'public', 'operator_pages', '{page,language}', null, null),
    (24, 'public', 'ground', '{}', null, null)
  ) as t
$$;
revoke execute on function private.importable from public, anon, authenticated, service_role;
