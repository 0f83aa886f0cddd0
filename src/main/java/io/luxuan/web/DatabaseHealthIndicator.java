package io.luxuan.web;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether a connection answers. The pool would wait for half a minute; a monitor must be told sooner. */
@Component
class DatabaseHealthIndicator implements HealthIndicator, DisposableBean {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final DataSource database;
    private final ExecutorService asking = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "health-database");
        thread.setDaemon(true);
        return thread;
    });
    private Future<Health> asked;

    DatabaseHealthIndicator(DataSource database) {
        this.database = database;
    }

    @Override
    public Health health() {
        try {
            return ask().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            return Health.down().withDetail("error", "no answer within " + PATIENCE.toSeconds() + " s").build();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Health.down(stopped).build();
        } catch (java.util.concurrent.ExecutionException failed) {
            return Health.down(failed.getCause()).build();
        }
    }

    /** While one question waits for its answer, no second one is put. */
    private synchronized Future<Health> ask() {
        if (asked == null || asked.isDone()) {
            asked = asking.submit(this::answer);
        }
        return asked;
    }

    private Health answer() {
        try (Connection connection = database.getConnection()) {
            return (connection.isValid(2) ? Health.up() : Health.down())
                    .withDetail("product", connection.getMetaData().getDatabaseProductName()).build();
        } catch (SQLException unreachable) {
            return Health.down(unreachable).build();
        }
    }

    @Override
    public void destroy() {
        asking.shutdownNow();
    }
}
