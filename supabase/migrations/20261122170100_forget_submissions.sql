-- What was declined or taken back tells of homes, numbers and names that nobody needs any more: the council sees it for 90
-- days (the queue), so long somebody may object, and then it is forgotten. What nobody verified goes after 30 days as before.
drop function public.forget_unverified_submissions();
create function public.forget_submissions() returns void
language sql security definer set search_path = '' as $$
  delete from private.submissions s
  where (s.state = 'unverified' and s.made_at < now() - interval '30 days')
    or (s.state in ('declined', 'withdrawn') and coalesce(s.decided_at, s.made_at) < now() - interval '90 days')
$$;
revoke execute on function public.forget_submissions from public, anon, authenticated, service_role;
grant execute on function public.forget_submissions to service_role;
