package io.luxuan.programme;

import io.luxuan.programme.Form.Question;
import io.luxuan.programme.Form.QuestionType;
import io.luxuan.programme.Form.Section;
import io.luxuan.programme.Funding.FundingType;
import java.util.List;

/** An application form must be answerable, hold the common questions, and have those that the funding asks about. */
final class FormCheck {
    private final Faults faults;

    FormCheck(Faults faults) {
        this.faults = faults;
    }

    void check(Programme programme) {
        Form form = programme.form();
        if (faults.missing(form, "form") || faults.missing(form.sections(), "form.sections")) {
            return;
        }
        List<Section> sections = form.sections();
        for (int at = 0; at < sections.size(); at++) {
            section("form.sections." + at, sections.get(at));
        }
        if (sections.stream().anyMatch(section -> section.questions() == null)) {
            return;
        }
        faults.distinct(sections.stream().map(Section::key).toList(), "form.sections");
        faults.distinct(form.questions().map(Question::key).toList(), "form.sections");
        common(programme);
        if (programme.funding() != null && programme.funding().type() != null) {
            amount(form, programme.funding().type());
            references(form, programme.funding());
        }
    }

    private void section(String at, Section section) {
        faults.unless(QuestionCheck.isKey(section.key()), at, "key");
        faults.missing(section.title(), at + ".title");
        if (!faults.missing(section.questions(), at + ".questions")) {
            for (int next = 0; next < section.questions().size(); next++) {
                new QuestionCheck(faults, at + ".questions." + next).check(section.questions().get(next));
            }
        }
    }

    /** Experts are found by field and keywords and begin with the summary; a list of places goes by field. */
    private void common(Programme programme) {
        needed(programme.form(), Form.TITLE, true);
        needed(programme.form(), Form.FIELD, programme.hasFields());
        for (String key : List.of(Form.LEADER, Form.KEYWORDS, Form.SUMMARY)) {
            needed(programme.form(), key, programme.panel() != null);
        }
    }

    private void needed(Form form, String key, boolean isNeeded) {
        boolean asked = form.question(key).map(Question::required).orElse(false);
        faults.unless(!isNeeded || asked, "form.sections", "question-needed", key);
    }

    private void amount(Form form, FundingType type) {
        boolean asked = form.question(Form.AMOUNT).map(question -> question.type() == QuestionType.MONEY).orElse(false);
        boolean stated = type != FundingType.NOT_STATED;
        faults.unless(asked || !stated || type == FundingType.FLAT, "form.sections", "amount-needed", Form.AMOUNT);
        faults.unless(!asked || stated, "form.sections", "amount-needless", Form.AMOUNT);
    }

    private void references(Form form, Funding funding) {
        if (funding.baseQuestion() != null) {
            boolean right = form.question(funding.baseQuestion()).map(FormCheck::isFigure).orElse(false);
            faults.unless(right, "funding.baseQuestion", "no-figure-question", funding.baseQuestion());
        }
        if (funding.tierQuestion() != null) {
            List<String> names = funding.tiers().stream().map(Funding.Tier::name).toList();
            boolean right = form.question(funding.tierQuestion()).map(one -> one.options().equals(names)).orElse(false);
            faults.unless(right, "funding.tierQuestion", "no-tier-question", funding.tierQuestion());
        }
    }

    private static boolean isFigure(Question question) {
        return question.type() == QuestionType.MONEY || question.type() == QuestionType.NUMBER;
    }
}
