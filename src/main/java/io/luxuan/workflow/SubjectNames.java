package io.luxuan.workflow;

import io.luxuan.shared.Chunks;
import io.luxuan.shared.find.Like;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Names the subjects of some processes: applications, projects, objections. Each module has a bean for its own. */
public interface SubjectNames {
    /** Keys of the processes whose subjects these are. */
    Set<String> processes();

    /** By id, in few statements; what there is none of is left out. */
    Map<String, SubjectName> of(Collection<String> ids);

    /** Ids of those whose number, title or unit holds a text. @param roundId null for all rounds */
    List<String> find(String text, String roundId, int most);

    /** The table in which they stand. */
    interface Rows {
        List<SubjectName> named(Collection<String> ids);

        /** @param like a pattern whose signs are escaped by {@code !} */
        List<String> like(String like, String roundId, int most);
    }

    static SubjectNames in(Supplier<Set<String>> processes, Rows rows) {
        return new SubjectNames() {
            @Override
            public Set<String> processes() {
                return processes.get();
            }

            @Override
            public Map<String, SubjectName> of(Collection<String> ids) {
                return Chunks.all(Set.copyOf(ids), rows::named).stream().collect(Collectors.toMap(SubjectName::id, Function.identity()));
            }

            @Override
            public List<String> find(String text, String roundId, int most) {
                return rows.like(Like.holding(text), roundId, most);
            }
        };
    }
}
