package io.luxuan.account;

import io.luxuan.shared.FieldFaults;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.Wording;

/** Checks a form of accounts or units, and refuses with all that is wrong at once. */
final class FieldErrors {
    private final FieldFaults faults = new FieldFaults();

    FieldErrors check(String field, Verdict verdict) {
        faults.note(field, verdict);
        return this;
    }

    FieldErrors text(String field, String typed, int longest) {
        if (Wording.saysNothing(typed)) {
            return check(field, Verdict.refused("account.required"));
        }
        return typed.strip().length() > longest ? check(field, Verdict.refused("account.too-long")) : this;
    }

    FieldErrors unless(boolean fine, String field, String code) {
        return fine ? this : check(field, Verdict.refused(code));
    }

    void refuseIfAny() {
        faults.refuse("account.form");
    }
}
