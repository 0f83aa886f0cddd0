package io.luxuan;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.account.Accounts;
import io.luxuan.account.NewAccount;
import io.luxuan.round.OpenRound;
import io.luxuan.round.Rounds;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.TestDatabase;
import io.luxuan.workflow.Processes;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

@Tag("database")
class RestartTest {
    @TempDir
    Path folder;

    @Test
    void a_stopped_platform_starts_again_with_all_it_held() {
        TestDatabase database = TestDatabase.onDisk(folder);
        String round;
        try (var first = start(database)) {
            round = Actors.as(Person.SYSTEM, () -> openRound(first));
        }
        try (var second = start(database)) {
            Actors.run(Person.SYSTEM, () -> {
                assertThat(second.getBean(Rounds.class).get(round).title()).isEqualTo("2026 年度基础研究项目");
                assertThat(second.getBean(Accounts.class).byUsername("kept")).isPresent();
                second.getBean(Processes.class).runDueWork();
            });
        }
    }

    private static String openRound(ConfigurableApplicationContext context) {
        context.getBean(Accounts.class).create(new NewAccount("kept", "Luxuan#2026", "管理员", Role.MANAGER, null));
        LocalDateTime now = context.getBean(MovableClock.class).now();
        return context.getBean(Rounds.class).open(new OpenRound("P1", "2026 年度基础研究项目", 2026,
                now.minusMinutes(1), now.plusDays(10), now.plusDays(15), now.plusDays(40), null));
    }

    private ConfigurableApplicationContext start(TestDatabase database) {
        return new SpringApplicationBuilder(LuxuanApplication.class).run(Stream.concat(Stream.of(
                "--server.port=0",
                "--luxuan.demo=false",
                "--luxuan.attachments=" + folder.resolve("attachments"),
                "--camunda.bpm.job-execution.enabled=false"), Stream.of(database.arguments())).toArray(String[]::new));
    }
}
