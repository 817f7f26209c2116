package nl.privacyspiegel.shared.work;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/** Lets the transactions of long work have the time of long work. */
@Component
class LongTransactions implements TransactionExecutionListener {

    private final DataSource source;

    LongTransactions(DataSource source) {
        this.source = source;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure != null || !LongWork.isUnderWay()) {
            return;
        }
        Connection connection = DataSourceUtils.getConnection(source);
        try {
            LongWork.begin(connection);
        } catch (SQLException wrong) {
            throw new UncategorizedSQLException("long work", null, wrong);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }
}
