package io.luxuan.application.submit;

import io.luxuan.account.Organisation;
import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.eligible.MayApply;
import io.luxuan.application.store.ApplicationMapper;
import io.luxuan.application.store.ApplicationRow;
import io.luxuan.application.store.Eligible;
import io.luxuan.application.store.Setting;
import io.luxuan.application.store.Source;
import io.luxuan.round.Round;
import io.luxuan.shared.Arrival;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.permission.ForUnitWriters;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;

/** An applicant begins to fill the form of a round. */
@UseCase
public class StartApplication {
    private final ApplicationMapper applications;
    private final Setting setting;
    private final MayApply mayApply;
    private final FromProfile profile;
    private final AuditTrail audit;
    private final MovableClock clock;

    StartApplication(ApplicationMapper applications, Setting setting, MayApply mayApply, FromProfile profile, AuditTrail audit,
            MovableClock clock) {
        this.applications = applications;
        this.setting = setting;
        this.mayApply = mayApply;
        this.profile = profile;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Answers the id of the draft; a draft that the organisation has in this round already is answered, not doubled.
     *
     * @throws Refusal when the call is not open or the organisation may not apply
     */
    @ForUnitWriters
    @Transactional
    public String start(String roundId) {
        Person person = Actors.require();
        if (person.organisationId() == null) {
            throw new Refusal("organisation.none");
        }
        setting.hold(person.organisationId());
        ApplicationRow begun = applications.draftOf(person.organisationId(), roundId);
        return begun != null ? begun.id() : begin(setting.round(roundId), person);
    }

    private String begin(Round round, Person person) {
        Organisation organisation = setting.organisation(person.organisationId());
        var eligibility = setting.programme(round).eligibility();
        Eligible.callIsOpen(round, Arrival.moment(clock)).require();
        mayApply.atTheDoor(setting.programme(round), round, organisation.id()).require();
        Eligible.notTooMany(eligibility, applications.othersOf(round.id(), organisation.id(), "")).require();
        ApplicationRow draft = draft(round.id(), organisation, person);
        applications.insertAll(List.of(draft));
        audit.record(AuditEvent.of("application.start", "application", draft.id()).inRound(round.id())
                .change(null, ApplicationStatus.DRAFT));
        profile.into(draft.id(), organisation.id(), setting.programme(round), setting.form(round.id()));
        return draft.id();
    }

    private ApplicationRow draft(String roundId, Organisation organisation, Person person) {
        return new ApplicationRow(Ids.next(), roundId, null, Source.FORM, null, null, null, null, null,
                organisation.id(), organisation.name(), organisation.recommenderId(), person.id(),
                ApplicationStatus.DRAFT, 0, null, clock.now(), null);
    }
}
