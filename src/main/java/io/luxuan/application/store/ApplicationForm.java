package io.luxuan.application.store;

import io.luxuan.application.store.Snapshot.SnapshotFile;
import io.luxuan.programme.Programme;
import io.luxuan.programme.form.Around;
import io.luxuan.programme.form.FilledForm;
import io.luxuan.programme.form.Form;
import io.luxuan.programme.form.Form.Check;
import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.Form.QuestionType;
import io.luxuan.programme.form.Form.Section;
import io.luxuan.programme.form.Roles;
import io.luxuan.round.Round;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A programme's form as an applicant fills it: its own sections, the dictionary behind the field, and a confirmation
 * for each condition of eligibility.
 */
public record ApplicationForm(List<Section> sections, Map<String, String> fields, Roles roles, List<Check> checks) {
    public static final String CONFIRMED = "yes";

    static ApplicationForm of(Programme programme, String conditionsTitle) {
        List<Section> sections = new ArrayList<>(programme.form().sections());
        List<String> conditions = programme.eligibility().conditions();
        if (conditions != null && !conditions.isEmpty()) {
            sections.add(new Section("eligibility", conditionsTitle, null, confirmations(conditions)));
        }
        return new ApplicationForm(List.copyOf(sections), dictionary(programme), programme.form().roles(), programme.form().checks());
    }

    public Stream<Question> questions() {
        return new Form(sections, roles).questions();
    }

    /** Which questions are asked, and what is computed, with these answers in this round. */
    public FilledForm filled(Snapshot draft, Round round) {
        return new FilledForm(questions().toList(), draft.answers(),
                draft.files().stream().map(SnapshotFile::question).collect(Collectors.toSet()),
                new Around(round.closesAt().toLocalDate(), round.year()));
    }

    public Optional<Question> question(String key) {
        return questions().filter(question -> question.key().equals(key)).findFirst();
    }

    /** Values of a CHOICE with the names that people read, in order. */
    public Map<String, String> options(Question question) {
        if (question.key().equals(roles.field())) {
            return fields;
        }
        Map<String, String> options = new LinkedHashMap<>();
        if (question.options() != null) {
            question.options().forEach(option -> options.put(option, option));
        }
        return options;
    }

    private static Map<String, String> dictionary(Programme programme) {
        Map<String, String> names = new LinkedHashMap<>();
        programme.fields().entries().forEach(field -> names.put(field.code(), field.name()));
        return names;
    }

    private static List<Question> confirmations(List<String> conditions) {
        List<Question> questions = new ArrayList<>();
        for (String condition : conditions) {
            questions.add(new Question("condition-" + (questions.size() + 1), condition, QuestionType.CONFIRM, true,
                    null, null, List.of(), List.of()));
        }
        return questions;
    }
}
