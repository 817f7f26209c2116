create table framework_version (
    id           uuid                     not null primary key,
    framework    varchar(60)              not null,
    number       integer                  not null,
    name         varchar(200)             not null,
    content      varchar(1000000)         not null,
    published_at timestamp with time zone,
    changed_at   timestamp with time zone not null,
    version      bigint                   not null,
    constraint framework_version_number unique (framework, number)
);

create table assessment (
    id                   uuid                     not null primary key,
    unit_id              uuid                     not null,
    framework_version_id uuid                     not null references framework_version (id),
    name                 varchar(200)             not null,
    period_start         date                     not null,
    period_end           date                     not null,
    created_at           timestamp with time zone not null,
    version              bigint                   not null
);
create index assessment_unit on assessment (unit_id);

create table measurement (
    id              uuid         not null primary key,
    assessment_id   uuid         not null references assessment (id),
    kind            varchar(20)  not null,
    measured_on     date         not null,
    revision        integer      not null,
    replaces_id     uuid         references measurement (id),
    revision_reason varchar(2000),
    adopted_on      date,
    adopted_by      varchar(200),
    version         bigint       not null,
    constraint measurement_replaced_once unique (replaces_id)
);
create index measurement_assessment on measurement (assessment_id);

create table finding (
    id                uuid           not null primary key,
    measurement_id    uuid           not null references measurement (id),
    question_id       varchar(60)    not null,
    narrative         varchar(10000) not null,
    judgement         varchar(20),
    found_on          date,
    sources           varchar(2000)  not null,
    changed_at        timestamp with time zone,
    changed_by        varchar(200),
    version           bigint         not null,
    constraint finding_once unique (measurement_id, question_id)
);

create table domain_score (
    id              uuid          not null primary key,
    measurement_id  uuid          not null references measurement (id),
    domain_id       varchar(60)   not null,
    grade           numeric(6, 2),
    not_assessed    boolean       not null,
    explanation     varchar(4000) not null,
    changed_at      timestamp with time zone,
    changed_by      varchar(200),
    version         bigint        not null,
    constraint domain_score_once unique (measurement_id, domain_id)
);
