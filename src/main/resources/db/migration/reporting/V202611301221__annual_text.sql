-- What people type themselves for the annual report of a unit and a year, each author one text.
create table annual_text (
    id          uuid                     not null primary key,
    unit_id     uuid                     not null,
    report_year integer                  not null,
    author      varchar(20)              not null,
    words       varchar(4000)            not null,
    typed_at    timestamp with time zone not null,
    by_function varchar(200)             not null,
    constraint annual_text_once unique (unit_id, report_year, author)
);
