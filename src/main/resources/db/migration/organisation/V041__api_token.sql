-- With a token a program reads what its member may read. Only the hash of its secret is kept.
create table api_token (
    id           uuid                     not null primary key,
    member_id    uuid                     not null references member (id),
    name         varchar(200)             not null,
    hash         varchar(64)              not null,
    scopes       varchar(200)             not null,
    made_at      timestamp with time zone not null,
    last_day     date                     not null,
    last_used_on date,
    constraint api_token_hash unique (hash)
);
create index api_token_member on api_token (member_id);
