package io.luxuan.publicity.objection;

import io.luxuan.shared.Numbers;

/** What the objection form carries; numbers in plain characters, however they were typed. */
public record ObjectionForm(
        ObjectorKind objectorKind, String name, IdType idType, String idNumber, String phone, Grounds grounds,
        String facts) {

    public ObjectionForm {
        name = trimmed(name);
        idNumber = Numbers.normal(idNumber);
        phone = Numbers.phone(phone);
        facts = trimmed(facts);
    }

    static ObjectionForm empty() {
        return new ObjectionForm(ObjectorKind.PERSON, "", IdType.RESIDENT_ID, "", "", null, "");
    }

    private static String trimmed(String text) {
        return text == null ? "" : text.strip();
    }
}
