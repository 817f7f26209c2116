-- Sessions that began before this moment are over.
alter table member add column if not exists sessions_from timestamp with time zone;

-- The secret is encrypted with a key that is not in the database. Each step of thirty seconds is used once.
create table second_factor (
    member_id  uuid                     not null primary key references member (id),
    secret     varchar(200)             not null,
    last_step  bigint                   not null,
    created_at timestamp with time zone not null
);

create table recovery_code (
    id        uuid        not null primary key,
    member_id uuid        not null references member (id),
    hash      varchar(64) not null,
    constraint recovery_code_once unique (member_id, hash)
);

create table required_second_factor (
    role varchar(20) not null primary key
);

-- Where a member logged in before, as a keyed hash: no address can be read from it.
create table known_address (
    id          uuid                     not null primary key,
    member_id   uuid                     not null references member (id),
    fingerprint varchar(64)              not null,
    last_used   timestamp with time zone not null,
    constraint known_address_once unique (member_id, fingerprint)
);
