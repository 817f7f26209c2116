-- The last back-up by each way of making one; failed_at when it did not work after that.
create table backup_made (
    way       varchar(20) not null primary key,
    made_at   timestamp with time zone,
    size      bigint      not null,
    failed_at timestamp with time zone
);
