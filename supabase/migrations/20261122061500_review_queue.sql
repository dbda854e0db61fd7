-- What a reviewer said to which listing rules (営利, 宗教, 政治, マルチ商法, 避難所・シェルター) before approving, and whether
-- what was approved differs from what was sent.
alter table private.submissions
  add column rules_ticked text[] check (rules_ticked <@ array['profit', 'religion', 'politics', 'pyramid', 'shelter']);
alter table private.submissions
  add column corrected boolean;

-- What waits for the council: [{"id", "kind", "state", "zoneId", "activityId", "name", "groupName", "sentAt", "revision",
-- "hasMail"}], the oldest first; `decided` gives what was decided in the last 90 days instead, the newest first.
create function public.review_queue(code text, decided boolean default false) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  answer jsonb;
begin
  if (private.i_may_read_entries(code)) is not true then
    return jsonb_build_object('problem', 'not-permitted');
  end if;
  select coalesce(jsonb_agg(jsonb_build_object(
    'id', q.id, 'kind', q.kind, 'state', q.state, 'zoneId', q.zone_id, 'activityId', q.activity_id,
    'name', q.name, 'groupName', q.group_name, 'sentAt', q.sent_at, 'decidedAt', q.decided_at,
    'revision', q.revision, 'hasMail', q.email is not null
  ) order by q.ordinal), '[]') into answer
  from (
    select s.id, s.kind, s.state, s.zone_id, s.activity_id, s.decided_at, s.revision, s.email,
      coalesce(s.body #>> '{activity,name}', a.name) as name,
      coalesce(s.body #>> '{group,name}', g.name) as group_name,
      coalesce(s.verified_at, s.made_at) as sent_at,
      row_number() over (order by
        case when decided then s.decided_at end desc, coalesce(s.verified_at, s.made_at), s.id
      ) as ordinal
    from private.submissions s
    left join public.activities a on a.municipality_code = code and a.id = s.activity_id
    left join public.groups g on g.municipality_code = code and g.id = coalesce(s.group_id, a.group_id)
    where s.municipality_code = code and case when decided
      then s.state in ('approved', 'declined', 'withdrawn') and s.decided_at > now() - interval '90 days'
      else s.state in ('waiting', 'asked-back')
    end
    order by ordinal limit 1000
  ) q;
  return answer;
end
$$;
revoke execute on function public.review_queue from public, anon, authenticated, service_role;
grant execute on function public.review_queue to authenticated;

-- One submission as it was sent, for who decides and who looks on.
create function public.read_submission(code text, submission uuid) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  answer jsonb;
begin
  if (private.i_may_read_entries(code)) is not true then
    return jsonb_build_object('problem', 'not-permitted');
  end if;
  select jsonb_build_object(
    'id', s.id, 'kind', s.kind, 'state', s.state, 'revision', s.revision, 'groupId', s.group_id,
    'activityId', s.activity_id, 'zoneId', s.zone_id, 'body', s.body, 'baseVersion', s.base_version,
    'email', s.email, 'language', s.language, 'noteToGroup', s.note_to_group,
    'sentAt', coalesce(s.verified_at, s.made_at), 'decidedAt', s.decided_at, 'decidedBy', u.email,
    'rulesTicked', coalesce(s.rules_ticked, '{}'), 'corrected', s.corrected
  ) into answer
  from private.submissions s left join auth.users u on u.id = s.decided_by
  where s.municipality_code = code and s.id = submission and s.state <> 'unverified';
  return coalesce(answer, jsonb_build_object('problem', 'submission-unknown'));
end
$$;
revoke execute on function public.read_submission from public, anon, authenticated, service_role;
grant execute on function public.read_submission to authenticated;
