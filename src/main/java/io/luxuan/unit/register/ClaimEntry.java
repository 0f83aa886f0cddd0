package io.luxuan.unit.register;

import io.luxuan.account.Organisations;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.permission.ForUnitWriters;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.storage.FileStore.Kept;
import io.luxuan.storage.Upload;
import io.luxuan.unit.register.EntryReader.Read;
import org.springframework.transaction.annotation.Transactional;

/** A unit says something of itself and shows the paper for it. */
@UseCase
public class ClaimEntry {
    /** So that a list of what waits cannot be flooded. */
    private static final int MOST_WAITING = 50;

    private final UnitEntryMapper entries;
    private final Dictionary words;
    private final Evidence evidence;
    private final Organisations organisations;
    private final AuditTrail audit;
    private final MovableClock clock;

    ClaimEntry(UnitEntryMapper entries, Dictionary words, Evidence evidence, Organisations organisations, AuditTrail audit,
            MovableClock clock) {
        this.entries = entries;
        this.words = words;
        this.evidence = evidence;
        this.organisations = organisations;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A form that is sent twice is one claim.
     *
     * @param id     given out with the form
     * @param upload null where no file was chosen
     * @throws Refusal with its fields when something is wrong
     */
    @ForUnitWriters
    @Transactional
    public void claim(String id, Fact fact, EntryForm form, Upload upload) {
        String unit = OwnUnit.id();
        if (entries.find(id) != null) {
            return;
        }
        if (entries.waitingOf(unit) >= MOST_WAITING) {
            throw new Refusal("unit.too-many", MOST_WAITING);
        }
        EntryReader reader = new EntryReader(words, clock.now().toLocalDate());
        Read read = reader.read(fact, form);
        if (upload == null) {
            reader.faults().note("evidence", "refusal.unit.evidence-missing");
        }
        reader.faults().refuse("unit.form");
        insert(id, unit, fact, read, evidence.keep(upload, "evidence"));
    }

    private void insert(String id, String unit, Fact fact, Read read, Kept kept) {
        Person by = Actors.require();
        entries.insert(new Entry(id, unit, organisations.get(unit).name(), fact, read.value(), read.level(), read.number(),
                read.from(), read.until(), EntryState.CLAIMED, null, kept.id(), kept.fileName(), kept.mediaType(), kept.bytes(),
                kept.sha256(), clock.now(), by.id(), null, null));
        audit.record(AuditEvent.of("unit.claim", "unit", unit).change(null, EntryState.CLAIMED).because(words.word(fact, read.value())));
    }
}
