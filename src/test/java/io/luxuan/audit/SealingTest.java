package io.luxuan.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.shared.Ids;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.support.ServiceTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest
class SealingTest {
    @Autowired AuditTrail trail;
    @Autowired AuditCheck chain;
    @Autowired Sealer sealer;
    @Autowired ChainMapper mapper;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcTemplate jdbc;

    private final String subject = Ids.next();

    @Test
    void a_committed_line_waits_and_the_seal_gives_it_its_place() {
        commit(3);
        assertThat(waiting()).isEqualTo(3);
        assertThat(sealed()).isEmpty();
        sealer.seal();
        assertThat(waiting()).isZero();
        assertThat(sealed()).containsExactly("0", "1", "2");
        assertThat(check().fault()).isNull();
    }

    @Test
    void a_commit_waits_for_nobody_who_seals() throws Exception {
        transaction.executeWithoutResult(status -> {
            mapper.lockHead();
            inAnotherThread(() -> commit(2));
            inAnotherThread(sealer::sealUnlessBusy);
            assertThat(waiting()).isEqualTo(2);
        });
        sealer.seal();
        assertThat(sealed()).hasSize(2);
    }

    @Test
    void a_seal_that_fails_half_way_loses_nothing_and_doubles_nothing() {
        commit(2);
        long next = mapper.head().seq() + 1;
        jdbc.update("""
                INSERT INTO audit_log (seq, recorded_at, actor_id, actor_name, actor_role, action, subject_kind, subject_id,
                previous_hash, row_hash) VALUES (?, '2026-01-01 00:00:00', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x')""", next + 1);
        assertThatThrownBy(sealer::seal).isInstanceOf(DataAccessException.class);
        assertThat(mapper.head().seq()).isEqualTo(next - 1);
        assertThat(waiting()).isEqualTo(2);
        jdbc.update("DELETE FROM audit_log WHERE seq = ?", next + 1);
        sealer.seal();
        assertThat(sealed()).containsExactly("0", "1");
        assertThat(check().fault()).isNull();
    }

    @Test
    void a_line_that_was_changed_while_it_waited_is_not_sealed_and_is_told() {
        commit(3);
        jdbc.update("UPDATE audit_unsealed SET reason = 'forged' WHERE subject_id = ? AND reason = '1'", subject);
        CheckedChain found = check();
        assertThat(found.fault()).isEqualTo(new ChainFault(ChainFault.Kind.UNSEALED, found.head().seq() + 1));
        assertThat(sealed()).containsExactly("0", "2");
        jdbc.update("UPDATE audit_unsealed SET reason = '1' WHERE subject_id = ?", subject);
        assertThat(check().fault()).isNull();
        assertThat(sealed()).containsExactly("0", "2", "1");
    }

    @Test
    void without_a_head_work_goes_on_and_the_lines_wait_for_it() {
        ChainHead head = mapper.head();
        jdbc.update("DELETE FROM audit_head");
        commit(1);
        sealer.seal();
        assertThat(waiting()).isEqualTo(1);
        jdbc.update("INSERT INTO audit_head (id, last_seq, row_total, last_hash) VALUES (1, ?, ?, ?)",
                head.seq(), head.total(), head.hash());
        assertThat(check().fault()).isNull();
        assertThat(waiting()).isZero();
    }

    @Test
    void many_sealers_beside_many_writers_make_one_chain() throws Exception {
        long before = jdbc.queryForObject("SELECT COUNT(*) FROM audit_log", Long.class);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> work = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                work.add(threads.submit(() -> commit(3)));
                work.add(threads.submit(i % 2 == 0 ? sealer::seal : sealer::sealUnlessBusy));
            }
            for (Future<?> done : work) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }
        CheckedChain found = check();
        assertThat(found.fault()).isNull();
        assertThat(found.rows()).isEqualTo(before + 600);
        assertThat(waiting()).isZero();
    }

    @Test
    void more_than_a_batch_is_sealed_in_batches() {
        transaction.executeWithoutResult(status -> trail.recordAll(IntStream.range(0, SealBatch.SIZE * 2 + 1)
                .mapToObj(i -> AuditEvent.of("x", "round", subject).because("" + i)).toList()));
        sealer.seal();
        assertThat(sealed()).hasSize(SealBatch.SIZE * 2 + 1).startsWith("0", "1").endsWith("" + SealBatch.SIZE * 2);
    }

    private void commit(int lines) {
        transaction.executeWithoutResult(status -> IntStream.range(0, lines)
                .forEach(i -> trail.record(AuditEvent.of("x", "round", subject).because("" + i))));
    }

    private static void inAnotherThread(Runnable work) {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            thread.submit(work).get(5, TimeUnit.SECONDS);
        } catch (Exception failed) {
            throw new AssertionError(failed);
        } finally {
            thread.shutdownNow();
        }
    }

    private long waiting() {
        return jdbc.queryForObject("SELECT COUNT(*) FROM audit_unsealed WHERE subject_id = ?", Long.class, subject);
    }

    private List<String> sealed() {
        return jdbc.queryForList("SELECT reason FROM audit_log WHERE subject_id = ? ORDER BY seq", String.class, subject);
    }

    private CheckedChain check() {
        return Actors.as(Person.SYSTEM, chain::check);
    }
}
