package io.luxuan.notify.told;

import io.luxuan.audit.AuditFeed;
import io.luxuan.audit.AuditLine;
import io.luxuan.notify.Fact;
import io.luxuan.notify.Hearing;
import io.luxuan.notify.Tell;
import io.luxuan.notify.Telling;
import io.luxuan.notify.ToldKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells some lines of the log. What is told and how far the log has been told change in one transaction, and only who holds the head
 * tells: no line is told twice, or never, whichever node dies.
 */
@Component
class TellBatch {
    /** Another node tells. */
    static final int BUSY = -1;
    private static final int MANY = 500;

    private final AuditFeed log;
    private final ToldMapper told;
    private final Telling outbox;
    private final List<Hearing> hearings;

    TellBatch(AuditFeed log, ToldMapper told, Telling outbox, List<Hearing> hearings) {
        this.log = log;
        this.told = told;
        this.outbox = outbox;
        this.hearings = hearings;
    }

    /** Answers how many lines were read; {@link #BUSY} while another node tells. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    int some(int lines) {
        Long head = told.lockFreeHead();
        List<AuditLine> next = head == null ? List.of() : log.after(head, lines);
        if (next.isEmpty()) {
            return head == null ? BUSY : 0;
        }
        List<Fact> facts = next.stream().flatMap(TellBatch::fact).toList();
        if (!facts.isEmpty()) {
            hearings.forEach(hearing -> hear(hearing, facts));
        }
        told.moveHead(next.get(next.size() - 1).seq());
        return next.size();
    }

    /** The next line is left untold. Answers its number; 0 when there is none. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    long skip() {
        Long head = told.lockFreeHead();
        List<AuditLine> next = head == null ? List.of() : log.after(head, 1);
        next.forEach(line -> told.moveHead(line.seq()));
        return next.isEmpty() ? 0 : next.get(0).seq();
    }

    private void hear(Hearing hearing, List<Fact> facts) {
        List<Fact> its = facts.stream().flatMap(fact -> only(fact, hearing.kinds())).toList();
        if (!its.isEmpty()) {
            List<Tell> news = new ArrayList<>();
            hearing.hear(its, tell -> collect(news, tell));
            outbox.tell(news);
        }
    }

    /** A list of ten thousand is written down on the way. */
    private void collect(List<Tell> news, Tell tell) {
        news.add(tell);
        if (news.size() == MANY) {
            outbox.tell(news);
            news.clear();
        }
    }

    private static Stream<Fact> fact(AuditLine line) {
        Set<ToldKind> kinds = ToldKind.upon(line.action(), line.toState());
        return kinds.isEmpty() ? Stream.empty() : Stream.of(new Fact(line.seq(), kinds, line.subjectKind(), line.subjectId(), line.roundId(),
                line.toState(), line.actorId(), line.at()));
    }

    private static Stream<Fact> only(Fact fact, Set<ToldKind> kinds) {
        Set<ToldKind> common = EnumSet.copyOf(fact.kinds());
        common.retainAll(kinds);
        return common.isEmpty() ? Stream.empty() : Stream.of(fact.as(common));
    }
}
