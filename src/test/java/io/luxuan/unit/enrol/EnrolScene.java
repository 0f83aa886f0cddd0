package io.luxuan.unit.enrol;

import io.luxuan.account.Accounts;
import io.luxuan.application.submit.CallScene;
import io.luxuan.shared.CreditCode;
import io.luxuan.shared.Ids;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.OrganisationKind;
import io.luxuan.shared.actor.Person;
import io.luxuan.storage.Upload;
import io.luxuan.support.Scene;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.boot.test.context.TestComponent;

/** Units that come to the door, each with a name and a code of its own unless a test says otherwise. */
@TestComponent
@Scene
class EnrolScene {
    private final RegisterUnit register;
    private final OwnRegistration own;
    private final Accounts accounts;
    private final RegistrationMapper registrations;

    EnrolScene(RegisterUnit register, OwnRegistration own, Accounts accounts, RegistrationMapper registrations) {
        this.register = register;
        this.own = own;
        this.accounts = accounts;
        this.registrations = registrations;
    }

    static String name() {
        return "海岱" + Ids.next().replaceAll("[^0-9]", "") + "材料有限公司";
    }

    static String code() {
        String first = "91370100MA" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);
        return first + CreditCode.check(first);
    }

    static UnitForm form(String name, String code, String department) {
        return new UnitForm(name, code, OrganisationKind.UNIVERSITY, "济南", department, "李娜", "0531－8600 1234",
                "unit" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999), "Strong-pass-1", "Strong-pass-1", true, null);
    }

    /** Answers its contact. */
    Person registered(String name, String code, String department) {
        String username = register.register(form(name, code, department));
        return Actors.as(Person.SYSTEM, () -> accounts.byUsername(username)).orElseThrow();
    }

    Person registered() {
        return registered(name(), code(), null);
    }

    /** With its licence. */
    Person waiting(String name, String code, String department) {
        Person contact = registered(name, code, department);
        handIn(contact);
        return contact;
    }

    void handIn(Person contact) {
        Actors.run(contact, () -> own.handIn(own.form(), CallScene.pdf()));
    }

    /** As the account stands now. */
    Person again(Person contact) {
        return Actors.as(Person.SYSTEM, () -> accounts.byUsername(contact.username())).orElseThrow();
    }

    /** What the page holds that whoever decides has open now. */
    String seen(Person contact) {
        return registrations.find(contact.organisationId()).seen();
    }

    /** Says that it is another one, still waiting. */
    void handInAs(Person contact, String name, String code) {
        Actors.run(contact, () -> own.handIn(form(name, code, own.form().recommenderId()), null));
    }

    /** Another scan in the place of the first. */
    void handIn(Person contact, String pdf) {
        Actors.run(contact, () -> own.handIn(own.form(), Upload.of("证照.pdf", pdf.getBytes(StandardCharsets.US_ASCII))));
    }
}
