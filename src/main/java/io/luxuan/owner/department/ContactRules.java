package io.luxuan.owner.department;

import static io.luxuan.shared.Verdict.ALLOWED;
import static io.luxuan.shared.Verdict.refused;

import io.luxuan.owner.Contact;
import io.luxuan.shared.FieldFaults;
import io.luxuan.shared.Numbers;
import io.luxuan.shared.PersonalNumbers;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.Wording;

/** What a contact must be like: an office that people reach, or nothing at all, and nobody's own number. */
final class ContactRules {
    private static final int LONGEST_OFFICE = 100;
    private static final int LONGEST_ADDRESS = 200;

    private ContactRules() {}

    static FieldFaults judge(Contact contact) {
        FieldFaults faults = new FieldFaults();
        if (contact.saysNothing()) {
            return faults;
        }
        faults.note("office", Wording.saysNothing(contact.office()) ? refused("public-contact.office-needed") : ALLOWED);
        faults.note("office", fits(contact.office(), LONGEST_OFFICE, "public-contact.office-long"));
        faults.note("office", PersonalNumbers.judge(contact.office()));
        faults.note("telephone", contact.telephone().isEmpty() ? refused("public-contact.telephone-needed") : ALLOWED);
        faults.note("telephone", PersonalNumbers.isIn(contact.telephone()) ? refused("public-contact.telephone-personal") : ALLOWED);
        faults.note("telephone", Numbers.judgePhone(contact.telephone()));
        faults.note("address",
                contact.address().isEmpty() || !Wording.saysNothing(contact.address()) ? ALLOWED : refused("public-contact.address-empty"));
        faults.note("address", fits(contact.address(), LONGEST_ADDRESS, "public-contact.address-long"));
        faults.note("address", PersonalNumbers.judge(contact.address()));
        return faults;
    }

    private static Verdict fits(String text, int longest, String code) {
        return text.length() > longest ? refused(code) : ALLOWED;
    }
}
