package io.luxuan.account;

import io.luxuan.shared.Verdict;
import java.util.Locale;
import java.util.regex.Pattern;

/** User names are compared without regard to case or surrounding blanks, on every database. */
public final class Usernames {
    private static final Pattern ALLOWED = Pattern.compile("[a-z][a-z0-9._-]{3,31}");

    private static final Pattern WISH = Pattern.compile("[a-z][a-z0-9._-]{3,26}");

    private Usernames() {}

    static Verdict judge(String normal) {
        return ALLOWED.matcher(normal).matches() ? Verdict.ALLOWED : Verdict.refused("account.username-form");
    }

    /** What somebody wishes to be called: five characters are put behind it. */
    public static Verdict judgeWish(String normal) {
        return WISH.matcher(normal).matches() ? Verdict.ALLOWED : Verdict.refused("account.username-wish");
    }

    public static String normal(String typed) {
        return typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
    }
}
