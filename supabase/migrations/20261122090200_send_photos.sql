-- Takes a photo that somebody sends with a form, before the form itself is sent; nobody sees it until a submission names
-- it and somebody looked at it. Answers {"id"} or {"problem"}. At most 60 in an hour and 300 in a day that nobody has
-- put to an entry, so that nobody fills the disk; the same picture sent again is the same photo.
create function public.keep_photo(
  code text, hash text, bytes text, width integer, height integer, alt text, faces text
) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  kept uuid;
begin
  if not exists (select from public.municipalities m where m.municipality_code = code) then
    return jsonb_build_object('problem', 'municipality-unknown');
  end if;
  perform pg_advisory_xact_lock(hashtextextended('photos ' || code, 0));
  update private.photos p set alt = btrim(keep_photo.alt), faces = keep_photo.faces
    where p.municipality_code = code and p.hash = keep_photo.hash and p.approved_at is null
      and p.activity_id is null and p.made_at > now() - interval '24 hours'
    returning p.id into kept;
  if kept is not null then
    return jsonb_build_object('id', kept);
  end if;
  if exists (
    select from private.photos p
    where p.municipality_code = code and p.approved_at is null and p.made_at > now() - interval '24 hours'
    having count(*) >= 300 or count(*) filter (where p.made_at > now() - interval '1 hour') >= 60
  ) then
    return jsonb_build_object('problem', 'too-many-now');
  end if;
  insert into private.photos (municipality_code, hash, bytes, width, height, alt, faces)
  values (
    code, keep_photo.hash, decode(keep_photo.bytes, 'base64'), keep_photo.width, keep_photo.height,
    btrim(keep_photo.alt), keep_photo.faces
  ) returning id into kept;
  return jsonb_build_object('id', kept);
exception
  when check_violation or data_exception or not_null_violation then
    return jsonb_build_object('problem', 'form-incomplete');
end
$$;
revoke execute on function public.keep_photo from public, anon, authenticated, service_role;
grant execute on function public.keep_photo to service_role;

-- Photos that were sent with a form that was never sent, or declined, go after two days; those whose entry is gone after
-- thirty, and at once where it was taken down for good.
create function public.forget_photos() returns void
language sql security definer set search_path = '' as $$
  delete from private.photos p
  where (
    p.activity_id is null and p.made_at < now() - interval '2 days' and not exists (
      select from private.submissions s
      where s.municipality_code = p.municipality_code and s.body -> 'photoIds' ? p.id::text
        and s.state in ('unverified', 'waiting', 'asked-back', 'approved')
    )
  ) or exists (
    select from private.photo_owners(p.municipality_code) o
    where o.photo_id = p.id and o.activity_id is not null
      and not exists (
        select from public.activities a
        where a.municipality_code = p.municipality_code and a.id = o.activity_id
      )
      and (
        p.made_at < now() - interval '30 days' or exists (
          select from private.taken_down t
          where t.municipality_code = p.municipality_code and t.record_table = 'activities'
            and t.record_key = o.activity_id
        )
      )
  )
$$;
revoke execute on function public.forget_photos from public, anon, authenticated, service_role;
grant execute on function public.forget_photos to service_role;
