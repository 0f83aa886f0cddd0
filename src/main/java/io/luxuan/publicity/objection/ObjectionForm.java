package io.luxuan.publicity.objection;

/** What the objection form carries, as typed. */
public record ObjectionForm(
        ObjectorKind objectorKind, String name, IdType idType, String idNumber, String phone, Grounds grounds,
        String facts) {

    public ObjectionForm {
        name = trimmed(name);
        idNumber = trimmed(idNumber);
        phone = trimmed(phone);
        facts = trimmed(facts);
    }

    static ObjectionForm empty() {
        return new ObjectionForm(ObjectorKind.PERSON, "", IdType.RESIDENT_ID, "", "", null, "");
    }

    private static String trimmed(String text) {
        return text == null ? "" : text.strip();
    }
}
