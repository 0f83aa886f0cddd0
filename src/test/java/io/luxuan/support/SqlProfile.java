package io.luxuan.support;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts every SQL statement of mappers and engine alike by its text; each entry of a batch is one. */
@TestComponent
public class SqlProfile implements BeanPostProcessor {
    private static final String COMMIT = "commit";
    private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();

    /** What was counted since the last call. */
    public record Counted(Map<String, Long> byText) {
        public long statements() {
            return byText.entrySet().stream().filter(it -> !it.getKey().equals(COMMIT)).mapToLong(Map.Entry::getValue).sum();
        }

        public long commits() {
            return byText.getOrDefault(COMMIT, 0L);
        }

        /** For whoever wants to know which statement is one too many: the most frequent first. */
        @Override
        public String toString() {
            return byText.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                    .map(it -> "%6d %s".formatted(it.getValue(), it.getKey())).collect(Collectors.joining("\n"));
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Watched(source) : bean;
    }

    public Counted take() {
        Map<String, Long> taken = new TreeMap<>();
        counts.forEach((text, count) -> taken.put(text, count.sumThenReset()));
        taken.values().removeIf(count -> count == 0);
        return new Counted(taken);
    }

    private void count(String text) {
        counts.computeIfAbsent(text, any -> new LongAdder()).increment();
    }

    private static String shortened(String sql) {
        return sql.strip().replaceAll("\\s+", " ").replaceAll("\\(\\s*\\?(, ?\\?)*\\s*\\)(, ?\\(\\s*\\?(, ?\\?)*\\s*\\))*", "(?)");
    }

    private final class Watched extends DelegatingDataSource {
        Watched(DataSource target) {
            super(target);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return watched(Connection.class, super.getConnection(), null);
        }
    }

    private <T> T watched(Class<T> face, T target, String sql) {
        return face.cast(Proxy.newProxyInstance(face.getClassLoader(), new Class<?>[] {face}, (proxy, method, args) -> {
            String called = method.getName();
            if (target instanceof Statement && (called.equals("addBatch")
                    || called.startsWith("execute") && !called.contains("Batch"))) {
                count(sql == null ? shortened(String.valueOf(args[0])) : sql);
            } else if (called.equals(COMMIT)) {
                count(COMMIT);
            }
            try {
                Object answer = method.invoke(target, args);
                if (answer instanceof PreparedStatement statement) {
                    return watched(PreparedStatement.class, statement, shortened((String) args[0]));
                }
                return answer instanceof Statement statement ? watched(Statement.class, statement, null) : answer;
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        }));
    }
}
