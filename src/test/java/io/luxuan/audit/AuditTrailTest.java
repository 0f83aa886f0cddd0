package io.luxuan.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.support.ServiceTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest
class AuditTrailTest {
    private static final Person MANAGER = new Person("m-1", "manager1", "王芳", Role.MANAGER, null);

    @Autowired AuditTrail trail;
    @Autowired AuditLog log;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcTemplate jdbc;
    @Autowired MovableClock clock;

    private final String subject = Ids.next();

    @AfterEach
    void now() {
        clock.backToNow();
    }

    @Test
    void a_line_says_who_did_what_from_which_state_to_which_and_why() {
        append(AuditEvent.of("round.enter", "round", subject).inRound(subject).change("CALL", "FORMALITY").because("到期"));
        assertThat(find(subject)).singleElement().satisfies(line -> {
            assertThat(line.actorName()).isEqualTo("王芳");
            assertThat(line.actorRole()).isEqualTo("MANAGER");
            assertThat(line.fromState()).isEqualTo("CALL");
            assertThat(line.toState()).isEqualTo("FORMALITY");
            assertThat(line.reason()).isEqualTo("到期");
        });
    }

    @Test
    void without_a_transaction_nothing_is_recorded_and_the_command_fails() {
        assertThatThrownBy(() -> Actors.run(MANAGER, () -> trail.record(AuditEvent.of("x", "round", subject))))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThat(find(subject)).isEmpty();
    }

    @Test
    void change_and_line_roll_back_together() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
            jdbc.update("INSERT INTO organisation (id, name, kind) VALUES (?, '回滚', 'ENTERPRISE')", subject);
            trail.record(AuditEvent.of("organisation.register", "organisation", subject));
            throw new IllegalStateException("the command fails afterwards");
        })).isInstanceOf(IllegalStateException.class);
        assertThat(find(subject)).isEmpty();
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM organisation WHERE id = ?", Integer.class, subject)).isZero();
    }

    @Test
    void the_public_is_named_as_such() {
        transaction.executeWithoutResult(status -> trail.record(AuditEvent.of("objection.lodge", "objection", subject)));
        assertThat(find(subject)).singleElement().extracting(AuditLine::actorRole).isEqualTo("PUBLIC");
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition() {
        transaction.executeWithoutResult(status -> trail.recordAll(IntStream.range(0, 450)
                .mapToObj(i -> AuditEvent.of("x", "round", subject).because("" + i)).toList()));
        AuditFilter filter = new AuditFilter(null, null, null, null, null, null, Set.of(subject));
        List<String> reasons = new java.util.ArrayList<>();
        String cursor = null;
        do {
            var page = Actors.as(Person.SYSTEM, pageAfter(filter, cursor));
            page.rows().forEach(line -> reasons.add(line.reason()));
            cursor = page.next();
        } while (cursor != null);
        assertThat(reasons).hasSize(450).doesNotHaveDuplicates().startsWith("449").endsWith("0");
    }

    @Test
    void days_are_inclusive() {
        clock.moveTo(LocalDate.of(2027, 3, 1).atTime(23, 59));
        append(AuditEvent.of("x", "round", subject));
        assertThat(find(new AuditFilter(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 1), "王", null, null, null, Set.of(subject)))).hasSize(1);
        assertThat(find(new AuditFilter(LocalDate.of(2027, 3, 2), null, null, null, null, null, Set.of(subject)))).isEmpty();
        assertThat(find(new AuditFilter(null, LocalDate.of(2027, 2, 28), null, null, null, null, Set.of(subject)))).isEmpty();
    }

    @Test
    void only_supervisors_read_it() {
        assertThatThrownBy(() -> Actors.run(MANAGER, () -> log.find(AuditFilter.ALL, null, 10)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private java.util.function.Supplier<io.luxuan.shared.Slice<AuditLine>> pageAfter(AuditFilter filter, String cursor) {
        return () -> log.find(filter, cursor, 100);
    }

    private void append(AuditEvent event) {
        Actors.run(MANAGER, () -> transaction.executeWithoutResult(status -> trail.record(event)));
    }

    private List<AuditLine> find(String id) {
        return find(new AuditFilter(null, null, null, null, null, null, Set.of(id)));
    }

    private List<AuditLine> find(AuditFilter filter) {
        return Actors.as(Person.SYSTEM, () -> log.find(filter, null, 1000).rows());
    }
}
