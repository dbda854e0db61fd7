-- What the portal writes to somebody, one recipient a mail: it is kept here first, then sent. A mail that was sent keeps
-- no body. It is not in the log: it keeps its own account of what became of it, and who of the staff decided.
create table private.mails (
  id uuid primary key default gen_random_uuid(),
  municipality_code text collate "C" not null references public.municipalities on delete cascade,
  -- What the mail is about, so that saying it twice sends it once.
  dedupe_key text collate "C" not null check (char_length(dedupe_key) between 1 and 200),
  recipient text not null check (recipient ~ '^[^\s@<>,;:"]{1,64}@[^\s@<>,;:"]{1,189}$'),
  template text not null check (template ~ '^[a-z][a-z-]{1,49}$'),
  subject text not null check (char_length(subject) between 1 and 300 and subject !~ '[[:cntrl:]]'),
  body_text text check (char_length(body_text) between 1 and 20000),
  body_html text check (char_length(body_html) between 1 and 60000),
  -- Where one press ends mails like this one (List-Unsubscribe).
  leave_url text check (char_length(leave_url) <= 2000 and leave_url ~ '^https?://[^[:cntrl:][:space:]<>]+$'),
  made_at timestamptz not null default now(),
  -- A link in it would have expired: then it is better not sent.
  useless_after timestamptz,
  state text not null default 'waiting' check (state in (
    'waiting', 'sending', 'sent', 'failed', 'uncertain', 'given-up', 'caught'
  )),
  attempts integer not null default 0 check (attempts between 0 and 1000),
  next_try_at timestamptz not null default now(),
  -- Which attempt holds it, and since when.
  claim uuid,
  claimed_at timestamptz,
  sent_at timestamptz,
  problem text check (problem in (
    'server-unreachable', 'login-refused', 'refused-for-now', 'address-refused', 'message-refused',
    'connection-lost', 'stopped-while-sending', 'too-late'
  )),
  -- What the mail server answered: 550 and the like.
  reply_code integer check (reply_code between 200 and 599),
  decided_by uuid,
  constraint mails_once unique (municipality_code, dedupe_key),
  constraint mails_sending_is_claimed check ((state = 'sending') = (claim is not null and claimed_at is not null)),
  constraint mails_sent_keeps_no_body check (
    num_nonnulls(body_text, body_html) = case when state in ('sent', 'given-up') then 0 else 2 end
  )
);
create index mails_due on private.mails (next_try_at) where state in ('waiting', 'sending');
create index mails_of_a_municipality on private.mails (municipality_code, made_at desc);
