-- A report that a member asked for. It and its file are kept for a day.
create table ordered_report (
    id           uuid                     not null primary key,
    member_id    uuid                     not null,
    kind         varchar(20)              not null,
    unit_id      uuid                     not null,
    unit_name    varchar(200)             not null,
    report_year  integer,
    language     varchar(10)              not null,
    state        varchar(20)              not null,
    ordered_at   timestamp with time zone not null,
    ended_at     timestamp with time zone,
    file_name    varchar(200),
    content_type varchar(100)
);
create index ordered_report_member on ordered_report (member_id);

-- The file in pieces, since not every database keeps a large one in a column.
create table ordered_report_part (
    id        uuid    not null primary key,
    report_id uuid    not null references ordered_report (id) on delete cascade,
    place     integer not null,
    content   bytea   not null,
    constraint ordered_report_part_once unique (report_id, place)
);
