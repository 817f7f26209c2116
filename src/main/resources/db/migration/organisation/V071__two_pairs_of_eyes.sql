-- What somebody asked for that another has to confirm. The row goes away with the answer; the audit trail keeps it.
create table asked_act (
    id        uuid                     not null primary key,
    kind      varchar(20)              not null,
    member_id uuid                     not null references member (id),
    role      varchar(20),
    unit_id   uuid                     references unit (id),
    asked_by  uuid                     not null references member (id),
    asked_at  timestamp with time zone not null
);
create index asked_act_member on asked_act (member_id);

-- Whether somebody else agreed to this link, or there was nobody else.
alter table access_link add column vouched boolean default false not null;

-- Which entries of the audit trail the supervisors of a unit are told, and who saw them.
create table told (
    entry_number bigint not null,
    unit_id      uuid   not null,
    constraint told_once primary key (unit_id, entry_number)
);
create table told_seen (
    member_id    uuid   not null references member (id),
    entry_number bigint not null,
    constraint told_seen_once primary key (member_id, entry_number)
);
