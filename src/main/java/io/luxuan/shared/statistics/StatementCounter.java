package io.luxuan.shared.statistics;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.LongAdder;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts every SQL statement of mappers and engine alike, and every commit; each entry of a batch is one statement. */
public final class StatementCounter extends DelegatingDataSource {
    private static final LongAdder STATEMENTS = new LongAdder();
    private static final LongAdder OF_ENGINE = new LongAdder();
    private static final LongAdder COMMITS = new LongAdder();

    public StatementCounter(DataSource target) {
        super(target);
    }

    /** Since the program's start. */
    public static long count() {
        return STATEMENTS.sum();
    }

    /** Since the program's start, on the engine's own tables. */
    public static long ofEngine() {
        return OF_ENGINE.sum();
    }

    /** Since the program's start; of transactions, whether they wrote or not. */
    public static long commits() {
        return COMMITS.sum();
    }

    @Override
    public Connection getConnection() throws SQLException {
        return watched(Connection.class, super.getConnection());
    }

    private static <T> T watched(Class<T> face, T target) {
        return face.cast(Proxy.newProxyInstance(face.getClassLoader(), new Class<?>[] {face}, (proxy, method, args) -> {
            count(target, method.getName());
            if (method.getName().startsWith("prepare") && args != null && args[0] instanceof String sql && sql.contains("ACT_")) {
                OF_ENGINE.increment();
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

    private static void count(Object target, String method) {
        if (target instanceof Statement && (method.equals("addBatch") || method.startsWith("execute") && !method.contains("Batch"))) {
            STATEMENTS.increment();
        } else if (target instanceof Connection && method.equals("commit")) {
            COMMITS.increment();
        }
    }
}
