-- What was deleted for good, by kind and id alone. The same stands in a file outside the database.
create table deleted_thing (
    kind       varchar(20) not null,
    id         uuid        not null,
    deleted_on date        not null,
    primary key (kind, id)
);
