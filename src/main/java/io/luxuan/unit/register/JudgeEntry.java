package io.luxuan.unit.register;

import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Wording;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** A manager holds what a unit claims against its evidence, and ends what no longer holds. */
@UseCase
@ForManagers
public class JudgeEntry {
    private static final int LONGEST_REASON = 1000;

    private final UnitEntryMapper entries;
    private final Dictionary words;
    private final AuditTrail audit;
    private final MovableClock clock;

    JudgeEntry(UnitEntryMapper entries, Dictionary words, AuditTrail audit, MovableClock clock) {
        this.entries = entries;
        this.words = words;
        this.audit = audit;
        this.clock = clock;
    }

    /** Twice is once. What a unit has only one of ends the day before. @throws Refusal when it was decided otherwise meanwhile */
    @Transactional
    public void confirm(String id) {
        Entry entry = found(id);
        if (decided(entry, EntryState.CONFIRMED, null) && entry.fact().isSingle()) {
            entries.supersede(entry.organisationId(), entry.fact(), id, entry.validFrom().minusDays(1));
        }
    }

    /** @param reason 1 to 1000 characters, read by the unit */
    @Transactional
    public void refuse(String id, String reason) {
        String why = reason(reason);
        decided(found(id), EntryState.REFUSED, why);
    }

    /** The entry holds until today and no longer: a title that was withdrawn, a supplier that was taken off its list. */
    @Transactional
    public void end(String id, String reason) {
        String why = reason(reason);
        Entry entry = found(id);
        LocalDate today = clock.now().toLocalDate();
        if (entry.validUntil() != null && !entry.validUntil().isAfter(today)) {
            return;
        }
        if (entries.end(id, today, why) == 0) {
            throw new Refusal("unit.stale");
        }
        audit.record(AuditEvent.of("unit.end", "unit", entry.organisationId()).because(words.word(entry.fact(), entry.value()) + "：" + why));
    }

    /** Whether it changed now. */
    private boolean decided(Entry entry, EntryState to, String reason) {
        if (entry.state() == to) {
            return false;
        }
        LocalDateTime now = clock.now();
        if (entries.decide(entry.id(), to, reason, now, Actors.require().id()) == 0) {
            throw new Refusal("unit.stale");
        }
        String what = words.word(entry.fact(), entry.value());
        AuditEvent event = to == EntryState.CONFIRMED ? AuditEvent.of("unit.confirm", "unit", entry.organisationId()).because(what)
                : AuditEvent.of("unit.refuse", "unit", entry.organisationId()).because(what + "：" + reason);
        audit.record(event.change(EntryState.CLAIMED, to));
        return true;
    }

    private Entry found(String id) {
        Entry entry = entries.find(id);
        if (entry == null) {
            throw new NotFound("unit entry", id);
        }
        return entry;
    }

    private static String reason(String typed) {
        String reason = typed == null ? "" : typed.strip();
        if (Wording.saysNothing(reason) || reason.length() > LONGEST_REASON) {
            throw new Refusal("unit.reason", Map.of("reason", "refusal.unit.reason"));
        }
        return reason;
    }
}
