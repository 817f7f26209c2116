-- Which action was made of a suggestion; it goes with the action.
create table taken_suggestion (
    id         uuid         not null primary key,
    unit_id    uuid         not null,
    suggestion varchar(300) not null,
    action_id  uuid         not null references improvement_action (id) on delete cascade,
    unique (unit_id, suggestion)
);
create index taken_suggestion_action on taken_suggestion (action_id);
