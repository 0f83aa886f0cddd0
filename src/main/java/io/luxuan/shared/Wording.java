package io.luxuan.shared;

/** The one rule for what must be said in words, be it a name, a title or a reason. */
public final class Wording {
    private Wording() {}

    /** Whether nobody can read anything in it: no letter, no digit, no ideograph; spaces, signs and what is not displayed are nothing. */
    public static boolean saysNothing(String text) {
        return NameKey.of(text).isEmpty();
    }

    /** Letters, digits and ideographs in it as people read them, for what must say at least so much. */
    public static int letters(String text) {
        return (int) NameKey.of(text).codePoints().filter(Character::isLetterOrDigit).count();
    }

    /** No longer than so many characters of Java, and never with half a character at its end. */
    public static String atMost(int longest, String text) {
        if (text == null || text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }

    /** The last so many characters, and never with half a character at the beginning. */
    public static String last(int longest, String text) {
        if (text.length() <= longest) {
            return text;
        }
        int start = text.length() - longest;
        return text.substring(Character.isLowSurrogate(text.charAt(start)) ? start + 1 : start);
    }
}
