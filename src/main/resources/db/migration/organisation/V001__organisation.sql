create table unit (
    id         uuid         not null primary key,
    parent_id  uuid         references unit (id),
    name       varchar(200) not null,
    version    bigint       not null
);
create index unit_parent on unit (parent_id);

create table member (
    id               uuid                     not null primary key,
    name             varchar(200)             not null,
    job_function     varchar(200)             not null,
    email            varchar(254)             not null,
    password         varchar(200)             not null,
    language         varchar(10)              not null,
    active           boolean                  not null,
    selected_unit_id uuid                     references unit (id),
    created_at       timestamp with time zone not null,
    version          bigint                   not null,
    constraint member_email unique (email)
);

create table role_assignment (
    id        uuid        not null primary key,
    member_id uuid        not null references member (id),
    role      varchar(20) not null,
    unit_id   uuid        not null references unit (id),
    constraint role_assignment_once unique (member_id, role, unit_id)
);
