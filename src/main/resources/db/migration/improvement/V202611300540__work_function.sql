-- A function of a unit and who fills it: a member, somebody without an account by what that person does, or nobody.
create table work_function (
    id         uuid         not null primary key,
    unit_id    uuid         not null,
    shipped_id varchar(200),
    name       varchar(200) not null,
    member_id  uuid,
    job_title  varchar(200) not null,
    vacated    boolean      not null,
    retired_on date,
    version    bigint       not null
);
create index work_function_unit on work_function (unit_id);
create index work_function_member on work_function (member_id);
