package io.luxuan.unit.register;

import io.luxuan.account.Organisations;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.actor.Cities;
import io.luxuan.shared.permission.ForApplicants;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.storage.AttachmentContent;
import io.luxuan.unit.KnownUnits;
import io.luxuan.unit.UnitStanding;
import io.luxuan.unit.register.UnitPage.Line;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What is known, claimed and decided of a unit. */
@UseCase
public class ReadUnit {
    private static final int MOST_LINES = 200;

    private final UnitEntryMapper entries;
    private final KnownUnits known;
    private final UnitStanding standing;
    private final Organisations organisations;
    private final Dictionary words;
    private final Evidence evidence;
    private final MovableClock clock;

    ReadUnit(UnitEntryMapper entries, KnownUnits known, UnitStanding standing, Organisations organisations, Dictionary words,
            Evidence evidence, MovableClock clock) {
        this.entries = entries;
        this.known = known;
        this.standing = standing;
        this.organisations = organisations;
        this.words = words;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** What a unit chooses from when it claims. @param levels in the order of the dictionary; empty but for titles */
    public record Choices(Fact fact, Map<String, String> options, List<String> levels) {}

    @ForApplicants
    public UnitPage own() {
        return page(OwnUnit.id());
    }

    @ForStaff
    public UnitPage of(String organisationId) {
        return page(organisationId);
    }

    /** @throws NotFound when there is no such fact */
    @ForApplicants
    public Choices choices(String path) {
        Fact fact = Fact.ofPath(path).orElseThrow(() -> new NotFound("fact", path));
        return new Choices(fact, words.options(fact), fact == Fact.TITLE ? List.copyOf(words.allLevels()) : List.of());
    }

    @ForApplicants
    public AttachmentContent ownEvidence(String id) {
        Entry entry = entries.find(id);
        if (entry == null || !entry.organisationId().equals(OwnUnit.id())) {
            throw new NotFound("unit entry", id);
        }
        return evidence.open(entry.scan());
    }

    @ForManagers
    public AttachmentContent evidence(String id) {
        Entry entry = entries.find(id);
        if (entry == null) {
            throw new NotFound("unit entry", id);
        }
        return evidence.open(entry.scan());
    }

    private UnitPage page(String organisationId) {
        LocalDate today = clock.now().toLocalDate();
        List<Line> lines = entries.ofUnit(organisationId, MOST_LINES).stream()
                .map(entry -> new Line(entry, words.word(entry.fact(), entry.value()), entry.holdsOn(today))).toList();
        List<Fact> confirmed = lines.stream().filter(Line::current).map(line -> line.entry().fact()).distinct().toList();
        String code = organisations.get(organisationId).creditCode();
        return new UnitPage(known.on(today, organisationId), code, cityOf(code), confirmed,
                lines.stream().filter(line -> line.entry().state() == EntryState.CLAIMED).toList(),
                lines.stream().filter(line -> line.entry().state() != EntryState.CLAIMED).toList(),
                standing.unconfirmed(organisationId).orElse(null));
    }

    /** Digits 3 to 6 of a credit code name the city of the authority that gave it (GB 32100-2015). */
    private static String cityOf(String code) {
        return code == null || code.length() < 6 ? null : Cities.all().get(code.substring(2, 6) + "00");
    }
}
