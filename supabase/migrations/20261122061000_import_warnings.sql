-- What an import took with a warning: a queue for staff, who mark what they have looked at. Kept with the import; a
-- rehearsed or refused one keeps none, and undoing it ends them.
create table private.import_warnings (
  import_id uuid not null references private.imports on delete cascade,
  ordinal integer not null check (ordinal between 0 and 1000000),
  line integer not null check (line >= 0),
  -- The record that the row became, where it became one.
  record_id text collate "C" check (char_length(record_id) <= 200),
  name text check (char_length(name) <= 300),
  -- [{"code", "field"?, "value"?, "column"?}], as the report of the import said it.
  problems jsonb not null check (jsonb_typeof(problems) = 'array' and jsonb_array_length(problems) between 1 and 50),
  looked_at timestamptz,
  looked_by uuid,
  primary key (import_id, ordinal)
);
create index import_warnings_waiting on private.import_warnings (import_id, ordinal) where looked_at is null;

-- rows: [{ordinal, line, record_id, name, problems}], before the import is applied. Answers how many were taken.
create function public.stage_import_warnings(import uuid, rows text) returns integer
language plpgsql security definer set search_path = '' as $$
declare
  taken integer;
begin
  if not exists (select from private.imports i where i.id = import and i.applied_at is null) then
    raise exception 'no such import is open' using errcode = 'no_data_found';
  end if;
  insert into private.import_warnings (import_id, ordinal, line, record_id, name, problems)
  select import, r.ordinal, r.line, r.record_id, left(r.name, 300), r.problems
  from jsonb_to_recordset(rows::jsonb) as r (
    ordinal integer, line integer, record_id text, name text, problems jsonb
  )
  on conflict (import_id, ordinal) do nothing;
  get diagnostics taken = row_count;
  return taken;
end
$$;
revoke execute on function public.stage_import_warnings from public, anon, authenticated, service_role;
grant execute on function public.stage_import_warnings to service_role;

-- The warnings of a municipality that nobody has looked at, or all, the newest import first: {"waiting", "warnings":
-- [{"importId", "fileName", "appliedAt", "ordinal", "line", "recordId", "name", "problems", "lookedAt"}]}.
create function public.read_import_warnings(code text, looked boolean, skip integer, at_most integer) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  answer jsonb;
begin
  if (private.i_may_read_entries(code)) is not true then
    return jsonb_build_object('problem', 'not-permitted');
  end if;
  with standing as (
    select w.*, i.file_name, i.applied_at
    from private.import_warnings w join private.imports i on i.id = w.import_id
    where i.municipality_code = code and i.applied_at is not null and i.undone_at is null
  ),
  page as (
    select s.* from standing s where (s.looked_at is not null) = looked
    order by s.applied_at desc, s.import_id, s.ordinal
    limit least(greatest(at_most, 0), 500) offset greatest(skip, 0)
  )
  select jsonb_build_object(
    'waiting', (select count(*) from standing s where s.looked_at is null),
    'warnings', (select coalesce(jsonb_agg(jsonb_build_object(
      'importId', p.import_id, 'fileName', p.file_name, 'appliedAt', p.applied_at, 'ordinal', p.ordinal,
      'line', p.line, 'recordId', p.record_id, 'name', p.name, 'problems', p.problems, 'lookedAt', p.looked_at
    ) order by p.applied_at desc, p.import_id, p.ordinal), '[]') from page p)
  ) into answer;
  return answer;
end
$$;
revoke execute on function public.read_import_warnings from public, anon, authenticated, service_role;
grant execute on function public.read_import_warnings to authenticated;

-- marked: [{import_id, ordinal}]. Answers {"marked": how many, "problem"?}.
create function public.mark_import_warnings(code text, marked text) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  done integer;
begin
  if (private.i_may_review(code)) is not true then
    return jsonb_build_object('problem', 'not-permitted');
  end if;
  update private.import_warnings w set looked_at = now(), looked_by = auth.uid()
  from jsonb_to_recordset(marked::jsonb) as m (import_id uuid, ordinal integer), private.imports i
  where w.import_id = m.import_id and w.ordinal = m.ordinal and w.looked_at is null
    and i.id = w.import_id and i.municipality_code = code;
  get diagnostics done = row_count;
  return jsonb_build_object('marked', done);
end
$$;
revoke execute on function public.mark_import_warnings from public, anon, authenticated, service_role;
grant execute on function public.mark_import_warnings to authenticated;
