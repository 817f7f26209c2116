-- A round in which the members of a working group grade a domain alone, before they agree. What came of it stands with it.
create table consensus_round (
    id             uuid          not null primary key,
    measurement_id uuid          not null references measurement (id) on delete cascade,
    domain_id      varchar(60)   not null,
    number         integer       not null,
    state          varchar(10)   not null,
    chair_id       uuid,
    quorum         integer       not null,
    sequence       integer       not null,
    opened_at      timestamp with time zone not null,
    revealed_at    timestamp with time zone,
    ended_at       timestamp with time zone,
    median         numeric(6, 2),
    spread         numeric(6, 2),
    counted        integer       not null,
    wide           boolean       not null,
    agreed_grade   numeric(6, 2),
    minority       varchar(2000) not null,
    version        bigint        not null,
    unique (measurement_id, domain_id, number)
);

-- One row for each member who was asked, so that "not yet" is there from the start; without a member when that was erased.
create table consensus_vote (
    id         uuid          not null primary key,
    round_id   uuid          not null references consensus_round (id) on delete cascade,
    member_id  uuid,
    invited    boolean       not null,
    choice     varchar(20),
    grade      numeric(6, 2),
    motivation varchar(2000) not null,
    given      varchar(20),
    given_at   timestamp with time zone,
    looked_at  timestamp with time zone,
    version    bigint        not null,
    unique (round_id, member_id)
);
create index consensus_vote_member on consensus_vote (member_id);
