package io.luxuan.intake;

import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** The whole program without its web server, on a database that lives as long as the replay. */
final class ReplayWorld implements AutoCloseable {
    private final Path folder;
    private final ConfigurableApplicationContext context;
    private final boolean statistics;

    private ReplayWorld(Path folder, ConfigurableApplicationContext context, boolean statistics) {
        this.folder = folder;
        this.context = context;
        this.statistics = statistics;
    }

    static ReplayWorld start(Class<?> program, boolean statistics) throws IOException {
        Path folder = Files.createTempDirectory("luxuan-replay");
        Thread sweeper = new Thread(() -> delete(folder));
        Runtime.getRuntime().addShutdownHook(sweeper);
        var context = new SpringApplicationBuilder(program).web(WebApplicationType.NONE).bannerMode(Banner.Mode.OFF)
                .lazyInitialization(true).logStartupInfo(false).registerShutdownHook(false)
                .run(arguments(folder, statistics));
        return new ReplayWorld(folder, context, statistics);
    }

    /** As command line arguments they win over whatever the environment and application.yml say. */
    private static String[] arguments(Path folder, boolean statistics) {
        Map<String, Object> settings = Map.ofEntries(
                Map.entry("spring.profiles.active", ""),
                Map.entry("spring.datasource.url", "jdbc:h2:file:" + folder.resolve("replay") + ";MODE=MySQL;"
                        + "CASE_INSENSITIVE_IDENTIFIERS=TRUE;NON_KEYWORDS=VALUE;"
                        + "LOCK_TIMEOUT=10000;WRITE_DELAY=5000"),
                Map.entry("spring.datasource.username", "sa"),
                Map.entry("spring.datasource.password", ""),
                Map.entry("luxuan.demo", false),
                Map.entry("luxuan.replay", true),
                Map.entry("luxuan.statistics", statistics),
                Map.entry("luxuan.attachments", folder.resolve("attachments")),
                Map.entry("luxuan.attachments.store", "folder"),
                Map.entry("camunda.bpm.job-execution.enabled", false),
                Map.entry("logging.level.root", "error"),
                Map.entry("logging.level.org.flywaydb", "error"),
                Map.entry("logging.level.org.camunda", "error"),
                Map.entry("logging.level.io.luxuan", "error"));
        return settings.entrySet().stream().map(entry -> "--" + entry.getKey() + "=" + entry.getValue())
                .toArray(String[]::new);
    }

    ReplayResult play(RoundFile file, int quota, int workers) {
        return Actors.as(Person.SYSTEM,
                () -> context.getBean(ReplayRound.class).play(file, quota, workers, statistics));
    }

    @Override
    public void close() {
        context.close();
        delete(folder);
    }

    private static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }
}
