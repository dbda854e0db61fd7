-- A merge is a bulk change like others, so that it can be undone: the list of tables as it was, and one more.
create or replace function private.importable() returns table (
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
    (24, 'public', 'ground', '{}', null, null),
    (25, 'public', 'search_words', '{id}', null, null),
    (26, 'private', 'moved_entries', '{activity_id}', null, null)
  ) as t
$$;
