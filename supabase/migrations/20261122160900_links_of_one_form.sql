-- Makes a link, as before; but a form that is pressed again and again without end, which sends one mail, does not fill the
-- table: of one matter and one address that is to be verified at most twenty links wait at a time.
create or replace function public.make_link(
  code text, purpose text, subject text, address text, token text, minutes integer
) returns void
language sql security definer set search_path = '' as $$
  insert into private.links (token_sha256, purpose, municipality_code, subject, email, expires_at)
    select token, make_link.purpose, code, make_link.subject, address, now() + make_interval(mins => minutes)
    where make_link.purpose not in ('verify-submission', 'subscribe') or (
      select count(*) from private.links l
      where l.municipality_code = code and l.purpose = make_link.purpose and l.subject = make_link.subject
        and l.email = address and l.used_at is null and l.expires_at > now()
    ) < 20
$$;
