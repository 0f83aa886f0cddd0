package io.luxuan.round.opening;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.LuxuanApplication;
import io.luxuan.round.RoundForm;
import io.luxuan.shared.actor.Actors;
import io.luxuan.support.TestDatabase;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

@Tag("database")
class DraftOfARestartTest {
    @TempDir
    Path folder;

    @Test
    void a_draft_survives_a_restart() {
        TestDatabase database = TestDatabase.onDisk(folder);
        String id;
        try (var first = start(database)) {
            id = Actors.as(DraftScene.AUTHOR, () -> begin(first));
        }
        try (var second = start(database)) {
            RoundForm resumed = Actors.as(DraftScene.AUTHOR, () -> second.getBean(ReadRoundDrafts.class).one(id)).form();
            assertThat(resumed.title() + " " + resumed.budget()).isEqualTo("2026年度写了一半的轮次 八百");
            Actors.run(DraftScene.AUTHOR, () -> second.getBean(SettleRoundDraft.class).drop(id));
        }
    }

    private static String begin(ConfigurableApplicationContext context) {
        var programme = context.getBean(ReadRoundDrafts.class).programme("P1");
        RoundForm fresh = context.getBean(ProposeRound.class).fresh(programme);
        Map<String, String> typed = new HashMap<>(fresh.fields());
        typed.putAll(Map.of("title", "2026年度写了一半的轮次", "budget", "八百", "closesAt", ""));
        RoundForm half = RoundForm.read(fresh.id(), "P1", typed);
        return context.getBean(SaveRoundDraft.class).save(programme, half, 0, null).id();
    }

    private ConfigurableApplicationContext start(TestDatabase database) {
        return new SpringApplicationBuilder(LuxuanApplication.class).run(Stream.concat(Stream.of(
                "--server.port=0",
                "--luxuan.demo=false",
                "--luxuan.attachments=" + folder.resolve("attachments"),
                "--camunda.bpm.job-execution.enabled=false"), Stream.of(database.arguments())).toArray(String[]::new));
    }
}
