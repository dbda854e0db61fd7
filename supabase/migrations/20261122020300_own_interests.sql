-- An interest of the council's own may be recorded as unmet, like one of the tree.
alter function private.is_interest(text, text) rename to is_interest_of_the_tree;

create function private.is_interest(code text, word text) returns boolean
language sql stable security definer set search_path = '' as $$
  select private.is_interest_of_the_tree(code, word) or exists (
    select from public.search_words w
    where w.municipality_code = is_interest.code and w.use = 'interest' and w.concept = is_interest.word
  )
$$;
revoke execute on function private.is_interest from public, anon, authenticated, service_role;
