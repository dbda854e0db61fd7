-- Mails for staff, as before; but staff need not know who reads along: of who hears what is new, and of who asked for it,
-- only the part of the address is shown that tells which mail server is in trouble.
create or replace function public.read_mails(code text, at_most integer default 100) returns jsonb
language sql stable security definer set search_path = '' as $$
  select case when (
    code in (select private.municipalities_where_i_am(array['administrator', 'reviewer']))
  ) is not true then jsonb_build_object('problem', 'not-permitted')
  else jsonb_build_object('mails', coalesce((
    select jsonb_agg(jsonb_build_object(
      'id', c.id, 'recipient', case
        when c.template in ('verify-subscription', 'subscribed', 'news') then '***@' || split_part(c.recipient, '@', 2)
        else c.recipient
      end, 'template', c.template, 'subject', c.subject, 'state', c.state,
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
