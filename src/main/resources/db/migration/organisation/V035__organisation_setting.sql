-- One row. What is absent has its default.
create table organisation_setting (
    id                   integer not null primary key,
    privacy_statement_nl varchar(20000),
    privacy_statement_en varchar(20000),
    version              bigint  not null
);
