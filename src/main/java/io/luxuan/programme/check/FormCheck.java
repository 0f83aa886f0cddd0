package io.luxuan.programme.check;

import io.luxuan.programme.Programme;
import io.luxuan.programme.form.Form;
import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.Form.QuestionType;
import io.luxuan.programme.form.Form.Section;
import io.luxuan.programme.form.Roles;
import io.luxuan.programme.money.Funding;
import io.luxuan.programme.money.Funding.FundingType;
import io.luxuan.programme.money.Funding.GradeBy;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        Set<String> given = given(form.roles());
        for (int at = 0; at < sections.size(); at++) {
            section("form.sections." + at, sections.get(at), given);
        }
        if (sections.stream().anyMatch(section -> section.questions() == null)) {
            return;
        }
        ExpressionCheck.ofForm(faults).check(form);
        faults.distinct(sections.stream().map(Section::key).toList(), "form.sections");
        faults.distinct(form.questions().map(Question::key).toList(), "form.sections");
        if (!faults.missing(form.roles(), "form.roles")) {
            roles(programme);
        }
        if (programme.funding() != null && programme.funding().type() != null) {
            references(form, programme.funding());
        }
    }

    private void section(String at, Section section, Set<String> given) {
        faults.unless(QuestionCheck.isKey(section.key()), at, "key");
        faults.missing(section.title(), at + ".title");
        if (!faults.missing(section.questions(), at + ".questions")) {
            for (int next = 0; next < section.questions().size(); next++) {
                question(at + ".questions." + next, section.questions().get(next), given);
            }
        }
    }

    /** Questions whose values stand elsewhere: in the dictionary, or in the round's list of challenges. */
    private static Set<String> given(Roles roles) {
        return roles == null ? Set.of() : Stream.of(roles.field(), roles.challenge()).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private void question(String at, Question question, Set<String> given) {
        QuestionCheck check = new QuestionCheck(faults, at);
        if (question.key() != null && given.contains(question.key())) {
            check.chosenElsewhere(question);
        } else {
            check.check(question);
        }
    }

    /** Experts are found by field and keywords; a list of places goes by field; what is capped is asked for. */
    private void roles(Programme programme) {
        Roles roles = programme.form().roles();
        boolean reviewed = programme.panel() != null;
        role("title", roles.title(), true, QuestionType.TEXT, programme.form());
        role("field", roles.field(), programme.hasFields(), QuestionType.CHOICE, programme.form());
        role("leader", roles.leader(), reviewed, QuestionType.TEXT, programme.form());
        role("keywords", roles.keywords(), reviewed, QuestionType.TEXT, programme.form());
        FundingType type = programme.funding() == null ? null : programme.funding().type();
        boolean stated = type != null && type != FundingType.NOT_STATED;
        boolean asks = stated && type != FundingType.FLAT && type != FundingType.COMPUTED && !certified(programme);
        role("amount", roles.amount(), asks, QuestionType.MONEY, programme.form());
        faults.unless(stated || roles.amount() == null, "form.roles.amount", "needless-for", type);
        faults.unless(programme.hasFields() || roles.field() == null, "form.roles.field", "needs", "fields");
        role("challenge", roles.challenge(), false, QuestionType.CHOICE, programme.form());
        faults.unless(programme.quota() != null || roles.challenge() == null, "form.roles.challenge", "needs", "quota");
    }

    /** Where a certificate gives the sum nobody has to ask for one. */
    private static boolean certified(Programme programme) {
        return programme.funding() != null && programme.funding().gradeBy() == GradeBy.CERTIFICATE;
    }

    private void role(String role, String key, boolean needed, QuestionType type, Form form) {
        faults.unless(key != null || !needed, "form.roles." + role, "missing");
        boolean right = key == null || form.question(key).filter(one -> one.required() && one.type() == type).isPresent();
        faults.unless(right, "form.roles." + role, "no-question", key, type);
        boolean always = key == null || form.question(key).map(one -> one.when() == null).orElse(true);
        faults.unless(always, "form.roles." + role, "role-when", key);
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
        return question.type() != null && question.type().isFigure();
    }
}
