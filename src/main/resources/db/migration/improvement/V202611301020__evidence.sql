-- A piece of evidence for something that work can be about; of what is removed stays who did it, when and why.
create table evidence (
    id               uuid          not null primary key,
    unit_id          uuid          not null,
    subject_kind     varchar(40)   not null,
    subject_id       varchar(200)  not null,
    function_id      uuid,
    member_id        uuid,
    taken_from       uuid,
    seal             varchar(64)   not null,
    removed_at       timestamp with time zone,
    removed_by_id    uuid,
    removed_function varchar(200)  not null,
    removed_reason   varchar(2000) not null,
    version          bigint        not null
);
create index evidence_unit on evidence (unit_id);
create index evidence_member on evidence (member_id);

-- A file is kept once in its unit, however many versions have it.
create table evidence_file (
    id      uuid        not null primary key,
    unit_id uuid        not null,
    size    bigint      not null,
    sha256  varchar(64) not null,
    unique (unit_id, sha256)
);

-- In pieces, since not every database keeps a large one in a column.
create table evidence_file_part (
    id      uuid    not null primary key,
    file_id uuid    not null references evidence_file (id) on delete cascade,
    place   integer not null,
    content bytea   not null,
    constraint evidence_file_part_once unique (file_id, place)
);

-- Versions, each with the hash of the one before it. What was brought is never changed.
create table evidence_revision (
    id                 uuid          not null primary key,
    evidence_id        uuid          not null references evidence (id),
    number             integer       not null,
    content_kind       varchar(20)   not null,
    content_name       varchar(1000) not null,
    content_words      varchar(1000) not null,
    counted_kind       varchar(40),
    counted_id         varchar(200),
    counted_on         date,
    file_id            uuid references evidence_file (id),
    file_kind          varchar(10),
    file_size          bigint        not null,
    sha256             varchar(64)   not null,
    title              varchar(200)  not null,
    note               varchar(2000) not null,
    dated_on           date          not null,
    valid_until        date,
    made_at            timestamp with time zone not null,
    made_by_id         uuid,
    made_function      varchar(200)  not null,
    previous_hash      varchar(64)   not null,
    hash               varchar(64)   not null,
    decision           varchar(20)   not null,
    judged_at          timestamp with time zone,
    judged_by_id       uuid,
    judged_function    varchar(200)  not null,
    judgement_words    varchar(2000) not null,
    judgement_hash     varchar(64)   not null,
    unique (evidence_id, number)
);
create index evidence_revision_made on evidence_revision (made_by_id);
create index evidence_revision_judged on evidence_revision (judged_by_id);
create index evidence_revision_file on evidence_revision (file_id);
