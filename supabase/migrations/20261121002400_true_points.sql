-- The true point and address of a place whose disclosure is not exact, and the mask that was drawn for it, which
-- stays while point and zone stay (a mask drawn anew each time would average out to the home).
create table private.true_points (
  municipality_code text collate "C" not null,
  place_id text collate "C" not null,
  lat double precision check (lat between -90 and 90),
  lng double precision check (lng between -180 and 180),
  address text check (char_length(address) <= 500),
  mask_lat double precision check (mask_lat between -90 and 90),
  mask_lng double precision check (mask_lng between -180 and 180),
  mask_zone_id text collate "C",
  primary key (municipality_code, place_id),
  foreign key (municipality_code, place_id) references public.places on delete cascade,
  constraint true_points_point_whole check (num_nonnulls(lat, lng) in (0, 2)),
  constraint true_points_mask_whole check (num_nonnulls(mask_lat, mask_lng) in (0, 2))
);
