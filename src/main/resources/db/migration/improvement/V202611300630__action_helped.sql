-- Whether an action helped, as a later measurement of the question shows.
create table action_helped (
    id             uuid          not null primary key,
    action_id      uuid          not null references improvement_action (id),
    measurement_id uuid          not null,
    question_id    varchar(60)   not null,
    answer         varchar(20)   not null,
    words          varchar(2000) not null,
    answered_on    date          not null,
    by_function    varchar(200)  not null,
    version        bigint        not null,
    constraint action_helped_once unique (action_id, measurement_id, question_id)
);
create index action_helped_measurement on action_helped (measurement_id);
