-- The list of those to call or to write to, for staff who may see contacts: as JSON, or {"problem"}.
create function public.read_calls(code text) returns jsonb
language sql stable security definer set search_path = '' as $$
  select case when (
    code in (select private.municipalities_where_i_am(array['csw', 'reviewer', 'administrator']))
  ) is not true then jsonb_build_object('problem', 'not-permitted')
  else jsonb_build_object(
    'entries', coalesce((select jsonb_agg(to_jsonb(s) order by s.activity_id)
      from private.confirmation_states(code) s), '[]'),
    'reports', coalesce((
      select jsonb_agg(jsonb_build_object(
        'id', r.id, 'activity_id', r.activity_id, 'name', a.name, 'reported_on', r.reported_on, 'word', r.word
      ) order by r.reported_on, r.id)
      from private.wrong_reports r
      join public.activities a on a.municipality_code = code and a.id = r.activity_id
      where r.municipality_code = code and r.done_at is null
    ), '[]'),
    'members', coalesce((
      select jsonb_object_agg(m.group_id, m.people) from (
        select g.group_id, count(*) as people from private.group_members g
        where g.municipality_code = code group by g.group_id
      ) m
    ), '{}')
  ) end
$$;
revoke execute on function public.read_calls from public, anon, authenticated, service_role;
grant execute on function public.read_calls to authenticated;

-- A call that nobody took, or a postcard that was posted: one step of a round, once, whoever presses twice.
create function public.note_ask(code text, activity text, this_round integer, this_step integer, by_way text)
returns jsonb
language plpgsql security definer set search_path = '' as $$
begin
  if (
    code in (select private.municipalities_where_i_am(array['csw', 'reviewer', 'administrator']))
  ) is not true then
    return jsonb_build_object('problem', 'not-permitted');
  end if;
  if (by_way in ('phone', 'postcard') and this_round >= 1 and this_step between 1 and 50) is not true then
    return jsonb_build_object('problem', 'form-incomplete');
  end if;
  if not exists (select from public.activities a where a.municipality_code = code and a.id = activity) then
    return jsonb_build_object('problem', 'entry-unknown');
  end if;
  -- A page that is open for long: somebody was faster, and nothing is to be noted.
  if not private.is_next_ask(code, activity, this_round, this_step) then
    return '{}'::jsonb;
  end if;
  insert into private.confirmation_asks (municipality_code, activity_id, round, step, way, asked_on, asked_by)
    values (code, activity, this_round, this_step, by_way, private.today(), (select auth.uid()))
    on conflict do nothing;
  return '{}'::jsonb;
end
$$;
revoke execute on function public.note_ask from public, anon, authenticated, service_role;
grant execute on function public.note_ask to authenticated;

-- How a group wants to be asked; null: none chosen. By staff, or by somebody who looks after the group.
create function public.choose_way(code text, of_group text, by_way text) returns jsonb
language plpgsql security definer set search_path = '' as $$
begin
  if (
    code in (select private.municipalities_where_i_am(array['csw', 'reviewer', 'administrator']))
    or (code, of_group) in (select g.municipality_code, g.group_id from private.groups_i_look_after() g)
  ) is not true then
    return jsonb_build_object('problem', 'not-permitted');
  end if;
  if by_way is null then
    delete from private.chosen_ways w where w.municipality_code = code and w.group_id = of_group;
    return '{}'::jsonb;
  end if;
  insert into private.chosen_ways as w (municipality_code, group_id, way) values (code, of_group, by_way)
    on conflict (municipality_code, group_id) do update set way = excluded.way where w.way <> excluded.way;
  return '{}'::jsonb;
exception
  when check_violation or foreign_key_violation then
    return jsonb_build_object('problem', 'form-incomplete');
end
$$;
revoke execute on function public.choose_way from public, anon, authenticated, service_role;
grant execute on function public.choose_way to authenticated;
