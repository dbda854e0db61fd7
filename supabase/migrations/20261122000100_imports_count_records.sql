-- The list of imports counts what the report of an import counts: records, not the rows of which they are made (a
-- place and its point are one). The box around a municipality is nobody's record.
create or replace function public.list_imports(code text) returns jsonb
language sql stable security definer set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object(
    'id', i.id, 'fileName', i.file_name, 'sha256', i.file_sha256,
    'appliedAt', i.applied_at, 'undoneAt', i.undone_at,
    'records', (
      select count(distinct (c.record_table, c.record_key)) from private.import_changes c
      where c.import_id = i.id and c.record_table <> 'municipalities'
    )
  ) order by i.applied_at desc), '[]')
  from private.imports i where i.municipality_code = code and i.applied_at is not null
$$;
