package io.luxuan.expert.profile;

import io.luxuan.expert.Expert;
import io.luxuan.expert.pool.ExpertForm;
import io.luxuan.expert.pool.FieldBook;
import io.luxuan.expert.pool.FieldNames;
import io.luxuan.expert.pool.ProfileChange;
import io.luxuan.expert.pool.ProfileJson;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForExperts;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.transaction.annotation.Transactional;

/**
 * Experts ask for changes of their own profile, which a manager confirms: fields and caps decide who reviews what. A
 * new wish takes the place of one that still waits.
 */
@UseCase
@ForExperts
public class RequestChange {
    private static final int LONGEST_NOTE = 500;

    private final OwnProfile profile;
    private final FieldBook book;
    private final ChangeMapper changes;
    private final AuditTrail audit;
    private final MovableClock clock;

    RequestChange(OwnProfile profile, FieldBook book, ChangeMapper changes, AuditTrail audit, MovableClock clock) {
        this.profile = profile;
        this.book = book;
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param wishes texts by field of the form, such as {@code title}; what is not named stays */
    @Transactional
    public void ask(Map<String, String> wishes, String note) {
        Expert expert = profile.expert();
        ProfileChange change = new ProfileChange(wishes.entrySet().stream()
                .map(wish -> new ProfileChange.Part(wish.getKey(), "", wish.getValue())).toList());
        request(change.on(ExpertForm.of(expert, book.names(expert.fields()))), note);
    }

    @Transactional
    public void request(ExpertForm wanted, String note) {
        Expert expert = profile.expert();
        Set<String> codes = new HashSet<>(expert.fields());
        codes.addAll(wanted.fields());
        FieldNames names = book.names(codes);
        ExpertForm base = ExpertForm.of(expert, names);
        ProfileChange change = ProfileChange.between(base, named(wanted, expert.name()));
        require(named(wanted, expert.name()), change, names, note);
        withdrawWaiting(expert.id());
        String id = Ids.next();
        changes.insert(new ChangeRow(id, expert.id(), ChangeState.PENDING, true, ProfileJson.write(base),
                ProfileJson.write(change.on(base)), note, clock.now(), null, null, null));
        audit.record(AuditEvent.of("expert.change.request", "expert", expert.id()).change(null, ChangeState.PENDING)
                .because(change.labels()));
    }

    @Transactional
    public void withdraw() {
        withdrawWaiting(profile.get().id());
    }

    private void withdrawWaiting(String expertId) {
        changes.pendingOf(expertId).ifPresent(waiting -> {
            if (changes.decide(waiting.id(), ChangeState.WITHDRAWN, Actors.require().id(), null, clock.now()) == 0) {
                throw new Refusal("expert.change.stale");
            }
            audit.record(AuditEvent.of("expert.change.withdraw", "expert", expertId)
                    .change(ChangeState.PENDING, ChangeState.WITHDRAWN));
        });
    }

    private static void require(ExpertForm wanted, ProfileChange change, FieldNames names, String note) {
        Map<String, String> errors = wanted.errors(false, names);
        if (note.length() > LONGEST_NOTE) {
            errors.put("note", "experts.too-long");
        }
        if (!errors.isEmpty()) {
            throw new Refusal("expert.form", errors);
        }
        if (change.isEmpty()) {
            throw new Refusal("expert.change.nothing", Map.of("institution", "refusal.expert.change.nothing"));
        }
    }

    /** The name belongs to the account: only a manager corrects it. */
    private static ExpertForm named(ExpertForm typed, String name) {
        return new ExpertForm("", "", name, typed.institution(), typed.title(), typed.sector(), typed.city(),
                typed.keywords(), typed.yearlyCap(), typed.roundCap(), typed.fields(), typed.subfields());
    }
}
