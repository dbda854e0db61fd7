-- Notes of an entry that stand, newest first, those of entries that were merged into it included: [{"id", "text",
-- "seenOn", "writtenBy", "mayWithdraw"}] or {"problem"}.
create function public.staff_notes(code text, activity_id text) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  answer jsonb;
begin
  if (private.i_may_read_entries(code)) is not true then
    return jsonb_build_object('problem', 'not-permitted');
  end if;
  select coalesce(jsonb_agg(jsonb_build_object(
    'id', n.id, 'text', n.body, 'seenOn', n.seen_on, 'writtenBy', u.email,
    'mayWithdraw', n.made_by = auth.uid() or private.i_may_review(code)
  ) order by n.seen_on desc, n.made_at desc, n.id), '[]') into answer
  from private.staff_notes n
  left join private.moved_entries m on m.municipality_code = code and m.activity_id = n.activity_id
  left join auth.users u on u.id = n.made_by
  where n.municipality_code = code and n.withdrawn_at is null
    and coalesce(m.moved_to, n.activity_id) = staff_notes.activity_id;
  return answer;
end
$$;
revoke execute on function public.staff_notes from public, anon, authenticated, service_role;
grant execute on function public.staff_notes to authenticated;

-- Adds a note. Answers {"id"} or {"problem", "field"}.
create function public.add_staff_note(code text, activity_id text, note text, seen_on text) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  made uuid;
begin
  if (private.i_may_read_entries(code)) is not true then
    return jsonb_build_object('problem', 'not-permitted');
  end if;
  if not exists (
    select from public.activities a where a.municipality_code = code and a.id = add_staff_note.activity_id
  ) then
    return jsonb_build_object('problem', 'entry-unknown');
  end if;
  if btrim(note) = '' then
    return jsonb_build_object('problem', 'form-incomplete', 'field', 'note');
  end if;
  if add_staff_note.seen_on::date > (now() at time zone 'Asia/Tokyo')::date then
    return jsonb_build_object('problem', 'value-not-a-date', 'field', 'seenOn');
  end if;
  insert into private.staff_notes (municipality_code, activity_id, body, seen_on, made_by)
  values (code, add_staff_note.activity_id, btrim(note), add_staff_note.seen_on::date, auth.uid())
  returning id into made;
  return jsonb_build_object('id', made);
exception
  when check_violation or not_null_violation then
    return jsonb_build_object('problem', 'value-too-long', 'field', 'note');
  when data_exception then
    return jsonb_build_object('problem', 'value-not-a-date', 'field', 'seenOn');
end
$$;
revoke execute on function public.add_staff_note from public, anon, authenticated, service_role;
grant execute on function public.add_staff_note to authenticated;

-- Withdraws a note: one's own, or any by who judges entries. Answers {"withdrawn": true} or {"problem"}.
create function public.withdraw_staff_note(code text, note uuid) returns jsonb
language plpgsql security definer set search_path = '' as $$
begin
  if (private.i_may_read_entries(code)) is not true then
    return jsonb_build_object('problem', 'not-permitted');
  end if;
  update private.staff_notes n set body = '', withdrawn_at = now(), withdrawn_by = auth.uid()
  where n.municipality_code = code and n.id = withdraw_staff_note.note and n.withdrawn_at is null
    and (n.made_by = auth.uid() or private.i_may_review(code));
  if not found then
    return jsonb_build_object('problem', 'not-permitted');
  end if;
  return jsonb_build_object('withdrawn', true);
end
$$;
revoke execute on function public.withdraw_staff_note from public, anon, authenticated, service_role;
grant execute on function public.withdraw_staff_note to authenticated;

-- Notes of entries that are gone: at once where one was taken down for good, else after thirty days.
create function public.forget_staff_notes() returns void
language sql security definer set search_path = '' as $$
  delete from private.staff_notes n
  where not exists (
    select from public.activities a
    where a.municipality_code = n.municipality_code and a.id = coalesce(
      (select m.moved_to from private.moved_entries m
        where m.municipality_code = n.municipality_code and m.activity_id = n.activity_id),
      n.activity_id
    )
  ) and (
    n.made_at < now() - interval '30 days' or exists (
      select from private.taken_down t
      where t.municipality_code = n.municipality_code and t.record_table = 'activities'
        and t.record_key = n.activity_id
    )
  )
$$;
revoke execute on function public.forget_staff_notes from public, anon, authenticated, service_role;
grant execute on function public.forget_staff_notes to service_role;
