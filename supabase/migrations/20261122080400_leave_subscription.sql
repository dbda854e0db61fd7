-- What a link to leave would end; null where there is nothing. Changes nothing, and never says whose it is.
create function public.look_at_subscription(code text, leave text) returns jsonb
language sql stable security definer set search_path = '' as $$
  select jsonb_build_object('zone', s.zone_id, 'kinds', s.kinds)
  from private.subscriptions s where s.municipality_code = code and s.leave_key = leave
$$;
revoke execute on function public.look_at_subscription from public, anon, authenticated, service_role;
grant execute on function public.look_at_subscription to service_role;

-- Ends it: the address goes with it. Gives whether there was one.
create function public.leave_subscription(code text, leave text) returns boolean
language sql security definer set search_path = '' as $$
  with gone as (
    delete from private.subscriptions s where s.municipality_code = code and s.leave_key = leave returning s.id
  )
  select exists (select from gone)
$$;
revoke execute on function public.leave_subscription from public, anon, authenticated, service_role;
grant execute on function public.leave_subscription to service_role;

-- An address that nobody has shown to be theirs within a week is forgotten; its link has ended by then.
create function public.forget_unverified_subscriptions() returns void
language sql security definer set search_path = '' as $$
  delete from private.subscriptions s where s.confirmed_at is null and s.made_at < now() - interval '7 days'
$$;
revoke execute on function public.forget_unverified_subscriptions from public, anon, authenticated, service_role;
grant execute on function public.forget_unverified_subscriptions to service_role;
