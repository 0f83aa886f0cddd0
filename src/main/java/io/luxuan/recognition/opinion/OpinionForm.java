package io.luxuan.recognition.opinion;

/** As it was typed. @param agrees {@code true} or {@code false}; anything else is no answer */
public record OpinionForm(String agrees, String document, String saidOn, String said) {
    public static final OpinionForm EMPTY = new OpinionForm("", "", "", "");

    public OpinionForm {
        agrees = plain(agrees);
        document = plain(document);
        saidOn = plain(saidOn);
        said = plain(said);
    }

    /** Null for nothing entered yet. */
    public static OpinionForm of(Opinion entered) {
        return entered == null ? EMPTY
                : new OpinionForm(String.valueOf(entered.agrees()), entered.document(), entered.saidOn().toString(), entered.said());
    }

    private static String plain(String text) {
        return text == null ? "" : text.strip();
    }
}
