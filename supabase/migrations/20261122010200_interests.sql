-- The words of the tree of interests (src/domain/matching/interests), so that nothing else can be written where an
-- interest belongs. A word never leaves this list: rows may hold it. A test compares the two.
create function private.is_interest(code text, word text) returns boolean
language sql immutable set search_path = '' as $$
  select word in (
    'land', 'fields', 'gardening', 'weeding', 'nature', 'forest', 'creatures', 'fishing', 'animals',
    'food', 'cooking', 'sweets', 'preserving', 'eating-together', 'childrens-meals', 'food-sharing',
    'serving', 'cafe', 'setting-tables', 'selling', 'reception',
    'company', 'chatting', 'tea', 'penfriends', 'quiet-presence', 'story-telling',
    'peers', 'same-situation', 'carers-talk', 'listening', 'advice',
    'games', 'shogi', 'go', 'mahjong', 'cards', 'board-games', 'video-games', 'puzzles',
    'body', 'exercise', 'gentle-exercise', 'walking', 'sports', 'dance', 'health-check',
    'handwork', 'knitting', 'sewing', 'woodwork', 'crafts', 'pottery', 'repairing', 'book-repair',
    'music', 'singing', 'instruments', 'concerts',
    'letters', 'reading', 'reading-aloud', 'writing', 'newsletters',
    'art', 'drawing', 'calligraphy', 'photo', 'flowers', 'tea-ceremony', 'stage',
    'children', 'playing-with-children', 'parenting', 'minding-children', 'study-help', 'toys', 'school-goods',
    'learning', 'history', 'science', 'teaching', 'money-and-law', 'health-lessons',
    'languages', 'japanese', 'other-languages', 'sign-language', 'braille',
    'digital', 'computers', 'smartphones', 'programming', 'online-meetings',
    'desk-work', 'envelopes', 'addressing', 'packing', 'counting',
    'place-care', 'cleaning', 'litter', 'recycling',
    'carrying', 'setting-up', 'driving', 'delivering',
    'neighbours', 'watching-over', 'errands', 'house-help', 'snow', 'accompanying',
    'town', 'festivals', 'traditions', 'guiding', 'disaster', 'road-safety', 'planning'
  )
$$;
revoke execute on function private.is_interest from public, anon, authenticated, service_role;
