-- Staff are made and unmade here alone; only the portal's own key may call these, after it has asked who wants it.
create function public.give_duty(person uuid, code text, duty text, zone text default null) returns void
language plpgsql security definer set search_path = '' as $$
begin
  insert into private.staff (user_id) values (person) on conflict (user_id) do nothing;
  insert into private.staff_duties (user_id, municipality_code, role, zone_id)
    values (person, code, duty, zone)
    on conflict (user_id, municipality_code, role, coalesce(zone_id, '')) do nothing;
end
$$;
revoke execute on function public.give_duty from public, anon, authenticated, service_role;
grant execute on function public.give_duty to service_role;

create function public.take_duty(person uuid, code text, duty text, zone text default null) returns void
language sql security definer set search_path = '' as $$
  delete from private.staff_duties d
  where d.user_id = person and d.municipality_code = code and d.role = duty and d.zone_id is not distinct from zone
$$;
revoke execute on function public.take_duty from public, anon, authenticated, service_role;
grant execute on function public.take_duty to service_role;

create function public.suspend_staff(person uuid, suspended boolean) returns void
language sql security definer set search_path = '' as $$
  update private.staff s set suspended_at = case when suspended then coalesce(s.suspended_at, now()) end
  where s.user_id = person
$$;
revoke execute on function public.suspend_staff from public, anon, authenticated, service_role;
grant execute on function public.suspend_staff to service_role;
