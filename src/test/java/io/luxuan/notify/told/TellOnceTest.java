package io.luxuan.notify.told;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.audit.AuditFeed;
import io.luxuan.notify.Fact;
import io.luxuan.notify.Hearing;
import io.luxuan.notify.Tell;
import io.luxuan.notify.Telling;
import io.luxuan.notify.ToldKind;
import io.luxuan.shared.Ids;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.support.ServiceTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Each line of the log is told once, by whichever node, and one that cannot be told holds up no other. */
@ServiceTest
class TellOnceTest {
    @Autowired AuditFeed log;
    @Autowired AuditTrail audit;
    @Autowired ToldMapper told;
    @Autowired Telling outbox;
    @Autowired PlatformTransactionManager transactions;

    private final List<String> heard = Collections.synchronizedList(new ArrayList<>());
    private final String poison = Ids.next();

    private final class Listener implements Hearing {
        @Override
        public Set<ToldKind> kinds() {
            return Set.of(ToldKind.TO_CONFIRM);
        }

        @Override
        public void hear(List<Fact> facts, Consumer<Tell> news) {
            if (facts.stream().anyMatch(fact -> fact.subjectId().equals(poison))) {
                throw new IllegalStateException("this one cannot be told");
            }
            facts.forEach(fact -> heard.add(fact.subjectId()));
        }
    }

    /** A node: its own batch and its own memory. */
    private TellNews node() {
        TellBatch real = new TellBatch(log, told, outbox, List.of(new Listener()));
        TransactionTemplate own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
        return new TellNews(new TellBatch(log, told, outbox, List.of()) {
            @Override
            int some(int lines) {
                return own.execute(status -> real.some(lines));
            }

            @Override
            long skip() {
                return own.execute(status -> real.skip());
            }
        }, log);
    }

    private String happens() {
        return happens(Ids.next());
    }

    private String happens(String subject) {
        Actors.run(Person.SYSTEM, () -> new TransactionTemplate(transactions).executeWithoutResult(status ->
                audit.record(AuditEvent.of("countersign.ask", "wish", subject))));
        return subject;
    }

    @BeforeEach
    void former_news() {
        node().all();
        heard.clear();
    }

    @Test
    void of_two_nodes_that_tell_at_once_each_line_is_told_by_one() throws Exception {
        List<String> facts = IntStream.range(0, 40).mapToObj(i -> happens()).toList();
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        List<Callable<Void>> both = List.of(call(), call());
        for (var done : nodes.invokeAll(both)) {
            done.get();
        }
        nodes.shutdown();
        node().all();
        assertThat(heard).containsExactlyElementsOf(facts);
    }

    private Callable<Void> call() {
        TellNews node = node();
        return () -> {
            node.all();
            return null;
        };
    }

    @Test
    void a_line_that_cannot_be_told_is_left_out_after_some_tries_and_the_others_are_told() {
        String first = happens();
        happens(poison);
        String last = happens();
        TellNews node = node();
        node.all();
        assertThat(heard).containsExactly(first);
        node.all();
        node.all();
        node.all();
        assertThat(heard).containsExactly(first, last);
    }

    @Test
    void what_was_told_is_not_told_again_and_while_nothing_happens_nothing_is_read() {
        happens();
        TellNews node = node();
        node.all();
        node.all();
        assertThat(heard).hasSize(1);
    }
}
