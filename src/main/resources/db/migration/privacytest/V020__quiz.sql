create table quiz_version (
    id           uuid                     not null primary key,
    quiz         varchar(60)              not null,
    number       integer                  not null,
    name         varchar(200)             not null,
    content      varchar(1000000)         not null,
    published_at timestamp with time zone,
    changed_at   timestamp with time zone not null,
    version      bigint                   not null,
    constraint quiz_version_number unique (quiz, number)
);
