package io.luxuan.account.factor;

/** What is asked of somebody whose password was right, in this order. */
public enum NextStep {
    /** A code of the app, a passkey, or a recovery code. */
    CODE("/login/code"),
    /** A password of one's own, where an administrator gave one. */
    NEW_PASSWORD("/login/password"),
    /** An app or a passkey, where there is neither and the role must have one. */
    ENROL("/login/enrol"),
    /** To read what administrators did to the account. */
    NOTICES("/login/notices"),
    /** Signed in; the page there leads on to what was asked for. */
    NONE("/login");

    private final String page;

    NextStep(String page) {
        this.page = page;
    }

    public String page() {
        return page;
    }

    /** The code comes before the password: who only has what an administrator gave does not get to set another. */
    static NextStep of(FactorRow row, boolean proved, boolean required) {
        if (row.hasFactor() && !proved) {
            return CODE;
        }
        if (row.mustChange()) {
            return NEW_PASSWORD;
        }
        if (required && !row.hasFactor()) {
            return ENROL;
        }
        return row.unread() > 0 ? NOTICES : NONE;
    }
}
