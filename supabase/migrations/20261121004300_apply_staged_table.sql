-- Brings one table in line with what is staged for it and notes before and after of each row that differs. Rows
-- that are equal are not touched, so that the same batch twice changes nothing. Parts (partners, zones, true
-- point, contact) replace those of their record; records themselves are never removed.
create function private.apply_staged_table(import uuid, code text, target record) returns void
language plpgsql security definer set search_path = '' as $$
declare
  name text := format('%I.%I', target.schema_name, target.table_name);
  columns text[];
  generated text[];
  same_key text := 't.municipality_code = r.municipality_code';
  key text;
  key_text text := '''''';
begin
  select
    array_agg(quote_ident(a.attname) order by a.attnum) filter (where a.attgenerated = ''),
    coalesce(array_agg(a.attname::text) filter (where a.attgenerated <> ''), '{}')
  into columns, generated
  from pg_catalog.pg_attribute a
  where a.attrelid = name::regclass and a.attnum > 0 and not a.attisdropped;

  foreach key in array target.keys loop
    same_key := same_key || format(' and t.%1$I = r.%1$I', key);
  end loop;
  if cardinality(target.keys) > 0 then
    select string_agg(format('t.%I', k), ' || ''/'' || ') into key_text from unnest(target.keys) k;
  end if;

  execute format(
    'insert into private.import_changes (import_id, table_name, row_key, record_table, record_key, before, after)
     select s.import_id, s.table_name, s.row_key, s.record_table, s.record_key,
            to_jsonb(t) - $3, to_jsonb(r) - $3
     from private.staged_rows s
     cross join lateral jsonb_populate_record(
       null::%1$s, s.row || jsonb_build_object(''municipality_code'', $2)
     ) r
     left join %1$s t on %2$s
     where s.import_id = $1 and s.table_name = %3$L
       and (to_jsonb(t) - $3) is distinct from (to_jsonb(r) - $3)',
    name, same_key, target.table_name
  ) using import, code, generated;

  execute format(
    'insert into %1$s as t (%2$s)
     select %3$s from private.import_changes c
     cross join lateral jsonb_populate_record(null::%1$s, c.after) r
     where c.import_id = $1 and c.table_name = %4$L and c.after is not null
     order by c.row_key
     on conflict (%5$s) do update set (%2$s) = row (%6$s)',
    name,
    array_to_string(columns, ', '),
    (select string_agg('r.' || c, ', ') from unnest(columns) c),
    target.table_name,
    array_to_string(array['municipality_code'] || target.keys, ', '),
    (select string_agg('excluded.' || c, ', ') from unnest(columns) c)
  ) using import;

  if target.record_table is not null then
    execute format(
      'with gone as (
         delete from %1$s t
         using private.staged_rows s
         where s.import_id = $1
           and t.municipality_code = $2
           and s.table_name = %2$s and s.row_key = %3$s
           and not exists (
             select from private.staged_rows p
             where p.import_id = $1 and p.table_name = %4$L and p.row_key = %5$s
           )
         returning to_jsonb(t) - $3 as before, %5$s as row_key, %2$s as record_table, %3$s as record_key
       )
       insert into private.import_changes (import_id, table_name, row_key, record_table, record_key, before, after)
       select $1, %4$L, g.row_key, g.record_table, g.record_key, g.before, null from gone g',
      name, target.record_table, target.record_key, target.table_name, key_text
    ) using import, code, generated;
  end if;
end
$$;
revoke execute on function private.apply_staged_table from public, anon, authenticated, service_role;
