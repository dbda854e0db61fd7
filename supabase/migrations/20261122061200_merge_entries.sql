-- What a merge does beside the rows that the reviewer chose for the entry that stays: dates that it has not come over,
-- dates elsewhere that named the other one name it, addresses lead to it, and what only the other one used goes.
create function private.stage_merge(import uuid, code text, stays text, goes text) returns void
language plpgsql security definer set search_path = '' as $$
declare
  held public.activities;
begin
  select * into held from public.activities a where a.municipality_code = code and a.id = goes;

  insert into private.staged_rows (import_id, table_name, row_key, record_table, record_key, row)
  select import, 'date_changes', d.new_id, 'date_changes', d.new_id,
    d.row || jsonb_build_object('id', d.new_id, 'activity_id', stays, 'joins_activity_id', nullif(d.joins, stays))
  from (
    select to_jsonb(c) as row, c.date, stays || substr(c.id, char_length(goes) + 1) as new_id,
      c.joins_activity_id as joins
    from public.date_changes c where c.municipality_code = code and c.activity_id = goes
  ) d
  where not exists (
    select from public.date_changes k
    where k.municipality_code = code and k.activity_id = stays and k.date = d.date
  )
  on conflict (import_id, table_name, row_key) do nothing;

  insert into private.staged_rows (import_id, table_name, row_key, record_table, record_key, row)
  select import, 'date_changes', c.id, 'date_changes', c.id, case when c.activity_id <> goes then
    to_jsonb(c) || jsonb_build_object('joins_activity_id', nullif(stays, c.activity_id))
  end
  from public.date_changes c
  where c.municipality_code = code and (c.activity_id = goes or c.joins_activity_id = goes)
  on conflict (import_id, table_name, row_key) do nothing;

  insert into private.staged_rows (import_id, table_name, row_key, record_table, record_key, row)
  select import, 'moved_entries', m.id, 'moved_entries', m.id,
    jsonb_build_object('activity_id', m.id, 'moved_to', stays)
  from (
    select goes as id
    union
    select e.activity_id from private.moved_entries e where e.municipality_code = code and e.moved_to = goes
  ) m;

  insert into private.staged_rows (import_id, table_name, row_key, record_table, record_key, row)
  select import, w.table_name, w.id, w.table_name, w.id, null
  from (values
    ('activities', goes, true),
    ('places', held.place_id, private.only_of(code, goes, 'places', held.place_id)),
    ('groups', held.group_id, private.only_of(code, goes, 'groups', held.group_id) and not exists (
      select from private.group_members m where m.municipality_code = code and m.group_id = held.group_id
    ))
  ) as w (table_name, id, alone)
  where w.alone and not exists (
    select from private.staged_rows s
    where s.import_id = import and s.table_name = 'activities' and s.row_key = stays
      and w.id in (s.row ->> 'place_id', s.row ->> 'group_id')
  )
  on conflict (import_id, table_name, row_key) do nothing;
end
$$;
revoke execute on function private.stage_merge from public, anon, authenticated, service_role;

-- Makes one entry of two that are the same: `stays` is written as the reviewer chose (rows null: as it is), `goes` ends
-- and its address leads to the other. Both versions are compared. Can be undone. Answers like save_entry.
create function public.merge_entries(
  code text, stays text, seen_version text, goes text, seen_version_of_other text, rows text
) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  import uuid;
  answer jsonb;
begin
  if (private.i_may_review(code)) is not true then
    return jsonb_build_object('problem', 'not-permitted');
  end if;
  perform from public.municipalities m where m.municipality_code = code for no key update;
  if stays = goes or (private.version_of_entry(code, stays), private.version_of_entry(code, goes))
    is distinct from (seen_version, seen_version_of_other) or seen_version is null or seen_version_of_other is null
  then
    return jsonb_build_object('problem', 'entry-changed-meanwhile', 'field', 'version');
  end if;
  import := private.begin_change(code, 'merge', goes);
  if (private.stage_entry_rows(import, code, stays, coalesce(rows, '[]'))) is not true then
    delete from private.imports i where i.id = import;
    return jsonb_build_object('problem', 'stored-row-invalid', 'field', 'rows');
  end if;
  perform private.stage_merge(import, code, stays, goes);
  answer := private.apply_staged_rows(import, code);
  perform private.close_change(import, answer is null);
  return coalesce(answer, jsonb_build_object(
    'importId', import,
    'version', private.version_of_entry(code, stays),
    'revision', (select v.revision from public.revisions v where v.municipality_code = code)
  ));
end
$$;
revoke execute on function public.merge_entries from public, anon, authenticated, service_role;
grant execute on function public.merge_entries to authenticated;
