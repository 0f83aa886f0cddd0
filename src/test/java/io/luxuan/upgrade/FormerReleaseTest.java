package io.luxuan.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.LuxuanApplication;
import io.luxuan.audit.AuditCheck;
import io.luxuan.draw.FormerDraws;
import io.luxuan.round.Round;
import io.luxuan.round.RoundStage;
import io.luxuan.round.Rounds;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.workflow.Processes;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** A platform in use is stopped, the new version is started on its database, and work goes on where it stood. */
@Tag("database")
class FormerReleaseTest {
    private static final LocalDateTime DAY_OF_THE_DEMO = LocalDateTime.of(2026, 11, 23, 12, 0);
    private static final LocalDateTime DAY_OF_THE_YEAR = LocalDateTime.of(2026, 3, 31, 12, 0);

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"first-release, 12", "fourth-release, 20.3"})
    void its_facts_stay_and_its_rounds_go_on(String release, String lastMigration) throws Exception {
        FormerWorld former = FormerWorld.build(release, lastMigration);
        try (var program = start(former)) {
            MovableClock clock = program.getBean(MovableClock.class);
            clock.moveTo(DAY_OF_THE_DEMO);
            everyRowIsThere(former.rows(), program.getBean(JdbcTemplate.class));
            everyDrawKeepsItsTexts(program.getBean(JdbcTemplate.class));
            assertThat(program.getAutowireCapableBeanFactory().createBean(FormerDraws.class).giveTheirPanelsAgain())
                    .isEqualTo(release.startsWith("first") ? 0 : 3);
            assertThat(Actors.as(Person.SYSTEM, () -> program.getBean(AuditCheck.class).check()).isWhole()).isTrue();
            Actors.run(Person.SYSTEM, () -> program.getBean(Processes.class).runDueWork());
            theReviewIsFinished(program);
            theCallCloses(program);
            assertThat(Actors.as(Person.SYSTEM, () -> program.getBean(AuditCheck.class).check()).isWhole()).isTrue();
        }
    }

    /** A year's rounds of the last release with drawings of one piece, one or two at each stage: each goes on by its own. */
    @Test
    void rounds_drawn_in_one_piece_go_on_and_finish_by_their_own_drawings() throws Exception {
        FormerWorld former = FormerWorld.build("ninth-release", "29");
        try (var program = start(former)) {
            program.getBean(MovableClock.class).moveTo(DAY_OF_THE_YEAR);
            everyRowIsThere(former.rows(), program.getBean(JdbcTemplate.class));
            FormerYear year = program.getAutowireCapableBeanFactory().createBean(FormerYear.class);
            year.itsRoundsStandWhereTheyStood();
            year.reviewGoesOnToItsMeeting();
            year.meetingGoesOnToPublicity();
            year.onePublicityEndsEarly();
            year.publicityGoesOnToProjects();
            year.projectsCloseTheirRound();
            year.callAndFormalityGoOn();
            assertThat(Actors.as(Person.SYSTEM, () -> program.getBean(AuditCheck.class).check()).isWhole()).isTrue();
        }
    }

    private static void everyRowIsThere(Map<String, Integer> rows, JdbcTemplate jdbc) {
        assertThat(rows).containsKeys("account", "application", "expert", "review_assignment", "review_card", "publicity_entry",
                "project", "audit_log", "ACT_RU_TASK", "ACT_RU_JOB");
        Map<String, Integer> kept = new TreeMap<>(rows);
        kept.merge("audit_log", kept.getOrDefault("audit_unsealed", 0), Integer::sum); // sealed as soon as the platform starts
        kept.remove("audit_unsealed");
        kept.forEach((table, count) -> assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM " + table, Integer.class))
                .as(table).isGreaterThanOrEqualTo(count));
    }

    /** Pool, program, identities, changes and panels; the first release knew no draws. */
    private static void everyDrawKeepsItsTexts(JdbcTemplate jdbc) {
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM draw_commitment WHERE state <> 'CONFIRMED'", Integer.class)).isZero();
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM draw_paper WHERE content LIKE '{%'", Integer.class))
                .isEqualTo(5 * jdbc.queryForObject("SELECT COUNT(*) FROM draw_commitment", Integer.class));
    }

    /** Seats that the former version gave are taken and signed, and its review moves on to the meeting. */
    private static void theReviewIsFinished(ConfigurableApplicationContext program) {
        Round round = round(program, "P1");
        assertThat(round.stage()).isEqualTo(RoundStage.REVIEW);
        program.getAutowireCapableBeanFactory().createBean(RemainingSeats.class).sign(round.id());
        work(program, round.id());
        assertThat(round(program, "P1").stage()).isEqualTo(RoundStage.MEETING);
    }

    /** By the timer that the former version set. */
    private static void theCallCloses(ConfigurableApplicationContext program) {
        Round round = round(program, "P12");
        assertThat(round.stage()).isEqualTo(RoundStage.CALL);
        program.getBean(MovableClock.class).moveTo(DAY_OF_THE_DEMO.plusDays(19));
        work(program, round.id());
        assertThat(round(program, "P12").stage()).isEqualTo(RoundStage.FORMALITY);
    }

    private static void work(ConfigurableApplicationContext program, String round) {
        Actors.run(Person.SYSTEM, () -> {
            program.getBean(Processes.class).runDueWork();
            program.getBean(Processes.class).checkGates(round);
            program.getBean(Processes.class).runDueWork();
        });
    }

    private static Round round(ConfigurableApplicationContext program, String programme) {
        return Actors.as(Person.SYSTEM, () -> program.getBean(Rounds.class).ofYear(DAY_OF_THE_DEMO.getYear())).stream()
                .filter(round -> round.programmeId().equals(programme)).findFirst().orElseThrow();
    }

    private ConfigurableApplicationContext start(FormerWorld former) {
        return new SpringApplicationBuilder(LuxuanApplication.class).run(Stream.concat(Stream.of(
                "--server.port=0",
                "--luxuan.demo=false",
                "--luxuan.close-demo-accounts=true",
                "--luxuan.attachments=" + folder.resolve("attachments"),
                "--camunda.bpm.job-execution.enabled=false"),
                Stream.of(former.database().arguments())).toArray(String[]::new));
    }
}
