package io.luxuan.unit.profile;

import io.luxuan.shared.FieldFaults;
import io.luxuan.shared.Wording;
import java.util.regex.Pattern;

/**
 * As typed.
 *
 * @param accountNumber empty keeps the one that is there
 * @param noAccount     whether there shall be none
 * @param version       that the page showed
 */
public record ProfileForm(String contact, String phone, String email, String address, String holder, String bank, String accountNumber,
        Boolean noAccount, Integer version) {
    private static final Pattern PHONE = Pattern.compile("[0-9+() -]{7,40}");
    private static final Pattern MAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@]+\\.[^\\s@]+");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{6,32}");
    private static final Pattern GAPS = Pattern.compile("[\\s-]");
    private static final int LONGEST = 200;

    static ProfileForm of(Profile profile) {
        return new ProfileForm(profile.contact(), profile.phone(), profile.email(), profile.address(), profile.holder(), profile.bank(), null,
                false, profile.versionNo());
    }

    String digits() {
        return accountNumber == null ? "" : GAPS.matcher(accountNumber).replaceAll("");
    }

    boolean wantsNone() {
        return Boolean.TRUE.equals(noAccount);
    }

    /** @param before whose number stays where none is typed */
    FieldFaults faults(Profile before) {
        FieldFaults faults = new FieldFaults();
        if (Wording.saysNothing(contact)) {
            faults.note("contact", "rule.account.required");
        }
        if (phone == null || !PHONE.matcher(phone.strip()).matches()) {
            faults.note("phone", "rule.unit-profile.phone");
        }
        if (isSaid(email) && !MAIL.matcher(email.strip()).matches()) {
            faults.note("email", "refusal.code.mail");
        }
        tooLong(faults, "contact", contact, 100);
        tooLong(faults, "email", email, LONGEST);
        tooLong(faults, "address", address, 300);
        if (!wantsNone()) {
            account(faults, before);
        }
        return faults;
    }

    /** All of it or nothing. */
    private void account(FieldFaults faults, Profile before) {
        boolean number = before.hasAccount() || !digits().isEmpty();
        if (!digits().isEmpty() && !NUMBER.matcher(digits()).matches()) {
            faults.note("accountNumber", "rule.transfer.account-number");
        }
        if (!number && !isSaid(holder) && !isSaid(bank)) {
            return;
        }
        if (!number) {
            faults.note("accountNumber", "rule.account.required");
        }
        if (!isSaid(holder)) {
            faults.note("holder", "rule.account.required");
        }
        if (!isSaid(bank)) {
            faults.note("bank", "rule.account.required");
        }
        tooLong(faults, "holder", holder, LONGEST);
        tooLong(faults, "bank", bank, LONGEST);
    }

    private static boolean isSaid(String text) {
        return text != null && !text.isBlank();
    }

    private static void tooLong(FieldFaults faults, String field, String text, int most) {
        if (text != null && text.strip().length() > most) {
            faults.note(field, "rule.account.too-long");
        }
    }
}
