-- Mails that need a person, and the newest that went out: for administrators and reviewers. No body: it may hold a link
-- that signs somebody in.
create function public.read_mails(code text, at_most integer default 100) returns jsonb
language sql stable security definer set search_path = '' as $$
  select case when (
    code in (select private.municipalities_where_i_am(array['administrator', 'reviewer']))
  ) is not true then jsonb_build_object('problem', 'not-permitted')
  else jsonb_build_object('mails', coalesce((
    select jsonb_agg(jsonb_build_object(
      'id', c.id, 'recipient', c.recipient, 'template', c.template, 'subject', c.subject, 'state', c.state,
      'attempts', c.attempts, 'made_at', c.made_at, 'next_try_at', c.next_try_at, 'sent_at', c.sent_at,
      'problem', c.problem, 'reply_code', c.reply_code
    ) order by c.in_need desc, c.made_at desc, c.id)
    from (
      select m.*, m.state in ('failed', 'uncertain') as in_need from private.mails m
      where m.municipality_code = code
      order by m.state in ('failed', 'uncertain') desc, m.made_at desc, m.id
      limit least(greatest(at_most, 0), 500)
    ) c
  ), '[]'),
  'in_need', (
    select count(*) from private.mails m
    where m.municipality_code = code and m.state in ('failed', 'uncertain')
  ))
  end
$$;
revoke execute on function public.read_mails from public, anon, authenticated, service_role;
grant execute on function public.read_mails to authenticated;

-- What a person decides about a mail that did not go out: `again` sends it once more, `give-up` empties it. Answers {} or
-- {"problem"}: not-permitted, or mail-not-in-need where it is not one of those (somebody else decided first).
create function public.decide_mail(code text, mail uuid, decision text) returns jsonb
language plpgsql security definer set search_path = '' as $$
begin
  if (code in (select private.municipalities_where_i_am(array['administrator', 'reviewer']))) is not true then
    return jsonb_build_object('problem', 'not-permitted');
  end if;
  if (decision in ('again', 'give-up')) is not true then
    return jsonb_build_object('problem', 'form-incomplete', 'field', 'decision');
  end if;
  update private.mails m
    set state = case decision when 'again' then 'waiting' else 'given-up' end,
      attempts = 0, next_try_at = now(), useless_after = null, decided_by = (select auth.uid()),
      body_text = case decision when 'again' then m.body_text end,
      body_html = case decision when 'again' then m.body_html end
    where m.municipality_code = code and m.id = mail and m.state in ('failed', 'uncertain');
  return case when found then '{}'::jsonb else jsonb_build_object('problem', 'mail-not-in-need') end;
end
$$;
revoke execute on function public.decide_mail from public, anon, authenticated, service_role;
grant execute on function public.decide_mail to authenticated;
