-- One mail to send now, or null. It is claimed before it is sent, and that is committed when this answers: a process
-- that dies while sending leaves a mail of which nobody knows whether it went out. Such a mail becomes `uncertain` after
-- ten minutes (no attempt takes longer), and only a person sends it again.
create function public.claim_mail() returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  claimed private.mails;
begin
  update private.mails m
    set state = 'uncertain', claim = null, claimed_at = null, problem = 'stopped-while-sending'
    where m.state = 'sending' and m.claimed_at < now() - interval '10 minutes';
  update private.mails m
    set state = 'failed', problem = 'too-late'
    where m.state = 'waiting' and m.useless_after <= now();
  update private.mails m
    set state = 'sending', claim = gen_random_uuid(), claimed_at = now(), attempts = m.attempts + 1
    where m.id = (
      select w.id from private.mails w
      where w.state = 'waiting' and w.next_try_at <= now()
      order by w.next_try_at, w.id
      limit 1
      for update skip locked
    )
    returning m.* into claimed;
  if claimed.id is null then
    return null;
  end if;
  return jsonb_build_object(
    'id', claimed.id, 'claim', claimed.claim, 'attempts', claimed.attempts, 'recipient', claimed.recipient,
    'subject', claimed.subject, 'body_text', claimed.body_text, 'body_html', claimed.body_html,
    'leave_url', claimed.leave_url
  );
end
$$;
revoke execute on function public.claim_mail from public, anon, authenticated, service_role;
grant execute on function public.claim_mail to service_role;

-- What became of an attempt. `became` is sent, waiting (again after `wait_seconds`), failed or uncertain. Gives whether
-- the attempt still held the mail.
create function public.settle_mail(
  mail uuid, held text, became text, wait_seconds integer default 0, trouble text default null,
  reply integer default null
) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
  if became not in ('sent', 'waiting', 'failed', 'uncertain') then
    raise exception 'no such end of an attempt' using errcode = 'invalid_parameter_value';
  end if;
  update private.mails m
    set state = became, claim = null, claimed_at = null, problem = trouble, reply_code = reply,
      next_try_at = now() + make_interval(secs => greatest(wait_seconds, 0)),
      sent_at = case when became = 'sent' then now() end,
      body_text = case when became <> 'sent' then m.body_text end,
      body_html = case when became <> 'sent' then m.body_html end
    where m.id = mail and m.state = 'sending' and m.claim::text = held;
  return found;
end
$$;
revoke execute on function public.settle_mail from public, anon, authenticated, service_role;
grant execute on function public.settle_mail to service_role;
