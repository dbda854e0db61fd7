-- The second factor of everybody who holds a duty (RFC 6238). The secret is encrypted by the portal's key, which is
-- not in the database; codes for a lost telephone are kept as hashes, each gone once used. Backups leave all of it out.
create table private.second_factors (
  user_id uuid primary key,
  secret text not null check (char_length(secret) between 20 and 500),
  -- Null: shown, but no code of it has been entered yet.
  confirmed_at timestamptz,
  -- The last step of thirty seconds whose code was taken: none is taken twice.
  last_step bigint not null default 0 check (last_step >= 0),
  recovery_sha256 text[] not null default '{}' check (cardinality(recovery_sha256) <= 10)
);
