-- Who was asked whether an entry is still right: each mail, each call that nobody took, each postcard. A round is the
-- asks since the last answer; it is open while they have none. A round that nobody answered ends as `unreached`.
create table private.confirmation_asks (
  municipality_code text collate "C" not null,
  activity_id text collate "C" not null,
  round integer not null check (round >= 1),
  step integer not null check (step between 1 and 50),
  way text not null check (way in ('mail', 'phone', 'postcard')),
  asked_on date not null,
  -- Null: the portal itself.
  asked_by uuid,
  answered_on date,
  answer text check (answer in ('right', 'change', 'ended', 'unreached')),
  answered_by text check (answered_by in ('link', 'group', 'staff', 'portal')),
  primary key (municipality_code, activity_id, round, step),
  foreign key (municipality_code, activity_id) references public.activities on delete cascade,
  constraint confirmation_asks_answer_whole check (num_nonnulls(answered_on, answer, answered_by) in (0, 3))
);
create index confirmation_asks_open on private.confirmation_asks (municipality_code, activity_id)
  where answered_on is null;

-- The way in which a group wants to be asked, where it chose one.
create table private.chosen_ways (
  municipality_code text collate "C" not null,
  group_id text collate "C" not null,
  way text not null check (way in ('mail', 'phone', 'postcard')),
  primary key (municipality_code, group_id),
  foreign key (municipality_code, group_id) references public.groups on delete cascade
);

-- ちがっていたら: somebody says that an entry is no longer right. Nothing about who says it.
create table private.wrong_reports (
  id uuid primary key default gen_random_uuid(),
  municipality_code text collate "C" not null,
  activity_id text collate "C" not null,
  reported_on date not null,
  word text check (char_length(word) between 1 and 200),
  done_at timestamptz,
  done_by uuid,
  foreign key (municipality_code, activity_id) references public.activities on delete cascade,
  constraint wrong_reports_done_whole check (num_nonnulls(done_at, done_by) in (0, 2))
);
create index wrong_reports_activity on private.wrong_reports (municipality_code, activity_id, reported_on);

do $$
declare
  noted record;
  verb text;
begin
  for noted in
    select * from (values
      ('private.confirmation_asks', '{activity_id,round,step}'::text[]),
      ('private.chosen_ways', '{group_id}'),
      ('private.wrong_reports', '{activity_id}')
    ) as t (name, keys)
  loop
    foreach verb in array array['insert', 'update', 'delete'] loop
      execute format(
        'create trigger %ss_are_noted after %s on %s referencing %s table as written
         for each statement execute function private.note_written_rows(%s)',
        verb, verb, noted.name, case verb when 'delete' then 'old' else 'new' end,
        (select string_agg(quote_literal(k), ', ') from unnest(noted.keys) k)
      );
    end loop;
  end loop;
end
$$;
