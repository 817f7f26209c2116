-- Documents that a unit goes by. How one stands follows from the days; a version that follows another names it.
create table work_document (
    id           uuid          not null primary key,
    unit_id      uuid          not null,
    title        varchar(200)  not null,
    kind         varchar(20)   not null,
    version_name varchar(200)  not null,
    function_id  uuid,
    member_id    uuid,
    about        varchar(2000) not null,
    is_open      boolean       not null,
    offered_on   date,
    begins_on    date,
    until_on     date,
    review_on    date,
    withdrawn_on date,
    replaces_id  uuid          unique references work_document (id),
    version      bigint        not null
);
create index work_document_unit on work_document (unit_id);
create index work_document_member on work_document (member_id);

-- Each body that has to adopt a document, in the order of people; adopted_on is empty while it has not.
create table document_adoption (
    document_id uuid         not null references work_document (id) on delete cascade,
    place       integer      not null,
    body        varchar(200) not null,
    adopted_on  date,
    reference   varchar(200) not null,
    primary key (document_id, place)
);

-- How many people knew it on a day: numbers, never who.
create table document_known (
    id          uuid    not null primary key,
    document_id uuid    not null references work_document (id) on delete cascade,
    known_on    date    not null,
    known       integer not null,
    whole       integer not null,
    unique (document_id, known_on)
);

-- What happened to it, by which function: no person is kept.
create table document_event (
    id          uuid          not null primary key,
    document_id uuid          not null references work_document (id) on delete cascade,
    place       integer       not null,
    happened_at timestamp with time zone not null,
    by_function varchar(200)  not null,
    kind        varchar(30)   not null,
    words       varchar(1000) not null,
    unique (document_id, place)
);
