-- 写真: what groups send, drawn anew by the portal so that nothing is in it but what can be seen (where and when it was
-- taken, the camera and the thumbnail are gone before it comes here). Bytes lie in the private schema; anybody gets
-- those that somebody looked at and that belong to an entry that is public now (public.public_photos).
create table private.photos (
  id uuid primary key default gen_random_uuid(),
  municipality_code text collate "C" not null references public.municipalities,
  -- Its address: SHA-256 of the bytes.
  hash text collate "C" not null,
  bytes bytea not null check (octet_length(bytes) between 1 and 400000),
  width integer not null check (width between 1 and 1600),
  height integer not null check (height between 1 and 1600),
  -- What can be seen, for whoever does not see it.
  alt text not null check (char_length(btrim(alt)) between 1 and 200),
  -- No child's face can be seen, or the guardians agreed: whoever sent it ticked one of the two.
  faces text not null check (faces in ('none', 'agreed')),
  -- The entry that it was put to by hand. Else the submission that names it says which, once it was approved. No foreign
  -- key: an entry that was merged into another takes its photos along (private.moved_entries), and one that comes back
  -- finds them again.
  activity_id text collate "C" check (char_length(activity_id) between 1 and 200),
  made_at timestamptz not null default now(),
  made_by uuid,
  approved_at timestamptz,
  approved_by uuid,
  constraint photos_are_their_hash check (hash = encode(sha256(bytes), 'hex'))
);
create index photos_activity on private.photos (municipality_code, activity_id);
create index photos_hash on private.photos (hash);

create trigger inserts_are_noted after insert on private.photos referencing new table as written
  for each statement execute function private.note_written_rows('id');
create trigger updates_are_noted after update on private.photos referencing new table as written
  for each statement execute function private.note_written_rows('id');
create trigger deletes_are_noted after delete on private.photos referencing old table as written
  for each statement execute function private.note_written_rows('id');

-- Which entry each photo belongs to now, merged entries followed. Null: to none yet.
create function private.photo_owners(code text) returns table (photo_id uuid, activity_id text)
language sql stable security definer set search_path = '' as $$
  with sent as (
    select distinct on (n.photo) n.photo, s.activity_id
    from private.submissions s, jsonb_array_elements_text(s.body -> 'photoIds') as n (photo)
    where s.municipality_code = code and s.state = 'approved' and jsonb_typeof(s.body -> 'photoIds') = 'array'
    order by n.photo, s.decided_at
  )
  select p.id, coalesce(m.moved_to, o.activity_id)
  from private.photos p
  left join sent on sent.photo = p.id::text
  cross join lateral (select coalesce(p.activity_id, sent.activity_id) as activity_id) o
  left join private.moved_entries m on m.municipality_code = code and m.activity_id = o.activity_id
  where p.municipality_code = code
$$;
revoke execute on function private.photo_owners from public, anon, authenticated, service_role;

-- The photos that anybody may see, for rendering: [{"activity_id", "hash", "alt", "width", "height"}], oldest first.
create function public.public_photos(code text) returns jsonb
language sql stable security definer set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object(
    'activity_id', o.activity_id, 'hash', p.hash, 'alt', p.alt, 'width', p.width, 'height', p.height
  ) order by o.activity_id, p.made_at, p.id), '[]')
  from private.photos p
  join private.photo_owners(code) o on o.photo_id = p.id
  join public.activities a on a.municipality_code = code and a.id = o.activity_id
  where p.municipality_code = code and p.approved_at is not null and a.visibility = 'public'
$$;
revoke execute on function public.public_photos from public, anon, authenticated, service_role;
grant execute on function public.public_photos to service_role;

-- The bytes of a photo in base64, where anybody may see it now; else null.
create function public.read_public_photo(hash text) returns text
language sql stable security definer set search_path = '' as $$
  select encode(p.bytes, 'base64')
  from private.photos p
  join private.photo_owners(p.municipality_code) o on o.photo_id = p.id
  join public.activities a on a.municipality_code = p.municipality_code and a.id = o.activity_id
  where p.hash = read_public_photo.hash and p.approved_at is not null and a.visibility = 'public'
  limit 1
$$;
revoke execute on function public.read_public_photo from public, anon, authenticated, service_role;
grant execute on function public.read_public_photo to service_role;
