-- Writes the rows of one entry, as before; whoever makes it public again has decided anew about what was merged into it, too.
create or replace function private.write_entry(
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
  delete from private.taken_down t
  using private.moved_entries m
  join public.activities a on a.municipality_code = m.municipality_code and a.id = m.moved_to
  where m.municipality_code = code and m.moved_to = write_entry.activity_id and a.visibility = 'public'
    and t.municipality_code = code and t.record_table = 'activities' and t.record_key = m.activity_id;
  return jsonb_build_object(
    'importId', (select i.id from private.imports i where i.id = import),
    'version', private.version_of_entry(code, write_entry.activity_id),
    'revision', (select v.revision from public.revisions v where v.municipality_code = code)
  );
end
$$;
