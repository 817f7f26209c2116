-- A breach of personal data, as it was reported. How far it is follows from its entries.
create table breach (
    id          uuid          not null primary key,
    unit_id     uuid          not null,
    of_year     integer       not null,
    number      integer       not null,
    title       varchar(200)  not null,
    reported_at timestamp with time zone not null,
    reported_by varchar(200)  not null,
    place       varchar(200)  not null,
    found       varchar(2000) not null,
    more        varchar(2000) not null,
    version     bigint        not null,
    unique (unit_id, of_year, number)
);

-- Each controller whom it concerns decides for itself, by a clock of its own.
create table breach_controller (
    id        uuid    not null primary key,
    breach_id uuid    not null references breach (id) on delete cascade,
    unit_id   uuid    not null,
    place     integer not null,
    unique (breach_id, unit_id)
);
create index breach_controller_unit on breach_controller (unit_id);

-- What was told of it: never changed, the last of a kind holds. By function: no person is kept.
create table breach_entry (
    id            uuid          not null primary key,
    breach_id     uuid          not null references breach (id) on delete cascade,
    place         integer       not null,
    kind          varchar(30)   not null,
    controller_id uuid,
    told_at       timestamp with time zone not null,
    told_by       varchar(200)  not null,
    moment        timestamp with time zone,
    who           varchar(200)  not null,
    adviser       varchar(200)  not null,
    choice        varchar(1000) not null,
    words         varchar(2000) not null,
    more          varchar(4500) not null,
    reference     varchar(200)  not null,
    unique (breach_id, place)
);
