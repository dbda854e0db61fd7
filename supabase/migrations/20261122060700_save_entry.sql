-- Begins a change that staff make: nobody else changes the municipality until it ends, so that what is compared with
-- a version and what is then written are the same.
create function private.begin_change(code text, kind text, about text) returns uuid
language plpgsql security definer set search_path = '' as $$
declare
  begun uuid;
begin
  insert into private.imports (municipality_code, file_name, kind) values (code, about, begin_change.kind)
    returning id into begun;
  return begun;
end
$$;
revoke execute on function private.begin_change from public, anon, authenticated, service_role;

-- Stages the rows of one entry: [{table_name, row_key, record_table, record_key, row}], row null for a date that goes.
-- Only the entry itself, its own dates, and a group and a place that are its own now or new: nothing else may come
-- along past the version that was compared.
create function private.stage_entry_rows(import uuid, code text, activity_id text, rows text) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
  insert into private.staged_rows (import_id, table_name, row_key, record_table, record_key, row)
  select import, r.table_name, r.row_key, r.record_table, r.record_key, r.row
  from jsonb_to_recordset(rows::jsonb) as r (
    table_name text, row_key text, record_table text, record_key text, row jsonb
  );
  return not exists (
    select from private.staged_rows s
    where s.import_id = import and (
      s.record_key is null
      or (s.row is null and s.table_name <> 'date_changes')
      or case s.record_table
        when 'activities' then
          s.record_key <> stage_entry_rows.activity_id
          or s.table_name not in ('activities', 'activity_partners', 'activity_zones', 'contacts')
        when 'date_changes' then
          s.table_name <> 'date_changes'
          or s.row_key not like replace(replace(stage_entry_rows.activity_id, '\', '\\'), '_', '\_') || '/%'
        when 'places' then
          s.table_name not in ('places', 'true_points', 'contacts')
          or (
            exists (select from public.places p where p.municipality_code = code and p.id = s.record_key)
            and not exists (
              select from public.activities a
              where a.municipality_code = code and a.id = stage_entry_rows.activity_id and a.place_id = s.record_key
            )
          )
        when 'groups' then
          s.table_name not in ('groups', 'contacts')
          or (
            exists (select from public.groups g where g.municipality_code = code and g.id = s.record_key)
            and not exists (
              select from public.activities a
              where a.municipality_code = code and a.id = stage_entry_rows.activity_id and a.group_id = s.record_key
            )
          )
        else true
      end
    )
  );
end
$$;
revoke execute on function private.stage_entry_rows from public, anon, authenticated, service_role;

-- Writes the rows of one entry if its version is still the one that was seen (null: it is new). Answers {"importId"
-- (null where nothing changed), "version", "revision"} or {"problem", …}: `entry-changed-meanwhile`,
-- `stored-row-invalid`, `reference-missing`; then nothing has changed.
create function private.write_entry(
  code text, activity_id text, seen_version text, rows text, kind text, about text
) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  import uuid;
  answer jsonb;
begin
  perform from public.municipalities m where m.municipality_code = code for no key update;
  perform from public.activities a where a.municipality_code = code and a.id = write_entry.activity_id for update;
  if private.version_of_entry(code, write_entry.activity_id) is distinct from seen_version then
    return jsonb_build_object('problem', 'entry-changed-meanwhile', 'field', 'version');
  end if;
  import := private.begin_change(code, kind, about);
  if (private.stage_entry_rows(import, code, write_entry.activity_id, rows)) is not true then
    delete from private.imports i where i.id = import;
    return jsonb_build_object('problem', 'stored-row-invalid', 'field', 'rows');
  end if;
  answer := private.apply_staged_rows(import, code);
  perform private.close_change(import, answer is null);
  if answer is not null then
    return answer;
  end if;
  -- Whoever makes it public again has decided anew.
  delete from private.taken_down t
  using public.activities a
  where a.municipality_code = code and a.id = write_entry.activity_id and a.visibility = 'public'
    and t.municipality_code = code and (t.record_table, t.record_key) in (
      ('activities', a.id), ('places', a.place_id), ('groups', a.group_id)
    );
  return jsonb_build_object(
    'importId', (select i.id from private.imports i where i.id = import),
    'version', private.version_of_entry(code, write_entry.activity_id),
    'revision', (select v.revision from public.revisions v where v.municipality_code = code)
  );
end
$$;
revoke execute on function private.write_entry from public, anon, authenticated, service_role;

-- Staff enter or edit an entry for a group that telephoned or sent paper.
create function public.save_entry(code text, activity_id text, seen_version text, rows text) returns jsonb
language plpgsql security definer set search_path = '' as $$
begin
  if (private.i_may_review(code)) is not true then
    return jsonb_build_object('problem', 'not-permitted');
  end if;
  return private.write_entry(code, save_entry.activity_id, seen_version, rows, 'staff', save_entry.activity_id);
end
$$;
revoke execute on function public.save_entry from public, anon, authenticated, service_role;
grant execute on function public.save_entry to authenticated;

-- Puts an entry back as it was before one change of it by staff, if nothing of it was written since.
create function public.undo_entry_change(code text, import uuid) returns jsonb
language plpgsql security definer set search_path = '' as $$
begin
  if (private.i_may_review(code)) is not true then
    return jsonb_build_object('problem', 'not-permitted');
  end if;
  if not exists (
    select from private.imports i where i.id = import and i.municipality_code = code and i.kind <> 'file'
  ) then
    return jsonb_build_object('problem', 'import-unknown');
  end if;
  return private.undo_change(import);
end
$$;
revoke execute on function public.undo_entry_change from public, anon, authenticated, service_role;
grant execute on function public.undo_entry_change to authenticated;
