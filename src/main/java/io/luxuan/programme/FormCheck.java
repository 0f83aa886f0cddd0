package io.luxuan.programme;

import io.luxuan.programme.Form.Question;
import io.luxuan.programme.Form.QuestionType;
import io.luxuan.programme.Form.Section;
import io.luxuan.programme.Funding.FundingType;
import java.util.List;

/** An application form must be answerable and hold the common questions. */
final class FormCheck {
    private static final String KEY = "[a-z][A-Za-z0-9]*";
    private static final int GREATEST_UPLOAD_MIB = 20;

    private final Faults faults;

    FormCheck(Faults faults) {
        this.faults = faults;
    }

    void check(Programme programme) {
        Form form = programme.form();
        if (faults.missing(form, "form") || faults.missing(form.sections(), "form.sections")) {
            return;
        }
        form.sections().forEach(this::section);
        if (form.sections().stream().anyMatch(section -> section.questions() == null)) {
            return;
        }
        faults.distinct(form.sections().stream().map(Section::key).toList(), "form.sections");
        faults.distinct(form.questions().map(Question::key).toList(), "form.questions");
        common(programme);
        references(form, programme.funding());
    }

    /** Experts are found by field and keywords and begin with the summary; a list of places goes by field. */
    private void common(Programme programme) {
        needed(programme.form(), Form.TITLE, true);
        needed(programme.form(), Form.FIELD, !programme.fields().isEmpty());
        for (String key : List.of(Form.LEADER, Form.KEYWORDS, Form.SUMMARY)) {
            needed(programme.form(), key, programme.panel() != null);
        }
        if (programme.funding() != null) {
            amount(programme.form(), programme.funding().type());
        }
    }

    private void needed(Form form, String key, boolean isNeeded) {
        faults.unless(!isNeeded || form.question(key).map(Question::required).orElse(false), "form." + key, "must be a required question");
    }

    private void amount(Form form, FundingType type) {
        boolean asked = form.question(Form.AMOUNT).map(question -> question.type() == QuestionType.MONEY).orElse(false);
        boolean right = type == FundingType.FLAT || asked == (type != FundingType.NOT_STATED);
        faults.unless(right, "form.amount", "must be a MONEY question exactly where funding states amounts");
    }

    private void references(Form form, Funding funding) {
        if (funding != null && funding.baseQuestion() != null) {
            faults.unless(form.question(funding.baseQuestion()).map(FormCheck::isFigure).orElse(false),
                    "funding.baseQuestion", "must name a MONEY or NUMBER question");
        }
        if (funding != null && funding.tierQuestion() != null) {
            List<String> names = funding.tiers().stream().map(Funding.Tier::name).toList();
            faults.unless(form.question(funding.tierQuestion()).map(question -> question.options().equals(names)).orElse(false),
                    "funding.tierQuestion", "must name a CHOICE whose options are the tiers' names");
        }
    }

    private static boolean isFigure(Question question) {
        return question.type() == QuestionType.MONEY || question.type() == QuestionType.NUMBER;
    }

    private void section(Section section) {
        String at = "form." + section.key();
        faults.unless(section.key() != null && section.key().matches(KEY), at, "needs a key such as basicFacts");
        faults.missing(section.title(), at + ".title");
        if (!faults.missing(section.questions(), at + ".questions")) {
            section.questions().forEach(question -> question(at + "." + question.key(), question));
        }
    }

    private void question(String at, Question question) {
        faults.unless(question.key() != null && question.key().matches(KEY), at, "needs a key such as mainGoal");
        faults.missing(question.label(), at + ".label");
        if (faults.missing(question.type(), at + ".type")) {
            return;
        }
        faults.unless(question.limit() == null || question.limit() > 0, at + ".limit", "must be positive");
        boolean writes = question.type() == QuestionType.TEXT || question.type() == QuestionType.LONG_TEXT;
        faults.unless(!writes || question.limit() != null, at + ".limit", "is needed for a text");
        boolean dictionary = Form.FIELD.equals(question.key());
        boolean chooses = question.type() == QuestionType.CHOICE && !dictionary;
        faults.unless(chooses != question.options().isEmpty(), at + ".options", "belong to a CHOICE, and only there");
        faults.unless(!dictionary || question.type() == QuestionType.CHOICE, at + ".type", "must be CHOICE");
        attachment(at, question);
    }

    private void attachment(String at, Question question) {
        boolean attaches = question.type() == QuestionType.ATTACHMENT;
        faults.unless(attaches != question.accept().isEmpty(), at + ".accept", "belongs to an ATTACHMENT, and only there");
        faults.unless(!attaches || question.limit() != null && question.limit() <= GREATEST_UPLOAD_MIB,
                at + ".limit", "of an ATTACHMENT must be 1 to " + GREATEST_UPLOAD_MIB + " MiB");
    }
}
