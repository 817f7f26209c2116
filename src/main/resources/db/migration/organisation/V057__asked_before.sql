-- What a member asked for a moment ago, as a fingerprint: who asks for exactly the same again gets the first answer.
create table asked_before (
    id uuid primary key,
    member_id uuid not null references member (id) on delete cascade,
    fingerprint varchar(64) not null,
    asked_at timestamp with time zone not null,
    answer uuid,
    constraint asked_before_once unique (member_id, fingerprint)
);
