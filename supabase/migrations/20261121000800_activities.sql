-- 活動: what happens at a place, on a schedule, for whom. Null is not known yet, never no; an empty array is known
-- to be none.
create table public.activities (
  municipality_code text collate "C" not null references public.municipalities,
  id text collate "C" not null check (char_length(id) between 1 and 200),
  group_id text collate "C",
  place_id text collate "C",
  name text not null check (char_length(name) between 1 and 200),
  reading text check (char_length(reading) <= 200),
  kind text not null check (kind in (
    'salon', 'gathering', 'farm', 'cafe', 'childrens-cafeteria', 'food-pantry', 'study-support', 'parenting',
    'hub', 'drop-in', 'work-experience', 'volunteering', 'peer-group', 'desk', 'watch-over', 'other'
  )),
  own_kind_id text collate "C",
  description text check (char_length(description) <= 4000),
  audiences text[] check (audiences <@ array[
    'anyone', 'older', 'children', 'parent-and-child', 'young', 'disabled', 'foreign-roots', 'carers', 'men',
    'women', 'single-parents', 'staying-home', 'hardship'
  ]),
  age_min integer check (age_min between 0 and 150),
  age_max integer check (age_max between 0 and 150),
  tags text[] not null default '{}' check (
    cardinality(tags) <= 100 and array_position(tags, null) is null
  ),
  atmosphere text[] check (atmosphere <@ array[
    'few-people', 'quiet', 'lively', 'come-and-go', 'leave-early', 'bring-someone', 'no-need-to-talk',
    'many-alone', 'accompanied-first'
  ]),
  schedule_text text check (char_length(schedule_text) <= 4000),
  -- [{"rrule", "from"?, "starts"?, "ends"?}]: RFC 5545 rules with their hours.
  schedule_rules jsonb not null default '[]' check (
    jsonb_typeof(schedule_rules) = 'array' and jsonb_array_length(schedule_rules) <= 50
  ),
  schedule_certainty text check (schedule_certainty in ('whole', 'usual-week')),
  cost integer check (cost between 0 and 1000000),
  cost_note text check (char_length(cost_note) <= 1000),
  booking text check (booking in ('not-needed', 'needed', 'first-time-only')),
  capacity integer check (capacity between 0 and 100000),
  access text[] check (access <@ array[
    'wheelchair', 'step-free', 'accessible-toilet', 'elevator', 'parking', 'sign-language', 'in-writing', 'pick-up'
  ]),
  languages text[] check (languages <@ array[
    'japanese', 'easy-japanese', 'english', 'chinese', 'vietnamese', 'nepali', 'portuguese', 'online-interpreter'
  ]),
  online boolean,
  without_phone boolean,
  steps text[] check (steps <@ array['from-home', 'visit', 'join', 'role', 'supported-work']),
  roles text[] not null default '{}' check (
    cardinality(roles) <= 100 and array_position(roles, null) is null
  ),
  reward text check (char_length(reward) <= 500),
  intake text check (intake in ('open', 'ask-first', 'paused', 'full')),
  monthly_limit integer check (monthly_limit between 0 and 100000),
  insurance text check (insurance in ('insured', 'none')),
  programme text check (programme in (
    'item-3-i', 'item-3-ro', 'item-3-ha', 'item-3-ni', 'mutual-help-base', 'none'
  )),
  first_visit text check (char_length(first_visit) <= 4000),
  contact_route text not null
    check (contact_route in ('listed', 'page-only', 'through-council')),
  contact_phone text check (char_length(contact_phone) <= 200),
  contact_email text check (char_length(contact_email) <= 254),
  contact_url text check (char_length(contact_url) <= 2000 and contact_url ~ '^https?://'),
  visibility text not null check (visibility in ('public', 'staff')),
  desk_field text check (desk_field in (
    'anything', 'older', 'disability', 'children', 'hardship', 'staying-home', 'young-carers', 'work',
    'foreign-roots'
  )),
  confirmed_on date,
  rhythm_months integer not null default 12 check (rhythm_months between 1 and 120),
  note text check (char_length(note) <= 4000),
  source_id text collate "C",
  primary key (municipality_code, id),
  foreign key (municipality_code, group_id) references public.groups,
  foreign key (municipality_code, place_id) references public.places,
  foreign key (municipality_code, own_kind_id) references public.own_kinds,
  foreign key (municipality_code, source_id) references public.sources,
  constraint activities_ages_ordered check (age_min <= age_max),
  constraint activities_contact_only_when_listed check (
    contact_route = 'listed' or num_nonnulls(contact_phone, contact_email, contact_url) = 0
  )
);
create index activities_group on public.activities (municipality_code, group_id);
create index activities_place on public.activities (municipality_code, place_id);
create index activities_own_kind on public.activities (municipality_code, own_kind_id);
create index activities_source on public.activities (municipality_code, source_id);
create index activities_staff_only on public.activities (municipality_code, id) where visibility = 'staff';

alter table public.activities enable row level security;
grant select on public.activities to anon, authenticated, service_role;
