-- What a unit decided to do, with its steps, what it is about, what it waits for, and what happened to it.
create table improvement_action (
    id             uuid          not null primary key,
    unit_id        uuid          not null,
    what           varchar(200)  not null,
    why            varchar(4000) not null,
    effect         varchar(4000) not null,
    function_id    uuid,
    member_id      uuid,
    priority       varchar(20)   not null,
    effort         varchar(20),
    cost_scale     varchar(20),
    cost_euro      numeric(12, 2),
    start_on       date,
    due_on         date,
    every_months   integer,
    progress       integer,
    state          varchar(20)   not null,
    drop_reason    varchar(2000) not null,
    reported_by_id uuid,
    done_on        date,
    version        bigint        not null
);
create index improvement_action_unit on improvement_action (unit_id);

create table action_step (
    action_id uuid         not null references improvement_action (id),
    place     integer      not null,
    words     varchar(200) not null,
    done_on   date,
    primary key (action_id, place)
);

create table action_subject (
    action_id  uuid         not null references improvement_action (id),
    place      integer      not null,
    kind       varchar(40)  not null,
    unit_id    uuid         not null,
    subject_id varchar(200) not null,
    primary key (action_id, place)
);

create table action_waits_for (
    action_id uuid not null references improvement_action (id),
    other_id  uuid not null references improvement_action (id),
    primary key (action_id, other_id)
);
create index action_waits_for_other on action_waits_for (other_id);

create table action_event (
    id          uuid                     not null primary key,
    action_id   uuid                     not null references improvement_action (id),
    place       integer                  not null,
    happened_at timestamp with time zone not null,
    member_id   uuid,
    by_function varchar(200)             not null,
    kind        varchar(20)              not null,
    from_words  varchar(400)             not null,
    to_words    varchar(400)             not null,
    words       varchar(2000)            not null
);
create index action_event_action on action_event (action_id);
create index action_event_member on action_event (member_id);
