-- Puts a mail in the queue, in the transaction of whoever asks: with it, or not at all. Gives whether it was new: the
-- same key again changes nothing.
create function private.enqueue_mail(
  code text, dedupe_key text, recipient text, template text, subject text, body_text text, body_html text,
  leave_url text default null, useless_after timestamptz default null
) returns boolean
language sql security definer set search_path = '' as $$
  with added as (
    insert into private.mails as m (
      municipality_code, dedupe_key, recipient, template, subject, body_text, body_html, leave_url, useless_after
    ) values (
      code, enqueue_mail.dedupe_key, enqueue_mail.recipient, enqueue_mail.template, enqueue_mail.subject,
      enqueue_mail.body_text, enqueue_mail.body_html, enqueue_mail.leave_url, enqueue_mail.useless_after
    )
    on conflict on constraint mails_once do nothing
    returning m.id
  )
  select exists (select from added)
$$;
revoke execute on function private.enqueue_mail from public, anon, authenticated, service_role;

-- For the portal's own key. Answers {"added"}, or {"problem", "field"} where a rule of the table is broken (an address
-- that is none): then nothing is kept.
create function public.enqueue_mail(
  code text, dedupe_key text, recipient text, template text, subject text, body_text text, body_html text,
  leave_url text default null, useless_after timestamptz default null
) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  rule text;
begin
  return jsonb_build_object('added', private.enqueue_mail(
    code, dedupe_key, recipient, template, subject, body_text, body_html, leave_url, useless_after
  ));
exception
  when foreign_key_violation then
    return jsonb_build_object('problem', 'municipality-unknown');
  when check_violation or not_null_violation then
    get stacked diagnostics rule = constraint_name;
    return case rule
      when 'mails_recipient_check' then jsonb_build_object('problem', 'mail-address-unusual', 'field', 'recipient')
      else jsonb_build_object('problem', 'stored-row-invalid', 'field', rule)
    end;
end
$$;
revoke execute on function public.enqueue_mail from public, anon, authenticated, service_role;
grant execute on function public.enqueue_mail to service_role;
