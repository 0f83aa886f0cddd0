package io.luxuan.account.people;

import io.luxuan.account.InitialPassword;
import io.luxuan.account.InvitationMail;
import io.luxuan.account.NewLogin;
import io.luxuan.account.UnitAccounts;
import io.luxuan.account.Usernames;
import io.luxuan.shared.FieldFaults;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.Wording;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.UnitRight;
import io.luxuan.shared.permission.ForUnitAdministrators;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Transactional;

/** An administrator of a unit adds a colleague, whose first password is shown once and good for choosing another. */
@UseCase
@ForUnitAdministrators
class InviteColleague {
    private static final int LONGEST_NAME = 100;
    private static final int MOST = 100;

    private final OwnPeople own;
    private final ColleagueMapper people;
    private final UnitAccounts accounts;
    private final InvitationMail mail;
    private final PasswordEncoder encoder;
    private final AuditTrail audit;

    InviteColleague(OwnPeople own, ColleagueMapper people, UnitAccounts accounts, InvitationMail mail, PasswordEncoder encoder,
            AuditTrail audit) {
        this.own = own;
        this.people = people;
        this.accounts = accounts;
        this.mail = mail;
        this.encoder = encoder;
        this.audit = audit;
    }

    /** What to hand over. @param password null where an invitation was mailed to the address, which is null otherwise */
    record Invited(String id, String username, String password, String address) {}

    public ColleagueForm begin() {
        return ColleagueForm.empty();
    }

    /** Whether invitations can be mailed. */
    public boolean isMailOpen() {
        return mail.isOpen();
    }

    /** @throws Refusal with all fields that are wrong */
    @Transactional
    public Invited invite(ColleagueForm form) {
        FieldFaults faults = judge(form);
        String address = address(form, faults);
        faults.refuse("account.form");
        String unit = OwnPeople.unit();
        people.hold(unit);
        if (people.of(unit).size() >= MOST) {
            throw new Refusal("people.too-many", MOST);
        }
        String password = InitialPassword.next();
        Person colleague = Actors.as(Person.SYSTEM, () -> accounts.open(unit,
                new NewLogin(form.name().strip(), form.username(), password, password)));
        people.givePassword(colleague.id(), encoder.encode(password), true);
        people.changeRights(colleague.id(), UnitRight.write(colleague.rights()), UnitRight.write(form.rights()));
        audit.record(AuditEvent.of("people.invite", "account", colleague.id())
                .because(colleague.name() + "：" + own.words(form.rights())));
        if (address != null) {
            mail.send(colleague.id(), colleague.username(), unit, address);
        }
        return new Invited(colleague.id(), colleague.username(), address == null ? password : null, address);
    }

    private static FieldFaults judge(ColleagueForm form) {
        FieldFaults faults = new FieldFaults();
        if (Wording.saysNothing(form.name())) {
            faults.note("name", Verdict.refused("account.required"));
        } else if (form.name().strip().length() > LONGEST_NAME) {
            faults.note("name", Verdict.refused("account.too-long"));
        }
        faults.note("username", Usernames.judgeWish(Usernames.normal(form.username())));
        return faults;
    }

    /** Null where none is given. */
    private String address(ColleagueForm form, FieldFaults faults) {
        if (!form.isMailed() || !mail.isOpen()) {
            return null;
        }
        try {
            return mail.checked(form.address());
        } catch (Refusal wrong) {
            faults.keys().putAll(wrong.fields());
            return null;
        }
    }

    /** Another first password for whoever has not used the former. @throws Refusal once they chose their own */
    @Transactional
    public Invited again(String id) {
        Colleague one = own.hold(id);
        String password = InitialPassword.next();
        if (!one.isHere() || people.givePassword(id, encoder.encode(password), false) == 0) {
            throw new Refusal("people.password-theirs");
        }
        audit.record(AuditEvent.of("people.invite-again", "account", id).because(one.name()));
        return new Invited(id, one.username(), password, null);
    }
}
