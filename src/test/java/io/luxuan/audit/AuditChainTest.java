package io.luxuan.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.shared.Ids;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.support.ServiceTest;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Tampers by raw SQL, looks, and rolls everything back. */
@ServiceTest
class AuditChainTest {
    @Autowired AuditTrail trail;
    @Autowired AuditCheck chain;
    @Autowired AuditHead heads;
    @Autowired ChainMapper mapper;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcTemplate jdbc;

    private final String subject = Ids.next();

    @Test
    void an_untouched_log_is_whole() {
        append(3);
        CheckedChain found = check();
        assertThat(found.fault()).isNull();
        assertThat(found.rows()).isEqualTo(found.head().total())
                .isEqualTo(jdbc.queryForObject("SELECT COUNT(*) FROM audit_log", Long.class));
    }

    @Test
    void a_deleted_row_is_found() {
        long last = append(5);
        assertThat(after("DELETE FROM audit_log WHERE seq = " + (last - 2)))
                .isEqualTo(new ChainFault(ChainFault.Kind.UNLINKED, last - 1));
    }

    @Test
    void a_changed_row_is_found_whichever_column_it_is() {
        long last = append(3);
        for (String change : List.of("recorded_at = '2020-01-01 00:00:00.000001'", "actor_id = 'x'", "actor_name = '王 芳'",
                "actor_role = 'ADMIN'", "action = 'y'", "subject_kind = 'y'", "subject_id = 'y'", "round_id = 'y'",
                "from_state = ''", "to_state = 'Y'", "reason = NULL")) {
            assertThat(after("UPDATE audit_log SET " + change + " WHERE seq = " + (last - 1)))
                    .as(change).isEqualTo(new ChainFault(ChainFault.Kind.CHANGED, last - 1));
        }
    }

    @Test
    void a_changed_row_with_its_hash_computed_anew_is_found_at_the_next_one() {
        long last = append(3);
        transaction.executeWithoutResult(status -> {
            jdbc.update("UPDATE audit_log SET reason = 'forged' WHERE seq = ?", last - 1);
            StoredRow forged = mapper.rows(last - 2, last - 1, 1).get(0);
            jdbc.update("UPDATE audit_log SET row_hash = ? WHERE seq = ?", forged.reckonedHash(), last - 1);
            assertThat(check().fault()).isEqualTo(new ChainFault(ChainFault.Kind.UNLINKED, last));
            status.setRollbackOnly();
        });
    }

    @Test
    void rows_that_changed_places_are_found() {
        long last = append(4);
        assertThat(after("UPDATE audit_log SET seq = -1 WHERE seq = " + (last - 2),
                "UPDATE audit_log SET seq = " + (last - 2) + " WHERE seq = " + (last - 1),
                "UPDATE audit_log SET seq = " + (last - 1) + " WHERE seq = -1"))
                .isEqualTo(new ChainFault(ChainFault.Kind.UNLINKED, last - 2));
    }

    @Test
    void a_cut_tail_is_found() {
        long last = append(4);
        assertThat(after("DELETE FROM audit_log WHERE seq > " + (last - 2)))
                .isEqualTo(new ChainFault(ChainFault.Kind.CUT, last - 2));
    }

    @Test
    void a_cut_tail_under_a_forged_head_is_found_by_an_end_that_was_written_down_elsewhere() {
        long last = append(4);
        Anchor elsewhere = new Anchor("record", last, Actors.as(Person.SYSTEM, heads::head).hash());
        transaction.executeWithoutResult(status -> {
            jdbc.update("DELETE FROM audit_log WHERE seq > ?", last - 2);
            jdbc.update("UPDATE audit_head SET last_seq = last_seq - 2, row_total = row_total - 2, last_hash = "
                    + "(SELECT row_hash FROM audit_log WHERE seq = ?)", last - 2);
            assertThat(check().fault()).as("without it the cut log looks whole").isNull();
            ChainHead head = mapper.head();
            ChainWalk walk = new ChainWalk(head, List.of(elsewhere));
            mapper.rows(0, head.seq(), Integer.MAX_VALUE).forEach(walk::pass);
            walk.arrive();
            assertThat(walk.fault()).isEqualTo(new ChainFault(ChainFault.Kind.ANCHOR, last));
            status.setRollbackOnly();
        });
    }

    @Test
    void a_row_that_was_written_past_the_platform_is_found() {
        long last = append(2);
        assertThat(after("INSERT INTO audit_log (seq, recorded_at, actor_id, actor_name, actor_role, action, subject_kind, "
                + "subject_id, previous_hash, row_hash) SELECT seq + 7, recorded_at, actor_id, actor_name, actor_role, "
                + "action, subject_kind, subject_id, row_hash, row_hash FROM audit_log WHERE seq = " + last))
                .isEqualTo(new ChainFault(ChainFault.Kind.BEYOND, last + 7));
    }

    @Test
    void a_forged_head_is_found() {
        long last = append(2);
        assertThat(after("UPDATE audit_head SET row_total = row_total + 1"))
                .isEqualTo(new ChainFault(ChainFault.Kind.HEAD, last));
        assertThat(after("DELETE FROM audit_head").kind()).as("by its rows, or by a record that names one of them")
                .isIn(ChainFault.Kind.BEYOND, ChainFault.Kind.ANCHOR);
    }

    @Test
    void a_transaction_that_fails_leaves_no_row_and_no_gap() {
        long before = append(1);
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
            trail.record(AuditEvent.of("x", "round", subject));
            throw new IllegalStateException("fails");
        })).isInstanceOf(IllegalStateException.class);
        assertThat(append(1)).isEqualTo(before + 1);
    }

    @Test
    void many_transactions_at_once_make_one_chain_without_gaps() throws Exception {
        long before = append(1);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Void>> work = IntStream.range(0, 400).mapToObj(this::oneTransaction).toList();
            for (Future<Void> done : threads.invokeAll(work)) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }
        CheckedChain found = check();
        assertThat(found.fault()).isNull();
        assertThat(found.head().seq()).isEqualTo(before + 300 * 3);
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM audit_log WHERE seq > ?", Long.class, before)).isEqualTo(900);
    }

    /** Every fourth is rolled back. */
    private Callable<Void> oneTransaction(int number) {
        return () -> {
            transaction.executeWithoutResult(status -> {
                IntStream.range(0, 3).forEach(i -> trail.record(AuditEvent.of("x", "round", subject).because(number + "-" + i)));
                if (number % 4 == 0) {
                    status.setRollbackOnly();
                }
            });
            return null;
        };
    }

    @Test
    void ten_thousand_rows_are_checked_in_pieces() {
        transaction.executeWithoutResult(status -> trail.recordAll(IntStream.range(0, 10_000)
                .mapToObj(i -> AuditEvent.of("x", "round", subject).because("第 " + i + " 行")).toList()));
        CheckedChain found = check();
        assertThat(found.fault()).isNull();
        assertThat(found.rows()).isGreaterThan(10_000);
        assertThat(found.millis()).isLessThan(10_000);
    }

    private long append(int rows) {
        transaction.executeWithoutResult(status -> IntStream.range(0, rows).forEach(i -> trail.record(
                AuditEvent.of("x", "round", subject).inRound(subject).change("A", "B").because("why " + i))));
        return Actors.as(Person.SYSTEM, heads::head).seq();
    }

    private CheckedChain check() {
        return Actors.as(Person.SYSTEM, chain::check);
    }

    private ChainFault after(String... statements) {
        return transaction.execute(status -> {
            List.of(statements).forEach(jdbc::update);
            status.setRollbackOnly();
            return check().fault();
        });
    }
}
