-- Sessions about privacy: numbers, never names. A number that nobody counted is empty.
create table awareness_session (
    id       uuid         not null primary key,
    unit_id  uuid         not null,
    angle    varchar(20)  not null,
    topic    varchar(200) not null,
    held_on  date         not null,
    audience varchar(200) not null,
    invited  integer,
    attended integer,
    proof    varchar(200) not null,
    version  bigint       not null
);
create index awareness_session_unit on awareness_session (unit_id);

-- How many of a unit had signed a declaration on a day.
create table awareness_declaration (
    id          uuid         not null primary key,
    unit_id     uuid         not null,
    declaration varchar(40)  not null,
    counted_on  date         not null,
    scope_count integer      not null,
    signed      integer      not null,
    proof       varchar(200) not null,
    unique (unit_id, declaration, counted_on)
);
