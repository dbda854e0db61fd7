-- Who looks after the group of an entry, for who works with entries: {"carers": [{"person", "email", "since"}]}, earliest first, or
-- {"problem"}.
create function public.group_carers(code text, activity_id text) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
begin
  if (private.i_may_read_entries(code)) is not true then
    return jsonb_build_object('problem', 'not-permitted');
  end if;
  return jsonb_build_object('carers', (
    select coalesce(jsonb_agg(jsonb_build_object(
      'person', m.user_id, 'email', m.email, 'since', (m.added_at at time zone 'Asia/Tokyo')::date
    ) order by m.added_at, m.user_id), '[]')
    from public.activities a
    join private.group_members m on m.municipality_code = code and m.group_id = a.group_id
    where a.municipality_code = code and a.id = group_carers.activity_id
  ));
end
$$;
revoke execute on function public.group_carers from public, anon, authenticated, service_role;
grant execute on function public.group_carers to authenticated;

-- Takes somebody's care for the group of an entry away again: who left it, or was let in by mistake. It holds at once, also where
-- they are signed in. Answers {"ended": true} or {"problem"}.
create function public.end_care(code text, activity_id text, person uuid) returns jsonb
language plpgsql security definer set search_path = '' as $$
begin
  if (private.i_may_review(code)) is not true then
    return jsonb_build_object('problem', 'not-permitted');
  end if;
  delete from private.group_members m using public.activities a
    where a.municipality_code = code and a.id = end_care.activity_id
      and m.municipality_code = code and m.group_id = a.group_id and m.user_id = person;
  if not found then
    return jsonb_build_object('problem', 'record-unknown');
  end if;
  return jsonb_build_object('ended', true);
end
$$;
revoke execute on function public.end_care from public, anon, authenticated, service_role;
grant execute on function public.end_care to authenticated;
