-- The account of an address. Supabase's own way to ask (its admin API) is not to be had from @supabase/lite.
create function public.find_account(address text) returns uuid
language sql stable security definer set search_path = '' as $$
  select u.id from auth.users u where lower(u.email) = lower(address) order by u.created_at limit 1
$$;
revoke execute on function public.find_account from public, anon, authenticated, service_role;
grant execute on function public.find_account to service_role;
