package io.luxuan.account;

import io.luxuan.shared.Refusal;
import io.luxuan.shared.Verdict;
import java.util.LinkedHashMap;
import java.util.Map;

/** Collects what is wrong with a form, the first reason of each field, and refuses all at once. */
final class FieldErrors {
    private final Map<String, String> errors = new LinkedHashMap<>();

    FieldErrors check(String field, Verdict verdict) {
        if (verdict instanceof Verdict.Refused refused) {
            errors.putIfAbsent(field, refused.messageKey());
        }
        return this;
    }

    FieldErrors text(String field, String typed, int longest) {
        if (typed == null || typed.isBlank()) {
            return check(field, Verdict.refused("account.required"));
        }
        return typed.strip().length() > longest ? check(field, Verdict.refused("account.too-long")) : this;
    }

    FieldErrors unless(boolean fine, String field, String code) {
        return fine ? this : check(field, Verdict.refused(code));
    }

    void refuseIfAny() {
        if (!errors.isEmpty()) {
            throw new Refusal("account.form", new LinkedHashMap<>(errors));
        }
    }
}
