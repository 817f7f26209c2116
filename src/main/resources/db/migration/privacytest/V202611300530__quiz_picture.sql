-- What questions show. The text of a version says which picture by its SHA-256; the file lies here, once for each version.
create table quiz_picture (
    id              uuid        not null primary key,
    quiz_version_id uuid        not null references quiz_version (id) on delete cascade,
    sha256          varchar(64) not null,
    kind            varchar(10) not null,
    width           integer     not null,
    height          integer     not null,
    content         bytea       not null,
    constraint quiz_picture_once unique (quiz_version_id, sha256)
);
