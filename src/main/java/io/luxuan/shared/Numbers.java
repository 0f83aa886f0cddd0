package io.luxuan.shared;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of people as they type them: identity cards and telephones, in any width, with spaces, dashes and what nobody sees. */
public final class Numbers {
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}\\p{Mn}]");
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern DASH = Pattern.compile("[\\p{Pd}−—]+");
    private static final Pattern PHONE = Pattern.compile("[0-9+() -]{7,24}( *(转|分机|x|ext\\.?) *[0-9]{1,6})?");
    private static final Pattern RESIDENT = Pattern.compile("[0-9]{6}([0-9]{4})([0-9]{2})([0-9]{2})[0-9]{3}[0-9X]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK = "10X98765432";
    private static final int FEWEST_DIGITS_OF_A_PHONE = 7;
    private static final int OLDEST = 130;

    private Numbers() {}

    /** The characters of an identity or credit code alone, in capitals. */
    public static String normal(String typed) {
        return BLANK.matcher(seen(typed)).replaceAll("").toUpperCase(Locale.ROOT);
    }

    /** A telephone number with plain digits, brackets and hyphens; an extension stays behind 转. */
    public static String phone(String typed) {
        return BLANK.matcher(DASH.matcher(seen(typed)).replaceAll("-")).replaceAll(" ").strip();
    }

    public static Verdict judgePhone(String phone) {
        boolean digits = phone.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS_OF_A_PHONE;
        return digits && PHONE.matcher(phone).matches() ? Verdict.ALLOWED : Verdict.refused("number.phone");
    }

    /** 居民身份证, GB 11643: a day of birth that was, and the check digit. @param today nobody is born later */
    public static Verdict judgeResident(String number, LocalDate today) {
        Matcher parts = RESIDENT.matcher(number);
        if (!parts.matches()) {
            return Verdict.refused("number.resident-form");
        }
        if (!isBirthday(parts, today)) {
            return Verdict.refused("number.resident-birth");
        }
        return isChecked(number) ? Verdict.ALLOWED : Verdict.refused("number.resident-check");
    }

    static boolean isChecked(String resident) {
        int sum = 0;
        for (int at = 0; at < WEIGHTS.length; at++) {
            sum += (resident.charAt(at) - '0') * WEIGHTS[at];
        }
        return CHECK.charAt(sum % CHECK.length()) == resident.charAt(WEIGHTS.length);
    }

    private static boolean isBirthday(Matcher parts, LocalDate today) {
        try {
            LocalDate day = LocalDate.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
            return !day.isAfter(today) && day.isAfter(today.minusYears(OLDEST));
        } catch (DateTimeException noDay) {
            return false;
        }
    }

    private static String seen(String typed) {
        return typed == null ? "" : UNSEEN.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC)).replaceAll("").strip();
    }
}
