package io.luxuan.publicity.objection;

/**
 * How the form asks for an objector's mail.
 *
 * @param noMail the objector has none
 * @param codeId of the code that was sent last, empty before
 * @param proof  the address under our seal, once its code was typed; empty before
 */
public record ObjectorMail(String mail, Boolean noMail, String codeId, String code, String proof) {
    static final ObjectorMail EMPTY = new ObjectorMail("", false, "", "", "");
    static final ObjectorMail HAS_NONE = new ObjectorMail("", true, "", "", "");

    public ObjectorMail {
        mail = mail == null ? "" : mail.strip();
        noMail = Boolean.TRUE.equals(noMail);
        codeId = codeId == null ? "" : codeId;
        code = code == null ? "" : code.strip();
        proof = proof == null ? "" : proof;
    }

    ObjectorMail unproved() {
        return new ObjectorMail(mail, noMail, codeId, code, "");
    }

    ObjectorMail sent(String id) {
        return new ObjectorMail(mail, false, id, "", "");
    }

    ObjectorMail proved(String address, String seal) {
        return new ObjectorMail(address, false, "", "", seal);
    }
}
