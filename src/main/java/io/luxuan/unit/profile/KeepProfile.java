package io.luxuan.unit.profile;

import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForApplicants;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.ForUnitAdministrators;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.annotation.Transactional;

/** A unit's people read their profile, with the account masked; its administrators write it and may see the account whole, which is logged. */
@UseCase
public class KeepProfile {
    private final UnitProfileMapper profiles;
    private final BankNumbers numbers;
    private final AuditTrail audit;
    private final MovableClock clock;

    KeepProfile(UnitProfileMapper profiles, BankNumbers numbers, AuditTrail audit, MovableClock clock) {
        this.profiles = profiles;
        this.numbers = numbers;
        this.audit = audit;
        this.clock = clock;
    }

    @ForApplicants
    public Profile read() {
        return of(unit());
    }

    @ForStaff
    public Profile ofUnit(String organisationId) {
        return of(organisationId);
    }

    @ForUnitAdministrators
    public ProfileForm form() {
        return ProfileForm.of(read());
    }

    /** @throws Refusal with all fields that are wrong, or when somebody changed it meanwhile */
    @ForUnitAdministrators
    @Transactional
    public void write(ProfileForm form) {
        Profile before = read();
        form.faults(before).refuse("account.form");
        Profile after = after(before, form);
        if (form.version() == null || form.version() != before.versionNo() || !store(after)) {
            throw new Refusal("unit-profile.stale", Map.of("page", "refusal.unit-profile.stale"));
        }
        audit.record(AuditEvent.of("unit.profile", "unit", after.organisationId())
                .because(after.hasAccount() ? after.contact() + "，" + after.bank() + " " + after.masked() : after.contact()));
    }

    /** Who saw it whole stands in the log. */
    @ForUnitAdministrators
    @Transactional
    public String number() {
        Profile mine = read();
        String number = numbers.shown(mine).orElseThrow(() -> new NotFound("bank account", mine.organisationId()));
        audit.record(AuditEvent.of("unit.account-seen", "unit", mine.organisationId()).because(mine.masked()));
        return number;
    }

    private boolean store(Profile after) {
        if (after.isWritten()) {
            return profiles.change(after) > 0;
        }
        try {
            profiles.insert(after);
            return true;
        } catch (DuplicateKeyException anotherWasFirst) {
            return false;
        }
    }

    private Profile after(Profile before, ProfileForm form) {
        String unit = before.organisationId();
        String number = form.digits();
        String hidden = form.wantsNone() ? null : number.isEmpty() ? before.numberHidden() : numbers.hidden(unit, number);
        String tail = hidden == null ? null : number.isEmpty() ? before.numberTail() : BankNumbers.tail(number);
        return new Profile(unit, form.contact().strip(), form.phone().strip(), text(form.email()), text(form.address()),
                hidden == null ? null : text(form.holder()), hidden == null ? null : text(form.bank()), hidden, tail, before.versionNo(),
                clock.now(), Actors.require().id());
    }

    private Profile of(String unit) {
        return Optional.ofNullable(profiles.find(unit)).orElseGet(() -> Profile.none(unit));
    }

    private static String text(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    private static String unit() {
        String unit = Actors.require().organisationId();
        if (unit == null) {
            throw new Refusal("organisation.none");
        }
        return unit;
    }
}
