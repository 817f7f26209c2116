-- Who has which task in a unit, and who does it when the owner is away.
create table responsibility (
    id                 uuid         not null primary key,
    unit_id            uuid         not null,
    task_id            varchar(60)  not null,
    function_id        uuid,
    member_id          uuid,
    deputy_function_id uuid,
    deputy_member_id   uuid,
    reach              varchar(200) not null,
    confirmed_on       date         not null,
    version            bigint       not null,
    constraint responsibility_once unique (unit_id, task_id)
);
