-- The submission that is to be decided, held until the transaction ends. Null where it is not as the reviewer saw it.
create function private.submission_to_decide(code text, submission uuid, seen_revision integer)
returns private.submissions
language sql security definer set search_path = '' as $$
  select s from private.submissions s
  where s.municipality_code = code and s.id = submission and s.revision = seen_revision
    and s.state in ('waiting', 'asked-back')
  for update
$$;
revoke execute on function private.submission_to_decide from public, anon, authenticated, service_role;

-- Whoever sent it looks after the group from now on: the one who was signed in, or the account of the address that was
-- verified, if there is one.
create function private.give_care(code text, group_id text, sent private.submissions, member uuid) returns void
language sql security definer set search_path = '' as $$
  insert into private.group_members (municipality_code, group_id, user_id, email)
  select code, give_care.group_id, u.id, lower(u.email)
  from auth.users u
  where give_care.group_id is not null
    and (u.id = sent.made_by or (u.id = member and sent.verified_at is not null and lower(u.email) = sent.email))
  on conflict do nothing
$$;
revoke execute on function private.give_care from public, anon, authenticated, service_role;

-- What the sender is told: a mail in their language ({"template", "subject", "text", "html"}), in the same transaction as
-- the decision. Only to the address that sent it; without one the group is called.
create function private.tell_sender(sent private.submissions, mail text) returns void
language sql security definer set search_path = '' as $$
  select private.enqueue_mail(
    sent.municipality_code, 'submission ' || sent.id || ' ' || sent.revision, sent.email,
    m.mail ->> 'template', m.mail ->> 'subject', m.mail ->> 'text', m.mail ->> 'html'
  )
  from (select tell_sender.mail::jsonb as mail) m
  where m.mail is not null and sent.email is not null
$$;
revoke execute on function private.tell_sender from public, anon, authenticated, service_role;

-- Approves: the rows of the entry are written and the submission is done, in one transaction. `seen_version` is that of
-- the entry as the reviewer saw it (null: new), `rules` the listing rules that they ticked, which must be all of them.
-- `member`: the account of the sender's address. Answers like save_entry.
create function public.approve_submission(
  code text, submission uuid, seen_revision integer, activity_id text, seen_version text, rows text, rules text,
  corrected boolean, member uuid default null, mail text default null
) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  sent private.submissions;
  answer jsonb;
  of_group text;
begin
  if (private.i_may_review(code)) is not true then
    return jsonb_build_object('problem', 'not-permitted');
  end if;
  if not rules::jsonb @> '["profit", "religion", "politics", "pyramid", "shelter"]' then
    return jsonb_build_object('problem', 'form-incomplete', 'field', 'rules');
  end if;
  perform from public.municipalities m where m.municipality_code = code for no key update;
  sent := private.submission_to_decide(code, submission, seen_revision);
  if sent.id is null or sent.kind = 'claim' then
    return jsonb_build_object('problem', 'entry-changed-meanwhile', 'field', 'revision');
  end if;
  answer := private.write_entry(
    code, approve_submission.activity_id, seen_version, rows, 'submission', submission::text
  );
  if answer ? 'problem' then
    return answer;
  end if;
  select a.group_id into of_group from public.activities a
    where a.municipality_code = code and a.id = approve_submission.activity_id;
  update private.submissions s set
    state = 'approved', activity_id = approve_submission.activity_id, group_id = of_group,
    decided_at = now(), decided_by = auth.uid(), revision = s.revision + 1,
    rules_ticked = array(select jsonb_array_elements_text(rules::jsonb)), corrected = approve_submission.corrected
  where s.id = submission;
  -- What turned out to be an entry that is here already: its group is not handed to whoever sent a second one.
  if sent.kind <> 'new' or seen_version is null or not exists (
    select from private.group_members m where m.municipality_code = code and m.group_id = of_group
  ) then
    perform private.give_care(code, of_group, sent, member);
  end if;
  perform private.tell_sender(sent, mail);
  return answer;
end
$$;
revoke execute on function public.approve_submission from public, anon, authenticated, service_role;
grant execute on function public.approve_submission to authenticated;

-- Somebody claimed an entry that was imported: from now on they look after its group.
create function public.grant_claim(
  code text, submission uuid, seen_revision integer, member uuid default null, mail text default null
) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  sent private.submissions;
  of_group text;
begin
  if (private.i_may_review(code)) is not true then
    return jsonb_build_object('problem', 'not-permitted');
  end if;
  sent := private.submission_to_decide(code, submission, seen_revision);
  if sent.id is null or sent.kind <> 'claim' then
    return jsonb_build_object('problem', 'entry-changed-meanwhile', 'field', 'revision');
  end if;
  select a.group_id into of_group from public.activities a
    where a.municipality_code = code and a.id = sent.activity_id;
  if of_group is null then
    return jsonb_build_object('problem', 'reference-missing', 'field', 'group');
  end if;
  perform private.give_care(code, of_group, sent, member);
  update private.submissions s set
    state = 'approved', group_id = of_group, decided_at = now(), decided_by = auth.uid(), revision = s.revision + 1
  where s.id = submission;
  perform private.tell_sender(sent, mail);
  return jsonb_build_object('revision', sent.revision + 1);
end
$$;
revoke execute on function public.grant_claim from public, anon, authenticated, service_role;
grant execute on function public.grant_claim to authenticated;

-- Asks back or declines, with words that the group reads: the reason is never missing.
create function public.answer_submission(
  code text, submission uuid, seen_revision integer, answer text, note text, mail text default null
) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  sent private.submissions;
begin
  if (private.i_may_review(code)) is not true then
    return jsonb_build_object('problem', 'not-permitted');
  end if;
  if (answer in ('asked-back', 'declined') and btrim(note) <> '' and char_length(note) <= 4000) is not true then
    return jsonb_build_object('problem', 'form-incomplete', 'field', 'note');
  end if;
  sent := private.submission_to_decide(code, submission, seen_revision);
  if sent.id is null then
    return jsonb_build_object('problem', 'entry-changed-meanwhile', 'field', 'revision');
  end if;
  update private.submissions s set
    state = answer, note_to_group = note, decided_at = now(), decided_by = auth.uid(), revision = s.revision + 1
  where s.id = submission;
  perform private.tell_sender(sent, mail);
  return jsonb_build_object('revision', sent.revision + 1);
end
$$;
revoke execute on function public.answer_submission from public, anon, authenticated, service_role;
grant execute on function public.answer_submission to authenticated;
