package io.luxuan.award.transfer;

import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import org.springframework.transaction.annotation.Transactional;

/** The department says what the treasury's file of a fund looks like. */
@UseCase
@ForManagers
class SetTemplate {
    private final TransferTemplateMapper templates;
    private final AuditTrail audit;
    private final MovableClock clock;

    SetTemplate(TransferTemplateMapper templates, AuditTrail audit, MovableClock clock) {
        this.templates = templates;
        this.audit = audit;
        this.clock = clock;
    }

    @ForStaff
    public String of(String fund) {
        return templates.newest(fund).orElse(FileTemplate.USUAL);
    }

    /** @throws io.luxuan.shared.Refusal {@code transfer.invalid} with its field, as {@link FileTemplate#of} says */
    @Transactional
    public void set(String fund, String columns) {
        FileTemplate.of(columns);
        templates.insert(Ids.next(), fund, columns.strip(), clock.now(), Actors.require().id());
        audit.record(AuditEvent.of("transfer.template", "fund", fund).change(null, String.valueOf(columns.lines().count())));
    }
}
