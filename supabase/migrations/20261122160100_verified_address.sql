-- What a verified link does, as before, but a link shows only that the address is somebody's it was sent to: whoever changed
-- the address of their form afterwards could vouch with the old link for an address that is not theirs. Answers {"state",
-- "language"}, or null where there is none, or none of this address any more.
drop function public.verify_submission(text, uuid);
create function public.verify_submission(code text, submission uuid, address text) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  answer jsonb;
begin
  update private.submissions s set state = 'waiting', verified_at = now()
  where s.municipality_code = code and s.id = submission and s.state = 'unverified'
    and s.email = lower(btrim(address));
  select jsonb_build_object('state', s.state, 'language', s.language) into answer
  from private.submissions s
  where s.municipality_code = code and s.id = submission and s.email = lower(btrim(address));
  return answer;
end
$$;
revoke execute on function public.verify_submission from public, anon, authenticated, service_role;
grant execute on function public.verify_submission to service_role;
