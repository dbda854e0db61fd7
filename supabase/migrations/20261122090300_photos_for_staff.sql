-- What who works with entries sees of photos: those of an entry, those that a submission names (`ids`, a JSON list), or,
-- without either, those that wait to be looked at: [{"id", "alt", "faces", "width", "height", "madeOn", "approved",
-- "activityId"}].
create function public.photos_at_hand(code text, activity_id text default null, ids text default null) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  wanted text[] := array(select jsonb_array_elements_text(photos_at_hand.ids::jsonb) limit 50);
  answer jsonb;
begin
  if (private.i_may_read_entries(code)) is not true then
    return jsonb_build_object('problem', 'not-permitted');
  end if;
  select coalesce(jsonb_agg(jsonb_build_object(
    'id', p.id, 'alt', p.alt, 'faces', p.faces, 'width', p.width, 'height', p.height,
    'madeOn', to_char(p.made_at at time zone 'Asia/Tokyo', 'YYYY-MM-DD'),
    'approved', p.approved_at is not null, 'activityId', o.activity_id
  ) order by p.made_at, p.id), '[]') into answer
  from private.photos p
  join private.photo_owners(code) o on o.photo_id = p.id
  where p.municipality_code = code and case
    when photos_at_hand.ids is not null then p.id::text = any (wanted)
    when photos_at_hand.activity_id is not null then o.activity_id = photos_at_hand.activity_id
    -- A form that is not sent yet is nobody's business.
    else p.approved_at is null and (o.activity_id is not null or exists (
      select from private.submissions s
      where s.municipality_code = code and s.state in ('waiting', 'asked-back')
        and s.body -> 'photoIds' ? p.id::text
    ))
  end;
  return answer;
end
$$;
revoke execute on function public.photos_at_hand from public, anon, authenticated, service_role;
grant execute on function public.photos_at_hand to authenticated;

-- The bytes of any photo in base64, for who works with entries; else null.
create function public.read_photo(code text, photo uuid) returns text
language sql stable security definer set search_path = '' as $$
  select encode(p.bytes, 'base64') from private.photos p
  where p.municipality_code = code and p.id = read_photo.photo and private.i_may_read_entries(code)
$$;
revoke execute on function public.read_photo from public, anon, authenticated, service_role;
grant execute on function public.read_photo to authenticated;

-- Looked at and found fit: it is public as soon as its entry is. `activity_id` puts it to an entry by hand. Answers
-- {"activityId"} or {"problem"}.
create function public.approve_photo(code text, photo uuid, activity_id text default null) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  owner text;
begin
  if (private.i_may_review(code)) is not true then
    return jsonb_build_object('problem', 'not-permitted');
  end if;
  if approve_photo.activity_id is not null and not exists (
    select from public.activities a where a.municipality_code = code and a.id = approve_photo.activity_id
  ) then
    return jsonb_build_object('problem', 'entry-unknown');
  end if;
  update private.photos p set
    approved_at = coalesce(p.approved_at, now()), approved_by = coalesce(p.approved_by, auth.uid()),
    activity_id = coalesce(approve_photo.activity_id, p.activity_id)
  where p.municipality_code = code and p.id = approve_photo.photo;
  if not found then
    return jsonb_build_object('problem', 'photo-unknown');
  end if;
  perform private.raise_revision(code);
  select o.activity_id into owner from private.photo_owners(code) o where o.photo_id = approve_photo.photo;
  return jsonb_build_object('activityId', owner);
end
$$;
revoke execute on function public.approve_photo from public, anon, authenticated, service_role;
grant execute on function public.approve_photo to authenticated;

-- Takes a photo out for good: at once, by whoever works with entries or looks after the group. Answers {"gone": true}.
create function public.drop_photo(code text, photo uuid) returns jsonb
language plpgsql security definer set search_path = '' as $$
begin
  if (
    private.i_may_read_entries(code) or exists (
      select from private.photo_owners(code) o
      join public.activities a on a.municipality_code = code and a.id = o.activity_id
      join private.groups_i_look_after() g on g.municipality_code = code and g.group_id = a.group_id
      where o.photo_id = drop_photo.photo
    )
  ) is not true then
    return jsonb_build_object('problem', 'not-permitted');
  end if;
  delete from private.photos p where p.municipality_code = code and p.id = drop_photo.photo;
  if not found then
    return jsonb_build_object('problem', 'photo-unknown');
  end if;
  perform private.raise_revision(code);
  return jsonb_build_object('gone', true);
end
$$;
revoke execute on function public.drop_photo from public, anon, authenticated, service_role;
grant execute on function public.drop_photo to authenticated;
