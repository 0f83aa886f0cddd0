package io.luxuan.unit.enrol;

import io.luxuan.account.Organisation;
import io.luxuan.account.Organisations;
import io.luxuan.shared.FieldFaults;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.UnitKey;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.permission.ForApplicants;
import io.luxuan.shared.permission.ForUnitAdministrators;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.storage.AttachmentContent;
import io.luxuan.storage.Upload;
import io.luxuan.unit.register.Evidence;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;

/** A unit hands in its licence, answers what it was asked, and puts right what it mistyped, until it is confirmed. */
@UseCase
@ForApplicants
public class OwnRegistration {
    private final RegistrationMapper registrations;
    private final Organisations organisations;
    private final UnitFormRules rules;
    private final Evidence evidence;
    private final AuditTrail audit;
    private final MovableClock clock;

    OwnRegistration(RegistrationMapper registrations, Organisations organisations, UnitFormRules rules, Evidence evidence,
            AuditTrail audit, MovableClock clock) {
        this.registrations = registrations;
        this.organisations = organisations;
        this.rules = rules;
        this.evidence = evidence;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws NotFound when the unit did not register itself */
    public Registration read() {
        return own(registrations.find(unit()));
    }

    /** What it said last, to be put right. */
    public UnitForm form() {
        Registration mine = read();
        Organisation unit = organisations.get(mine.organisationId());
        return new UnitForm(mine.unitName(), mine.creditCode(), unit.kind(), unit.city(), mine.recommenderId(), mine.contact(),
                mine.phone(), null, null, null, null, mine.words());
    }

    public List<Organisation> recommenders() {
        return rules.recommenders();
    }

    public AttachmentContent licence() {
        Registration mine = read();
        if (!mine.hasLicence()) {
            throw new NotFound("licence", mine.organisationId());
        }
        return evidence.open(mine.licence());
    }

    /**
     * Handing in the same twice changes nothing but the moment.
     *
     * @param upload null keeps the one that is there
     * @throws Refusal with all fields that are wrong, or when it has been settled meanwhile
     */
    @ForUnitAdministrators
    @Transactional
    public void handIn(UnitForm form, Upload upload) {
        Registration mine = own(registrations.lock(unit()));
        if (mine.state().isSettled()) {
            throw new Refusal("registration.settled");
        }
        FieldFaults faults = rules.judge(form);
        if (upload == null && !mine.hasLicence()) {
            faults.note("licence", "refusal.unit.evidence-missing");
        }
        faults.refuse("account.form");
        if (upload != null) {
            registrations.attach(mine.organisationId(), evidence.keep(upload, "licence"));
        }
        String name = form.unitName().strip();
        registrations.handIn(new Registration(mine.organisationId(), mine.accountId(), name, UnitKey.stored(name), form.code(),
                form.recommender(), form.contact().strip(), form.telephone(), mine.state(), null, null, form.saying(), null, null,
                null, null, null, null, null, null), clock.now());
        Actors.run(Person.SYSTEM, () -> organisations.describe(new Organisation(mine.organisationId(), name, null, form.kind(),
                form.city().strip(), form.recommender(), true)));
        audit.record(AuditEvent.of("registration.hand-in", "unit-registration", mine.organisationId())
                .change(mine.state(), RegistrationState.WAITING).because(name + "，" + form.code()));
    }

    private static String unit() {
        String unit = Actors.require().organisationId();
        if (unit == null) {
            throw new Refusal("organisation.none");
        }
        return unit;
    }

    private static Registration own(Registration registration) {
        if (registration == null) {
            throw new NotFound("unit registration", unit());
        }
        return registration;
    }
}
