create table campaign (
    id                 uuid          not null primary key,
    unit_id            uuid          not null,
    quiz_version_id    uuid          not null references quiz_version (id),
    name               varchar(200)  not null,
    purpose            varchar(2000) not null,
    first_day          date          not null,
    last_day           date          not null,
    access             varchar(20)   not null,
    open_token         varchar(40),
    second_grading     integer       not null,
    state              varchar(20)   not null,
    opened_on          date,
    closed_on          date,
    graded_on          date,
    group_size         integer,
    retention_days     integer,
    delete_on          date,
    answers_deleted_on date,
    version            bigint        not null,
    constraint campaign_open_token unique (open_token)
);
create index campaign_unit_id on campaign (unit_id);

-- The units that a campaign is offered to and those above them, up to the unit of the campaign. Name and parent are
-- filled in at closing: results keep to the tree of that day.
create table campaign_unit (
    id           uuid    not null primary key,
    campaign_id  uuid    not null references campaign (id),
    unit_id      uuid    not null,
    offered      boolean not null,
    parent_id    uuid,
    name         varchar(200),
    codes_issued integer not null,
    constraint campaign_unit_once unique (campaign_id, unit_id)
);

-- Nothing here leads to a submission: no time, no order, no id of what it was used for.
create table access_code (
    code_hash   varchar(64) not null primary key,
    campaign_id uuid        not null references campaign (id),
    unit_id     uuid        not null,
    used        boolean     not null
);
create index access_code_campaign on access_code (campaign_id, unit_id);

-- The week is that of the day of taking part, as its Monday. The device is known until the test is handed in.
create table submission (
    id          uuid    not null primary key,
    campaign_id uuid    not null references campaign (id),
    unit_id     uuid    not null,
    week        date    not null,
    handed_in   boolean not null,
    device_hash varchar(64),
    constraint submission_device unique (device_hash)
);
create index submission_campaign on submission (campaign_id);

create table answer_group (
    id              uuid          not null primary key,
    campaign_id     uuid          not null references campaign (id),
    question_id     varchar(60)   not null,
    place           integer       not null,
    content         varchar(4000) not null,
    answers         integer       not null,
    sampled         boolean       not null,
    first_grading   varchar(20),
    first_grader    uuid,
    second_grading  varchar(20),
    second_grader   uuid,
    settled_grading varchar(20),
    settled_by      uuid,
    claimed_by      uuid,
    claimed_until   timestamp with time zone,
    version         bigint        not null,
    constraint answer_group_place unique (campaign_id, question_id, place)
);

create table answer (
    submission_id uuid          not null references submission (id),
    question_id   varchar(60)   not null,
    content       varchar(4000) not null,
    group_id      uuid references answer_group (id),
    primary key (submission_id, question_id)
);
create index answer_group_id on answer (group_id);

-- Only what may be seen: written by the small-group rule and never changed by anything else.
create table campaign_result (
    campaign_id uuid             not null references campaign (id),
    part        varchar(80)      not null,
    document    varchar(1000000) not null,
    primary key (campaign_id, part)
);

-- One row. What is absent has its safe default.
create table test_setting (
    id             integer not null primary key,
    group_size     integer,
    retention_days integer,
    version        bigint  not null
);

create table deletion_report (
    id          uuid    not null primary key,
    campaign_id uuid    not null references campaign (id),
    deleted_on  date    not null,
    submissions integer not null,
    answers     integer not null
);
