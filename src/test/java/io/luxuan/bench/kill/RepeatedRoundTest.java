package io.luxuan.bench.kill;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.LuxuanApplication;
import io.luxuan.bench.server.BenchDatabase;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** A record follows from facts alone: not from ids, from threads or from who was faster. */
class RepeatedRoundTest {
    private static final long SEED = 7;

    @TempDir
    private Path folder;

    @Test
    void the_same_round_played_by_one_person_after_another_and_by_many_at_once_seals_the_same_record() throws Exception {
        Cast cast = new Cast(20, SEED);
        ClockFile clock = new ClockFile(folder.resolve("clock"));
        String round = SetUp.make(database("base"), clock, folder, cast);

        Records alone = play("alone", 1, cast, clock, round);
        Records together = play("together", 4, cast, clock, round);

        assertThat(alone.difference(together)).isNull();
    }

    private Records play(String name, int threads, Cast cast, ClockFile clock, String round) throws Exception {
        Files.copy(folder.resolve("base.mv.db"), folder.resolve(name + ".mv.db"));
        clock.moveTo(Calendar.SET_UP);
        try (var platform = new SpringApplicationBuilder(LuxuanApplication.class).run("--server.port=0", "--luxuan.demo=false",
                    "--spring.datasource.url=" + database(name).url(), "--luxuan.rehearsal.clock=" + clock.path(),
                    "--luxuan.rehearsal.seed=" + SEED, "--luxuan.attachments=" + folder.resolve(name));
                Crew crew = new Crew(threads)) {
            URI site = URI.create("http://127.0.0.1:" + platform.getEnvironment().getProperty("local.server.port"));
            Scene scene = new Scene(cast, round, turn -> site, new Facts(database(name)), crew, new Rhythm(), clock);
            Set<Integer> acknowledged = new Play(scene).whole();
            assertThat(Checks.faults(scene, acknowledged)).isEmpty();
            Records records = Records.download(scene, Files.createDirectories(folder.resolve(name + "-records")));
            assertThat(Records.verified(folder.resolve(name + "-records"))).isZero();
            return records;
        }
    }

    private BenchDatabase database(String name) {
        return new BenchDatabase("h2", "jdbc:h2:file:" + folder.resolve(name)
                + ";MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;NON_KEYWORDS=VALUE;LOCK_TIMEOUT=10000", "sa", "");
    }
}
