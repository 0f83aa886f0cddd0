package io.luxuan.bench.scale;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** An own schema on the server that is measured, or an own H2 file: each side gets a new one, with the same settings. */
public interface ScaleDatabase extends AutoCloseable {
    String url();

    String user();

    String password();

    /** Said to each new connection; null when nothing need be said. */
    String greeting();

    /** In bytes, as it stands on the disk. */
    long size();

    /** Removes it. */
    @Override
    void close();

    /** Both sides' pool: as large, and as isolated. */
    default HikariDataSource pool(int connections) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url());
        config.setUsername(user());
        config.setPassword(password());
        config.setMaximumPoolSize(connections);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        config.setConnectionInitSql(greeting());
        return new HikariDataSource(config);
    }
}
