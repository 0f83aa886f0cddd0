package io.luxuan.bench.scale;

import io.luxuan.LuxuanApplication;
import io.luxuan.shared.MovableClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** The whole platform without its web server. Timers and asynchronous steps run when they are called for. */
public final class BenchWorld implements AutoCloseable {
    private final Path attachments;
    private final ConfigurableApplicationContext context;

    private BenchWorld(Path attachments, ConfigurableApplicationContext context) {
        this.attachments = attachments;
        this.context = context;
    }

    public static BenchWorld start(ScaleDatabase database, int connections) {
        try {
            Path attachments = Files.createTempDirectory("luxuan-scale-files");
            return new BenchWorld(attachments, new SpringApplicationBuilder(LuxuanApplication.class).web(WebApplicationType.NONE)
                    .bannerMode(Banner.Mode.OFF).lazyInitialization(true).logStartupInfo(false)
                    .registerShutdownHook(false).run(arguments(database, connections, attachments)));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** As command line arguments they win over whatever the environment and application.yml say. */
    private static String[] arguments(ScaleDatabase database, int connections, Path attachments) {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("spring.profiles.active", "");
        settings.put("spring.datasource.url", database.url());
        settings.put("spring.datasource.username", database.user());
        settings.put("spring.datasource.password", database.password());
        settings.put("spring.datasource.hikari.maximum-pool-size", connections);
        settings.put("spring.datasource.hikari.transaction-isolation", "TRANSACTION_READ_COMMITTED");
        if (database.greeting() != null) {
            settings.put("spring.datasource.hikari.connection-init-sql", database.greeting());
        }
        settings.put("luxuan.demo", false);
        settings.put("luxuan.second-factor", "nobody");
        settings.put("luxuan.statistics", true);
        settings.put("luxuan.attachments", attachments);
        settings.put("camunda.bpm.job-execution.enabled", false);
        settings.put("logging.level.root", "error");
        settings.put("logging.level.org.flywaydb", "error");
        settings.put("logging.level.org.camunda", "error");
        settings.put("logging.level.io.luxuan", "error");
        return settings.entrySet().stream().map(entry -> "--" + entry.getKey() + "=" + entry.getValue()).toArray(String[]::new);
    }

    public <T> T get(Class<T> face) {
        return context.getBean(face);
    }

    @Override
    public void close() {
        get(MovableClock.class).backToNow();
        context.close();
        try {
            FileSystemUtils.deleteRecursively(attachments);
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }
}
