-- What would be answered without keeping anything: what this form, or an equal one of the last day, has sent already;
-- or that too many came. Equal bodies are two tabs, or a form sent anew after a connection broke.
create function private.submission_answer(
  code text, key uuid, body_hash text, sender text
) returns jsonb
language sql stable security definer set search_path = '' as $$
  select coalesce(
    (
      select jsonb_build_object('id', s.id, 'state', s.state, 'revision', s.revision, 'fresh', false)
      from private.submissions s
      where s.municipality_code = code
        and (
          s.idempotency_key = key
          or (
            s.body_sha256 = body_hash and s.email is not distinct from sender
            and s.state in ('unverified', 'waiting') and s.made_at > now() - interval '24 hours'
          )
        )
      order by s.idempotency_key = key desc, s.made_at
      limit 1
    ),
    -- A stranger's address must not be flooded with our mail.
    (
      select jsonb_build_object('problem', 'too-many-now')
      from private.submissions s
      where s.municipality_code = code and s.email = sender and s.state = 'unverified'
        and s.made_at > now() - interval '24 hours'
      having count(*) >= 5
    ),
    -- What nobody has vouched for: neither an address that was verified nor somebody who is signed in.
    (
      select jsonb_build_object('problem', 'too-many-now')
      from private.submissions s
      where s.municipality_code = code and s.verified_at is null and s.made_by is null
        and s.made_at > now() - interval '24 hours'
      having count(*) >= 300 or count(*) filter (where s.made_at > now() - interval '1 hour') >= 60
    )
  )
$$;
revoke execute on function private.submission_answer from public, anon, authenticated, service_role;

-- Takes a registration of somebody who is not signed in. Answers {"id", "state", "revision", "fresh"}: fresh is false where the
-- same form was pressed before; one that nobody has verified yet is replaced by what the same form says now, a few times. Or
-- {"problem", "field"}; then nothing is kept. With an address it waits to be verified; without one it is in the queue
-- at once, to be called. At most 60 in an hour and 300 in a day that nobody vouched for, 5 a day for one address.
create function public.submit_registration(
  code text, key text, body text, language text, email text default null, zone text default null
) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  sender text := lower(btrim(submit_registration.email));
  body_hash text := encode(sha256(convert_to(body, 'UTF8')), 'hex');
  answer jsonb;
begin
  if not exists (select from public.municipalities m where m.municipality_code = code) then
    return jsonb_build_object('problem', 'municipality-unknown');
  end if;
  if (key ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$') is not true then
    return jsonb_build_object('problem', 'form-incomplete', 'field', 'key');
  end if;
  if zone is not null and not exists (
    select from public.zones z where z.municipality_code = code and z.id = zone
  ) then
    return jsonb_build_object('problem', 'zone-unknown', 'field', 'zone');
  end if;

  -- One at a time in a municipality, so that the limits are exact and a form counts once.
  perform pg_advisory_xact_lock(hashtextextended('submissions ' || code, 0));
  answer := private.submission_answer(code, key::uuid, body_hash, sender);
  if answer ? 'problem' then
    return answer;
  end if;
  if answer is not null then
    update private.submissions s
    set body = submit_registration.body::jsonb, body_sha256 = body_hash, email = sender, zone_id = zone,
      language = submit_registration.language, revision = s.revision + 1,
      state = case when sender is null then 'waiting' else 'unverified' end
    where s.id = (answer ->> 'id')::uuid and s.verified_at is null and s.state in ('unverified', 'waiting')
      and s.idempotency_key = key::uuid and s.revision < 5 and (s.body_sha256, s.email) is distinct from (body_hash, sender)
    returning jsonb_build_object('id', s.id, 'state', s.state, 'revision', s.revision, 'fresh', true)
      into answer;
    return coalesce(answer, private.submission_answer(code, key::uuid, body_hash, sender));
  end if;

  insert into private.submissions (
    municipality_code, idempotency_key, kind, zone_id, body, body_sha256, email, language, state
  ) values (
    code, key::uuid, 'new', zone, submit_registration.body::jsonb, body_hash, sender, submit_registration.language,
    case when sender is null then 'waiting' else 'unverified' end
  );
  return private.submission_answer(code, key::uuid, body_hash, sender) || jsonb_build_object('fresh', true);
exception
  when check_violation or data_exception then
    return jsonb_build_object('problem', 'form-incomplete');
end
$$;
revoke execute on function public.submit_registration from public, anon, authenticated, service_role;
grant execute on function public.submit_registration to service_role;

-- What a verified link does: from now on the council sees it. Answers {"state", "language"}, or null where there is none.
create function public.verify_submission(code text, submission uuid) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  answer jsonb;
begin
  update private.submissions s set state = 'waiting', verified_at = now()
  where s.municipality_code = code and s.id = submission and s.state = 'unverified';
  select jsonb_build_object('state', s.state, 'language', s.language) into answer
  from private.submissions s where s.municipality_code = code and s.id = submission;
  return answer;
end
$$;
revoke execute on function public.verify_submission from public, anon, authenticated, service_role;
grant execute on function public.verify_submission to service_role;

-- What nobody verified within 30 days is forgotten with all that stands in it.
create function public.forget_unverified_submissions() returns void
language sql security definer set search_path = '' as $$
  delete from private.submissions s where s.state = 'unverified' and s.made_at < now() - interval '30 days'
$$;
revoke execute on function public.forget_unverified_submissions from public, anon, authenticated, service_role;
grant execute on function public.forget_unverified_submissions to service_role;
