-- Administrators look after the people of their municipality, under their own name, so that the log has it. The portal's
-- own key may list them too (the command line).
create function public.list_staff(code text) returns jsonb
language sql stable security definer set search_path = '' as $$
  select case
    when (select current_setting('role', true)) is distinct from 'service_role'
      and code not in (select private.municipalities_where_i_am(array['administrator']))
      then jsonb_build_object('problem', 'not-permitted')
    else jsonb_build_object('people', coalesce((
      select jsonb_agg(one.row order by one.email)
      from (
        select coalesce(u.email, '') as email, jsonb_build_object(
          'userId', s.user_id,
          'email', coalesce(u.email, ''),
          'suspended', s.suspended_at is not null,
          'secondFactor', exists (
            select from private.second_factors f where f.user_id = s.user_id and f.confirmed_at is not null
          ),
          'worksNow', private.works_now(s.user_id),
          'elsewhereToo', bool_or(d.municipality_code <> code),
          'duties', jsonb_agg(
            jsonb_build_object('role', d.role, 'zoneId', d.zone_id) order by d.role, d.zone_id
          ) filter (where d.municipality_code = code)
        ) as row
        from private.staff s
        join private.staff_duties d on d.user_id = s.user_id
        left join auth.users u on u.id = s.user_id
        group by s.user_id, u.email
        having bool_or(d.municipality_code = code)
      ) one
    ), '[]'))
  end
$$;
revoke execute on function public.list_staff from public, anon, authenticated, service_role;
grant execute on function public.list_staff to authenticated, service_role;

-- What keeps an administrator from changing somebody; null where nothing does. Nobody changes themselves, so that one
-- administrator is always left; who works elsewhere too is not one municipality's to suspend.
create function private.keeps_me_from(code text, person uuid, whole boolean) returns jsonb
language sql stable security definer set search_path = '' as $$
  select case
    when code is null or code not in (select private.municipalities_where_i_am(array['administrator']))
      then jsonb_build_object('problem', 'not-permitted')
    when person = (select auth.uid()) then jsonb_build_object('problem', 'not-oneself')
    when whole and not exists (
      select from private.staff_duties d where d.user_id = person and d.municipality_code = code
    ) then jsonb_build_object('problem', 'not-permitted')
    when whole and exists (
      select from private.staff_duties d
      where d.user_id = person
        and d.municipality_code not in (select private.municipalities_where_i_am(array['administrator']))
    ) then jsonb_build_object('problem', 'person-elsewhere-too')
  end
$$;
revoke execute on function private.keeps_me_from from public, anon, authenticated, service_role;

create function public.appoint(code text, person uuid, duty text, zone text default null) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  kept jsonb := private.keeps_me_from(code, person, false);
begin
  if kept is not null then
    return kept;
  end if;
  perform public.give_duty(person, code, duty, zone);
  return jsonb_build_object('done', true);
exception
  when foreign_key_violation then
    return jsonb_build_object('problem', 'zone-unknown', 'field', 'zone');
  when check_violation then
    return jsonb_build_object('problem', 'form-incomplete', 'field', 'duty');
end
$$;
revoke execute on function public.appoint from public, anon, authenticated, service_role;
grant execute on function public.appoint to authenticated;

create function public.relieve(code text, person uuid, duty text, zone text default null) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  kept jsonb := private.keeps_me_from(code, person, false);
begin
  if kept is not null then
    return kept;
  end if;
  perform public.take_duty(person, code, duty, zone);
  return jsonb_build_object('done', true);
end
$$;
revoke execute on function public.relieve from public, anon, authenticated, service_role;
grant execute on function public.relieve to authenticated;

-- Suspends somebody, or lets them work again. Suspended, they are signed out everywhere.
create function public.suspend_colleague(code text, person uuid, suspended boolean) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  kept jsonb := private.keeps_me_from(code, person, true);
begin
  if kept is not null then
    return kept;
  end if;
  perform public.suspend_staff(person, suspended);
  if suspended then
    perform public.end_sessions(person);
  end if;
  return jsonb_build_object('done', true);
end
$$;
revoke execute on function public.suspend_colleague from public, anon, authenticated, service_role;
grant execute on function public.suspend_colleague to authenticated;

create function public.reset_colleagues_second_factor(code text, person uuid) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  kept jsonb := private.keeps_me_from(code, person, true);
begin
  if kept is not null then
    return kept;
  end if;
  perform public.reset_second_factor(person);
  return jsonb_build_object('done', true);
end
$$;
revoke execute on function public.reset_colleagues_second_factor from public, anon, authenticated, service_role;
grant execute on function public.reset_colleagues_second_factor to authenticated;
