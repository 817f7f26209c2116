-- The answers that stand, in the history of their action: what is answered again stays to be read there.
insert into action_event
    (id, action_id, place, happened_at, member_id, by_function, kind, from_words, to_words, words)
select given.id,
       given.action_id,
       (select count(*) from action_event event where event.action_id = given.action_id),
       cast(given.answered_on as timestamp with time zone),
       null,
       given.by_function,
       'HELPED',
       '',
       given.answer,
       given.words
from action_helped given;
