package io.luxuan.round;

import io.luxuan.programme.Challenge;
import java.util.List;

/** As it was typed. @param number of the challenge; @param why the reason, which everybody reads */
record CorrectionForm(String number, String title, String issuer, String requirement, String why) {
    static final CorrectionForm EMPTY = new CorrectionForm("", "", "", "", "");

    CorrectionForm {
        number = plain(number);
        title = plain(title);
        issuer = plain(issuer);
        requirement = plain(requirement);
        why = plain(why);
    }

    /** Null where no such challenge was published. */
    Challenge chosen(List<Challenge> list) {
        return list.stream().filter(one -> String.valueOf(one.number()).equals(number)).findFirst().orElse(null);
    }

    Challenge corrected(Challenge before) {
        return new Challenge(before.number(), title, issuer, requirement.isEmpty() ? null : requirement);
    }

    private static String plain(String text) {
        return text == null ? "" : text.strip();
    }
}
