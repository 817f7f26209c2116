-- The address at which anybody can report a suspicion to a unit, one for each: of its secret only the hash.
create table report_link (
    id      uuid        not null primary key,
    unit_id uuid        not null unique,
    hash    varchar(64) not null unique,
    made_at timestamp with time zone not null
);

-- What somebody without an account reported: who that is, nobody knows. The secret opens the questions about it; only its hash is
-- kept, and forgotten some time after it was decided.
create table suspicion (
    id          uuid          not null primary key,
    unit_id     uuid          not null,
    of_year     integer       not null,
    number      integer       not null,
    secret_hash varchar(64)   unique,
    reported_at timestamp with time zone not null,
    what        varchar(2000) not null,
    happened    varchar(200)  not null,
    place       varchar(200)  not null,
    state       varchar(20)   not null,
    answered    boolean       not null,
    decided_at  timestamp with time zone,
    decided_by  varchar(200)  not null,
    reason      varchar(2000) not null,
    breach_id   uuid references breach (id) on delete set null,
    version     bigint        not null,
    unique (unit_id, of_year, number)
);
create index suspicion_reported on suspicion (unit_id, reported_at);
create index suspicion_breach on suspicion (breach_id);

-- What was asked about it and answered.
create table suspicion_message (
    id            uuid          not null primary key,
    suspicion_id  uuid          not null references suspicion (id) on delete cascade,
    place         integer       not null,
    from_reporter boolean       not null,
    said_at       timestamp with time zone not null,
    said_by       varchar(200)  not null,
    words         varchar(2000) not null,
    unique (suspicion_id, place)
);
