package io.luxuan.application.party;

import io.luxuan.application.Party;
import io.luxuan.application.store.ApplicationRow;
import io.luxuan.application.store.Own;
import io.luxuan.application.store.Setting;
import io.luxuan.shared.Arrival;
import io.luxuan.shared.Chunks;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForUnitWriters;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** An applicant names the team, relations to experts and whom to keep away: all of the section, or nothing. */
@UseCase
@ForUnitWriters
public class SaveParties {
    private final Own own;
    private final PartyMapper parties;
    private final Setting setting;
    private final AuditTrail audit;
    private final MovableClock clock;

    SaveParties(Own own, PartyMapper parties, Setting setting, AuditTrail audit, MovableClock clock) {
        this.own = own;
        this.parties = parties;
        this.setting = setting;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param seen stands for what the draft holds: given back with a change, it shows whether another window was first */
    record PartyPage(ApplicationRow row, PartyForm form, String seen, int mostMembers) {}

    public PartyPage show(String applicationId) {
        ApplicationRow row = own.find(applicationId);
        List<Party> draft = draft(applicationId);
        return new PartyPage(row, PartyForm.of(draft), seen(draft), section(row).members());
    }

    /**
     * @param seen what the page was made of, see {@link PartyPage}
     * @throws Refusal with its fields when lines are wrong or another window stored something else meanwhile
     */
    @Transactional
    public void save(String applicationId, PartyForm form, String seen) {
        ApplicationRow row = own.lock(applicationId);
        if (!row.isEditable()) {
            throw new Refusal("application.not-editable");
        }
        Map<String, String> errors = PartyRules.errors(form, section(row), clock.now().getYear());
        if (!errors.isEmpty()) {
            throw new Refusal("party.wrong", errors);
        }
        List<Party> before = draft(applicationId);
        List<Party> after = form.parties();
        if (before.equals(sorted(after))) {
            return;
        }
        if (!seen(before).equals(seen)) {
            throw new Refusal("party.stale", Map.of("page", "refusal.party.stale"));
        }
        parties.clearDraft(applicationId);
        parties.changed(applicationId, Arrival.moment(clock));
        Chunks.each(after.stream().map(party -> PartyRow.of(applicationId, 0, party)).toList(), parties::insertAll);
        audit.record(AuditEvent.of("application.parties", "application", applicationId).inRound(row.roundId())
                .change(inShort(before), inShort(after)));
    }

    /** In the place of those that the draft has; what it says of experts stays. @throws Refusal as {@link #save} does */
    @Transactional
    public void takeMembers(String applicationId, List<Party> members) {
        PartyPage page = show(applicationId);
        save(applicationId, new PartyForm(PartyForm.of(members).members(), page.form().ties(), page.form().exclusions()), page.seen());
    }

    private PartyRules.Section section(ApplicationRow row) {
        return new PartyRules.Section(row.organisationName(), setting.programme(setting.round(row.roundId())).eligibility().members());
    }

    private List<Party> draft(String applicationId) {
        return sorted(parties.of(applicationId, 0).stream().map(PartyRow::party).toList());
    }

    private static List<Party> sorted(List<Party> parties) {
        return parties.stream().sorted(Comparator.comparing(Party::kind).thenComparing(Party::number)).toList();
    }

    private static String seen(List<Party> draft) {
        return Integer.toHexString(draft.toString().hashCode());
    }

    /** So many members, relations and exclusions: the audit log names numbers, the versions keep the names. */
    private static String inShort(List<Party> parties) {
        PartyForm form = PartyForm.of(parties);
        return form.members().size() + "/" + form.ties().size() + "/" + form.exclusions().size();
    }
}
