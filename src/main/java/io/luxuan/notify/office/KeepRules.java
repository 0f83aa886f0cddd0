package io.luxuan.notify.office;

import io.luxuan.notify.ToldKind;
import io.luxuan.notify.Way;
import io.luxuan.notify.rule.OwnWords;
import io.luxuan.notify.rule.SetRules;
import io.luxuan.notify.rule.ToldRules;
import io.luxuan.notify.way.Ways;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.transaction.annotation.Transactional;

/** The table of what is told to whom by which way. */
@UseCase
class KeepRules {
    private final ToldRules rules;
    private final SetRules set;
    private final OwnWords words;
    private final Ways ways;
    private final AuditTrail audit;

    KeepRules(ToldRules rules, SetRules set, OwnWords words, Ways ways, AuditTrail audit) {
        this.rules = rules;
        this.set = set;
        this.words = words;
        this.ways = ways;
        this.audit = audit;
    }

    record Cell(Way way, boolean possible, boolean on) {}

    record Line(ToldKind kind, boolean ownWords, List<Cell> cells) {}

    @ForStaff
    public List<Line> lines() {
        return Arrays.stream(ToldKind.values()).map(kind -> new Line(kind, words.of(kind).isPresent(), Arrays.stream(Way.values())
                .map(way -> new Cell(way, rules.mayGoBy(kind, way), rules.goesBy(kind, way))).toList())).toList();
    }

    @ForStaff
    public List<Way> open() {
        return ways.open();
    }

    /** @param on as {@code CORRECTION.MAIL}; what is missing is off */
    @ForManagers
    @Transactional
    public void set(Set<String> on) {
        for (ToldKind kind : ToldKind.values()) {
            for (Way way : Way.values()) {
                boolean wanted = on.contains(kind + "." + way);
                if (rules.mayGoBy(kind, way) && wanted != rules.goesBy(kind, way)) {
                    set.set(kind, way, wanted);
                    audit.record(AuditEvent.of("told.rules", "told-kind", kind.name()).change(way + " " + !wanted, way + " " + wanted));
                }
            }
        }
        set.done();
    }
}
