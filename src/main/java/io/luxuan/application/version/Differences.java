package io.luxuan.application.version;

import io.luxuan.application.ApplicationDocument.Entry;
import io.luxuan.application.ApplicationDocument.Section;
import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.Form.QuestionType;
import io.luxuan.programme.form.TableChanges;
import io.luxuan.programme.form.TableChanges.RowChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What two versions of a form say differently, in the order of the form; what they say alike is left out. */
public final class Differences {
    public record Changed(String title, List<Answer> answers) {}

    /** @param before empty where the question was not answered or not asked; @param columns of a TABLE, whose rows are in {@code rows} */
    public record Answer(String label, QuestionType type, String before, String after, List<Question> columns, List<RowChange> rows) {}

    private Differences() {}

    public static List<Changed> of(List<Section> before, List<Section> after) {
        Map<String, Entry> old = entries(before);
        Map<String, Entry> now = entries(after);
        List<Changed> changed = new ArrayList<>();
        titles(before, after).forEach((section, title) -> {
            List<Answer> answers = keys(section, after, before).distinct()
                    .filter(key -> !Objects.equals(content(old.get(key)), content(now.get(key))))
                    .map(key -> answer(old.get(key), now.get(key)))
                    .filter(answer -> answer.type() != QuestionType.TABLE || !answer.rows().isEmpty()).toList();
            if (!answers.isEmpty()) {
                changed.add(new Changed(title, answers));
            }
        });
        return changed;
    }

    private static Map<String, String> titles(List<Section> before, List<Section> after) {
        Map<String, String> titles = new LinkedHashMap<>();
        Stream.of(after, before).flatMap(List::stream)
                .forEach(section -> titles.putIfAbsent(section.key(), section.title()));
        return titles;
    }

    private static Stream<String> keys(String section, List<Section> first, List<Section> second) {
        return Stream.of(first, second).flatMap(List::stream).filter(one -> one.key().equals(section))
                .flatMap(one -> one.entries().stream()).map(Entry::key);
    }

    private static Map<String, Entry> entries(List<Section> document) {
        return document.stream().map(Section::entries).flatMap(List::stream)
                .collect(Collectors.toMap(Entry::key, entry -> entry, (one, same) -> one));
    }

    /** Files are the same by themselves, not by their names. */
    private static List<Object> content(Entry entry) {
        return entry == null ? List.of("") : switch (entry.type()) {
            case TABLE -> List.of(entry.table().rows());
            case ATTACHMENT -> entry.attachments().isEmpty() ? List.of("") : List.copyOf(entry.attachments());
            default -> List.of(entry.text());
        };
    }

    private static Answer answer(Entry before, Entry after) {
        Entry known = after == null ? before : after;
        boolean table = known.type() == QuestionType.TABLE;
        return new Answer(known.label(), known.type(), text(before), text(after), table ? known.table().question().columns() : List.of(),
                table ? TableChanges.of(before == null ? null : before.table(), after == null ? null : after.table()) : List.of());
    }

    private static String text(Entry entry) {
        if (entry == null) {
            return "";
        }
        return entry.type() == QuestionType.ATTACHMENT
                ? entry.attachments().stream().map(file -> file.name() + "（" + file.size() + "）").collect(Collectors.joining("、")) : entry.text();
    }
}
