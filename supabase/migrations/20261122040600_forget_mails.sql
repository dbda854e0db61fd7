-- What was sent or given up is forgotten after 90 days, address and all; what a demo caught after 7. A mail that did not
-- go out stays until a person decides. Asked by the portal every hour.
create function public.forget_mails() returns void
language sql security definer set search_path = '' as $$
  delete from private.mails m
  where (m.state in ('sent', 'given-up') and m.made_at < now() - interval '90 days')
    or (m.state = 'caught' and m.made_at < now() - interval '7 days')
$$;
revoke execute on function public.forget_mails from public, anon, authenticated, service_role;
grant execute on function public.forget_mails to service_role;
