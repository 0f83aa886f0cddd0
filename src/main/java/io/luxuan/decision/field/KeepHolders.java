package io.luxuan.decision.field;

import io.luxuan.programme.FieldDictionary;
import io.luxuan.programme.Programme;
import io.luxuan.programme.Programmes;
import io.luxuan.programme.form.TableImport.Problem;
import io.luxuan.shared.FieldFaults;
import io.luxuan.shared.Figures;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Slice;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** Managers enter who has held a field since before the platform, and free it when that one failed or was revoked. */
@UseCase
public class KeepHolders {
    private static final int LONGEST = 200;
    private static final int LONGEST_REASON = 1000;
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(2015);

    private final HolderMapper holders;
    private final Programmes programmes;
    private final AuditTrail audit;
    private final MovableClock clock;

    KeepHolders(HolderMapper holders, Programmes programmes, AuditTrail audit, MovableClock clock) {
        this.holders = holders;
        this.programmes = programmes;
        this.audit = audit;
        this.clock = clock;
    }

    @ForStaff
    public Slice<FieldHolder> page(String after) {
        return Slice.of(holders.page(after, Slice.PAGE + 1), Slice.PAGE, FieldHolder::id);
    }

    /** Fields that earlier awards keep occupied, by what the form sends: {@code P11 steel} to 人工智能行业应用基地 · 钢铁. */
    @ForStaff
    public Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        programmes.current().stream().filter(KeepHolders::keepsOccupied).forEach(programme -> programme.fields().entries().stream()
                .filter(field -> !FieldDictionary.isOther(field.code()))
                .forEach(field -> fields.put(programme.id() + " " + field.code(), programme.name() + " · " + field.name())));
        return fields;
    }

    private static boolean keepsOccupied(Programme programme) {
        return programme.constraints() != null && programme.constraints().onePerField() && programme.constraints().priorYearsOccupy();
    }

    /** @throws Refusal with its fields when something is wrong */
    @Transactional
    @ForManagers
    public void enter(HolderForm form) {
        faults(form, fields()).refuse("field.holder");
        insert(form);
    }

    /**
     * All lines of a workbook or none.
     *
     * @return how many were entered
     * @throws FaultyHolders with everything that is wrong, by line and column
     */
    @Transactional
    @ForManagers
    public int enter(byte[] workbook) {
        Map<String, String> fields = fields();
        HolderSheet.Read read = HolderSheet.of(workbook, fields);
        List<Problem> problems = new ArrayList<>(read.problems());
        for (int at = 0; at < read.forms().size() && read.problems().isEmpty(); at++) {
            int line = read.lines().get(at);
            faults(read.forms().get(at), fields).keys().forEach((field, key) ->
                    problems.add(HolderSheet.problem(line, HolderSheet.label(field), Verdict.refused(key.substring("rule.".length())))));
        }
        if (!problems.isEmpty()) {
            throw new FaultyHolders(problems);
        }
        read.forms().forEach(this::insert);
        return read.forms().size();
    }

    private FieldFaults faults(HolderForm form, Map<String, String> fields) {
        FieldFaults faults = new FieldFaults();
        faults.note("field", fields.containsKey(form.field()) ? Verdict.ALLOWED : Verdict.refused("field.unknown"));
        faults.note("unitName", said(form.unitName()));
        faults.note("title", said(form.title()));
        faults.note("document", said(form.document()));
        faults.note("year", yearMayBe(Figures.read(form.year()).orElse(null), clock.now().getYear()));
        if (!faults.has("field") && holders.holding(form.programmeId(), form.code()) != null) {
            faults.note("field", Verdict.refused("field.held"));
        }
        return faults;
    }

    private void insert(HolderForm form) {
        BigDecimal year = Figures.read(form.year()).orElseThrow();
        FieldHolder holder = new FieldHolder(Ids.next(), form.programmeId(), form.code(), form.unitName(), form.title(),
                year.intValueExact(), form.document(), Actors.require().id(), clock.now(), null, null);
        holders.insert(holder);
        audit.record(event("field.hold", holder).change(null, holder.unitName()).because(holder.yearNo() + "：" + holder.document()));
    }

    /** Idempotent. @throws Refusal without a reason */
    @Transactional
    @ForManagers
    public void free(String id, String reason) {
        FieldHolder holder = holders.find(id);
        if (holder == null) {
            throw new NotFound("field holder", id);
        }
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new Refusal("field.free", Map.of("why-" + id, "rule.field.why"));
        }
        if (holders.free(id, why, clock.now()) > 0) {
            audit.record(event("field.free", holder).change(holder.unitName(), null).because(why));
        }
    }

    static Verdict said(String text) {
        return text.isEmpty() || text.length() > LONGEST ? Verdict.refused("field.said") : Verdict.ALLOWED;
    }

    /** What was recognised before this year: this year's hold their fields by the rounds themselves. */
    static Verdict yearMayBe(BigDecimal year, int now) {
        boolean right = year != null && year.stripTrailingZeros().scale() <= 0 && year.compareTo(FIRST_YEAR) >= 0
                && year.compareTo(BigDecimal.valueOf(now)) < 0;
        return right ? Verdict.ALLOWED : Verdict.refused("field.year");
    }

    private static AuditEvent event(String action, FieldHolder holder) {
        return AuditEvent.of(action, "field", holder.programmeId() + " " + holder.field());
    }
}
