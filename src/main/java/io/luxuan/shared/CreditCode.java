package io.luxuan.shared;

/** 统一社会信用代码: 18 characters of an alphabet without I, O, S, V and Z, the last one a check character (GB 32100-2015). */
public final class CreditCode {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;

    private CreditCode() {}

    /** As people type one, in any width and with spaces: the characters alone, in capitals. */
    public static String normal(String typed) {
        return Numbers.normal(typed);
    }

    public static Verdict judge(String code) {
        boolean wellFormed = code.length() == LENGTH && code.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
        if (!wellFormed) {
            return Verdict.refused("account.credit-code-form");
        }
        boolean checks = check(code.substring(0, LENGTH - 1)) == code.charAt(LENGTH - 1);
        return checks ? Verdict.ALLOWED : Verdict.refused("account.credit-code-check");
    }

    /** @param first the first 17 characters */
    public static char check(String first) {
        int weight = 1;
        int sum = 0;
        for (int at = 0; at < first.length(); at++) {
            sum += ALPHABET.indexOf(first.charAt(at)) * weight;
            weight = weight * 3 % ALPHABET.length();
        }
        return ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length());
    }
}
