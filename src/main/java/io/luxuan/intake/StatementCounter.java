package io.luxuan.intake;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts every SQL statement of mappers and engine alike; each entry of a batch is one. */
final class StatementCounter extends DelegatingDataSource {
    private static final AtomicLong COUNT = new AtomicLong();

    StatementCounter(DataSource target) {
        super(target);
    }

    static long count() {
        return COUNT.get();
    }

    @Override
    public Connection getConnection() throws SQLException {
        return watched(Connection.class, super.getConnection());
    }

    private static <T> T watched(Class<T> face, T target) {
        return face.cast(Proxy.newProxyInstance(face.getClassLoader(), new Class<?>[] {face}, (proxy, method, args) -> {
            if (target instanceof Statement && (method.getName().equals("addBatch")
                    || method.getName().startsWith("execute") && !method.getName().contains("Batch"))) {
                COUNT.incrementAndGet();
            }
            try {
                Object answer = method.invoke(target, args);
                if (answer instanceof PreparedStatement statement) {
                    return watched(PreparedStatement.class, statement);
                }
                return answer instanceof Statement statement ? watched(Statement.class, statement) : answer;
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        }));
    }
}
