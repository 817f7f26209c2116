-- What a unit has to do again and again. Days are counted from first_on; without a rhythm it comes with an event.
create table duty (
    id          uuid         not null primary key,
    unit_id     uuid         not null,
    shipped_id  varchar(40),
    name        varchar(200) not null,
    source      varchar(200) not null,
    function_id uuid,
    member_id   uuid,
    every       integer,
    every_unit  varchar(10),
    first_on    date,
    due_on      date,
    event       varchar(200) not null,
    evidence    varchar(200) not null,
    retired_on  date,
    sequence    integer      not null,
    changed_at  timestamp with time zone not null,
    version     bigint       not null
);
create index duty_unit on duty (unit_id);
create index duty_member on duty (member_id);

-- Each time of a duty that is over, numbered from the first.
create table duty_turn (
    id         uuid          not null primary key,
    duty_id    uuid          not null references duty (id),
    number     integer       not null,
    due_on     date,
    outcome    varchar(10)   not null,
    handled_on date          not null,
    note       varchar(2000) not null,
    unique (duty_id, number)
);

-- The address at which the calendar program of a member reads: only its hash is kept.
create table calendar_subscription (
    id           uuid        not null primary key,
    member_id    uuid        not null unique,
    hash         varchar(64) not null unique,
    made_at      timestamp with time zone not null,
    last_read_on date
);
