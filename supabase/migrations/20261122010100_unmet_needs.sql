-- 未充足ニーズ: nothing fitted, and the person agreed that this is written down: four fixed words and a day. Nothing
-- about who said it: no text, no time of day, no number that orders rows. It is not in the log, which has the time.
create table private.unmet_needs (
  id uuid primary key default gen_random_uuid(),
  municipality_code text collate "C" not null references public.municipalities on delete cascade,
  recorded_on date not null,
  zone_id text collate "C",
  interest text collate "C" check (char_length(interest) between 1 and 100),
  slot text check (slot ~ '^(MO|TU|WE|TH|FR|SA|SU)-(morning|afternoon|evening)$'),
  step text check (step in ('from-home', 'visit', 'join', 'role', 'supported-work')),
  -- An area alone says nothing of what is missing there.
  constraint unmet_needs_says_something check (num_nonnulls(interest, slot, step) > 0),
  foreign key (municipality_code, zone_id) references public.zones on delete set null (zone_id)
);
create index unmet_needs_of_a_day on private.unmet_needs (municipality_code, recorded_on);
create index unmet_needs_zone on private.unmet_needs (municipality_code, zone_id);
