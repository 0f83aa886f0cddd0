package io.luxuan.application.workbook;

import io.luxuan.account.Organisation;
import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.form.FactsOfDraft;
import io.luxuan.application.store.AnswerMapper;
import io.luxuan.application.store.AnswerRow;
import io.luxuan.application.store.ApplicationMapper;
import io.luxuan.application.store.ApplicationRow;
import io.luxuan.application.store.Setting;
import io.luxuan.application.store.Snapshot;
import io.luxuan.application.store.Source;
import io.luxuan.application.workbook.WorkbookClaimMapper.Entry;
import io.luxuan.programme.Programme;
import io.luxuan.programme.form.Roles;
import io.luxuan.round.Round;
import io.luxuan.shared.Arrival;
import io.luxuan.shared.Chunks;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes drafts of a workbook's claims, in chunks. */
@Component
class DraftsOfWorkbook {
    /** Drafts of one unit in one round; whoever has more hands some in first. */
    static final int MOST = 2_000;

    private final ApplicationMapper applications;
    private final AnswerMapper answers;
    private final WorkbookClaimMapper taken;
    private final Setting setting;
    private final AuditTrail audit;
    private final MovableClock clock;

    DraftsOfWorkbook(ApplicationMapper applications, AnswerMapper answers, WorkbookClaimMapper taken, Setting setting, AuditTrail audit,
            MovableClock clock) {
        this.applications = applications;
        this.answers = answers;
        this.taken = taken;
        this.setting = setting;
        this.audit = audit;
        this.clock = clock;
    }

    void requireRoom(String unit, String roundId, int more) {
        if (applications.countDrafts(unit, roundId) + more > MOST) {
            throw new Refusal("workbook.too-many-drafts", MOST);
        }
    }

    /** @param contents by the claims' keys */
    Map<SheetClaim, ApplicationRow> insert(Round round, Programme programme, List<SheetClaim> claims, Map<String, Snapshot> contents) {
        Person person = Actors.require();
        Organisation unit = setting.organisation(person.organisationId());
        Map<SheetClaim, ApplicationRow> rows = new LinkedHashMap<>();
        claims.forEach(claim -> rows.put(claim, draft(round, programme.form().roles(), contents.get(claim.key()), unit, person)));
        List<AnswerRow> texts = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        rows.forEach((claim, row) -> {
            contents.get(claim.key()).answers().forEach((question, text) ->
                    texts.add(new AnswerRow(row.id(), question, text, 1, Arrival.moment(clock), person.id())));
            entries.add(new Entry(round.id(), unit.id(), claim.key(), row.id(), claim.number(), claim.digest()));
        });
        Chunks.each(rows.values(), applications::insertAll);
        Chunks.each(texts, answers::insertAll);
        Chunks.each(entries, taken::insertAll);
        audit.recordAll(rows.values().stream().map(row -> AuditEvent.of("application.start", "application", row.id()).inRound(round.id())
                .change(null, ApplicationStatus.DRAFT)).toList());
        return rows;
    }

    private ApplicationRow draft(Round round, Roles roles, Snapshot content, Organisation unit, Person person) {
        Map<String, String> given = new HashMap<>(content.answers()); // may be asked for a role that no question has
        return new ApplicationRow(Ids.next(), round.id(), null, Source.FORM, FactsOfDraft.cut(given.get(roles.title()), 300),
                FactsOfDraft.cut(given.get(roles.field()), 64), FactsOfDraft.cut(given.get(roles.keywords()), 1000),
                FactsOfDraft.cut(given.get(roles.leader()), 100), FactsOfDraft.amount(given.get(roles.amount())),
                unit.id(), unit.name(), unit.recommenderId(), person.id(), ApplicationStatus.DRAFT, 0, null, clock.now(), null);
    }
}
