package io.luxuan.expert.workbook;

import io.luxuan.account.AccountFacts;
import io.luxuan.expert.Expert;
import io.luxuan.expert.pool.ExpertForm;
import io.luxuan.expert.pool.ExpertMapper;
import io.luxuan.expert.pool.FieldBook;
import io.luxuan.expert.pool.FieldNames;
import io.luxuan.expert.pool.PoolReader;
import io.luxuan.expert.pool.ProfileChange;
import io.luxuan.expert.workbook.ImportPlan.Action;
import io.luxuan.expert.workbook.ImportPlan.Line;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Compares the rows of a workbook with the pool: a handful of statements for any number of rows. */
@Component
class PlanImport {
    private final PoolReader reader;
    private final FieldBook book;
    private final FileTexts texts;
    private final AccountFacts accounts;
    private final ExpertMapper mapper;

    PlanImport(PoolReader reader, FieldBook book, FileTexts texts, AccountFacts accounts, ExpertMapper mapper) {
        this.reader = reader;
        this.book = book;
        this.texts = texts;
        this.accounts = accounts;
        this.mapper = mapper;
    }

    private record Known(Map<String, Person> people, Map<String, Expert> byAccount) {}

    ImportPlan of(List<FileRow> rows) {
        FieldNames names = book.names(mapper.heldFields());
        List<FileProblem> problems = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        List<FormOfRow> forms = rows.stream().map(row -> FormOfRow.of(row, names, texts)).toList();
        Known known = known(forms.stream().map(form -> form.form().username()).toList());
        for (int at = 0; at < rows.size(); at++) {
            int number = rows.get(at).number();
            FormOfRow read = forms.get(at);
            problems.addAll(read.problems());
            Integer first = seen.putIfAbsent(read.form().username(), number);
            if (first != null && !read.form().username().isEmpty()) {
                problems.add(FileProblem.of(number, FileColumn.USERNAME, "experts.file.twice", first));
            } else {
                line(number, read.form(), known, names, problems).ifPresent(lines::add);
            }
        }
        problems.sort(Comparator.comparingInt(FileProblem::row));
        return new ImportPlan(lines, problems);
    }

    private Optional<Line> line(
            int number, ExpertForm form, Known known, FieldNames names, List<FileProblem> problems) {
        Person person = known.people().get(form.username());
        if (person != null && !person.is(Role.EXPERT)) {
            problems.add(FileProblem.of(number, FileColumn.USERNAME, "experts.file.other-account"));
            return Optional.empty();
        }
        Expert expert = person == null ? null : known.byAccount().get(person.id());
        if (expert == null) {
            return Optional.of(new Line(number, Action.CREATE, null, null, form, List.of()));
        }
        List<ProfileChange.Part> changes = ProfileChange.between(ExpertForm.of(expert, names), form).parts();
        boolean stays = form.institution().equals(expert.institution());
        return Optional.of(new Line(number, changes.isEmpty() ? Action.UNCHANGED : Action.UPDATE, expert.id(),
                stays ? expert.organisationId() : null, form, changes));
    }

    private Known known(List<String> usernames) {
        Map<String, Person> people = accounts.byUsernames(usernames);
        Map<String, Expert> experts = reader.withFields(
                        reader.ofAccounts(people.values().stream().map(Person::id).toList())).stream()
                .collect(Collectors.toMap(Expert::accountId, Function.identity()));
        return new Known(people, experts);
    }
}
