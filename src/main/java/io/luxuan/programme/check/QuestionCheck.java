package io.luxuan.programme.check;

import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.Form.QuestionType;

/** One question of a form can be asked and its answer kept. */
final class QuestionCheck {
    private static final String KEY = "[a-z][A-Za-z0-9]*";
    private static final int MOST_DECIMALS = 6;
    private static final int GREATEST_UPLOAD_MIB = 20;

    private final Faults faults;
    private final String at;

    /** @param at place of the question */
    QuestionCheck(Faults faults, String at) {
        this.faults = faults;
        this.at = at;
    }

    static boolean isKey(String key) {
        return key != null && key.matches(KEY);
    }

    void check(Question question) {
        named(question);
        if (faults.missing(question.type(), at + ".type")) {
            return;
        }
        faults.unless(question.limit() == null || question.limit() > 0, at + ".limit", "positive");
        boolean writes = question.type() == QuestionType.TEXT || question.type() == QuestionType.LONG_TEXT;
        faults.unless(!writes || question.limit() != null, at + ".limit", "limit-needed");
        boolean chooses = question.type().isChoice();
        faults.unless(!chooses || !question.options().isEmpty(), at + ".options", "options-needed");
        faults.unless(chooses || question.options().isEmpty(), at + ".options", "options-needless");
        faults.distinct(question.options(), at + ".options");
        attachment(question);
        bounds(question);
        table(question);
    }

    private void bounds(Question question) {
        boolean bounded = question.type().isFigure() && !question.isComputed() || question.type() == QuestionType.MULTI_CHOICE;
        faults.unless(bounded || question.least() == null, at + ".least", "needless-for", question.type());
        faults.unless(bounded || question.most() == null, at + ".most", "needless-for", question.type());
        faults.unless(question.least() == null || question.most() == null || question.least().compareTo(question.most()) <= 0,
                at + ".most", "least-most", question.least());
        faults.unless(question.most() == null || question.limit() == null, at + ".limit", "limit-or-most");
        faults.unless(question.isComputed() || question.value() == null, at + ".value", "needless-for", question.type());
        boolean decimal = question.type() == QuestionType.DECIMAL || question.isComputed();
        faults.unless(decimal || question.decimals() == null, at + ".decimals", "needless-for", question.type());
        faults.unless(question.decimals() == null || question.decimals() >= 1 && question.decimals() <= MOST_DECIMALS,
                at + ".decimals", "range", 1, MOST_DECIMALS);
    }

    private void table(Question question) {
        if (!question.isTable()) {
            faults.unless(question.columns().isEmpty(), at + ".columns", "needless-for", question.type());
            faults.unless(question.rows() == null, at + ".rows", "needless-for", question.type());
            return;
        }
        new TableCheck(faults, at).check(question);
    }

    /** One that is answered from the programme's dictionary or the round's list of challenges. */
    void chosenElsewhere(Question question) {
        named(question);
        faults.unless(question.options().isEmpty(), at + ".options", "options-needless");
    }

    private void named(Question question) {
        faults.unless(isKey(question.key()), at, "key");
        faults.missing(question.label(), at + ".label");
    }

    private void attachment(Question question) {
        boolean attaches = question.type() == QuestionType.ATTACHMENT;
        faults.unless(!attaches || !question.accept().isEmpty(), at + ".accept", "accept-needed");
        faults.unless(attaches || question.accept().isEmpty(), at + ".accept", "accept-needless");
        faults.unless(!attaches || question.limit() != null && question.limit() <= GREATEST_UPLOAD_MIB,
                at + ".limit", "range", 1, GREATEST_UPLOAD_MIB);
    }
}
