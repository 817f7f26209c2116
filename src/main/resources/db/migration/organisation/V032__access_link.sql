-- Who was invited and did not accept yet cannot log in. Everybody who had an account could.
alter table member add column accepted_at timestamp with time zone;
update member set accepted_at = created_at;

-- A session that began before this moment has ended.
alter table member add column sessions_from timestamp with time zone;

-- A link works while its row is here: who uses or withdraws it takes the row away.
create table access_link (
    id         uuid                     not null primary key,
    hash       varchar(64)              not null,
    kind       varchar(20)              not null,
    member_id  uuid                     not null references member (id),
    made_by    uuid                     not null references member (id),
    expires_at timestamp with time zone not null,
    constraint access_link_hash unique (hash),
    constraint access_link_one_each unique (member_id)
);

-- The one row that everybody locks who changes accounts or roles.
create table account_lock (
    id integer not null primary key
);
insert into account_lock (id) values (1);
