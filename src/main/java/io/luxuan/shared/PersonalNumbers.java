package io.luxuan.shared;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Numbers of people that stand in a text which others will read (《个人信息保护法》): identity cards and mobile telephones. */
public final class PersonalNumbers {
    private static final String GAP = "[ \\-]?";
    private static final Pattern IDENTITY = Pattern.compile("(?<![0-9A-Za-z])[1-9]\\d{5}" + GAP + "(?:18|19|20)\\d{2}" + GAP
            + "(?:0[1-9]|1[0-2])" + GAP + "(?:0[1-9]|[12]\\d|3[01])" + GAP + "\\d{3}" + GAP + "[0-9Xx](?![0-9A-Za-z])");
    private static final Pattern MOBILE =
            Pattern.compile("(?<![0-9A-Za-z.])(?:\\+?86" + GAP + ")?1[3-9]\\d" + GAP + "\\d{4}" + GAP + "\\d{4}(?![0-9A-Za-z])");
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");
    private static final String HELD_BACK = "*";

    private PersonalNumbers() {}

    public static boolean isIn(String text) {
        String plain = plain(text);
        return IDENTITY.matcher(plain).find() || MOBILE.matcher(plain).find();
    }

    /** No personal numbers, as a code for the field. */
    public static Verdict judge(String text) {
        return isIn(text) ? Verdict.refused("number.personal") : Verdict.ALLOWED;
    }

    /** The text for the public; a text without such numbers stays as it is, to the letter. */
    public static String heldBack(String text) {
        if (text == null || !isIn(text)) {
            return text;
        }
        String without = IDENTITY.matcher(plain(text)).replaceAll(found -> HELD_BACK.repeat(found.group().length()));
        return MOBILE.matcher(without).replaceAll(found -> HELD_BACK.repeat(found.group().length()));
    }

    private static String plain(String text) {
        return text == null ? "" : UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    }
}
