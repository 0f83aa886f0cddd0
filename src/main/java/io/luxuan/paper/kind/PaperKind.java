package io.luxuan.paper.kind;

import io.luxuan.programme.Programme;
import io.luxuan.shared.ReadFace;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** One kind of paper. Whoever asks has looked whether this person may have it. */
@ReadFace
public interface PaperKind {
    /** As addresses and texts name it, such as {@code publicity-list}. */
    String id();

    PaperScope scope();

    /** Whether rounds of this programme have such a paper at all. */
    default boolean isFor(Programme programme) {
        return true;
    }

    /** What a template may name beside what every paper knows, by keys of {@code paper.field.}. */
    default List<String> fields() {
        return List.of();
    }

    /** Of the list that the paper brings; none for a paper without one. */
    default List<Column> columns() {
        return List.of();
    }

    default Set<PaperFormat> formats() {
        return columns().isEmpty() ? EnumSet.of(PaperFormat.PDF, PaperFormat.DOCX) : EnumSet.allOf(PaperFormat.class);
    }

    /**
     * In few statements, however long the list.
     *
     * @param subjectId of the round, or of what else the paper is about
     * @throws io.luxuan.shared.Refusal  {@code paper.not-yet} while there is nothing to put on it
     * @throws io.luxuan.shared.NotFound when there is no such thing
     */
    PaperContent read(String subjectId);
}
