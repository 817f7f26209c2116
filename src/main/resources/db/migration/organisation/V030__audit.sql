-- Append-only: no code changes or deletes a row. Each hash covers its row and the hash before.
create table audit_entry (
    number        bigint                   not null primary key,
    happened_at   timestamp with time zone not null,
    action        varchar(60)              not null,
    member_id     uuid,
    job_function  varchar(200),
    role          varchar(20),
    unit_id       uuid,
    object_kind   varchar(40)              not null,
    object_id     varchar(80),
    object_name   varchar(300),
    previous_hash varchar(64)              not null,
    hash          varchar(64)              not null
);
create index audit_entry_unit on audit_entry (unit_id, number);

create table audit_head (
    id          integer     not null primary key,
    last_number bigint      not null,
    last_hash   varchar(64) not null
);
insert into audit_head (id, last_number, last_hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
