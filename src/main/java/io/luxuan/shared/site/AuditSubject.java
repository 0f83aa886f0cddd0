package io.luxuan.shared.site;

import java.util.List;
import java.util.Set;

/**
 * What the audit log shows of one kind of subject. Several rooms may speak of the same kind.
 *
 * @param kind  or {@link #ANY}
 * @param page  the path that a subject's id completes; null where it is read nowhere
 * @param draft states in which nobody but its owner reads it
 * @param words where names of its states begin in the message bundles: ACCEPTED is one thing of an application and another
 *              of a seat
 * @param details where names of the codes in its reasons begin, beside those of its states
 */
public record AuditSubject(String kind, String page, Set<String> draft, List<String> words, List<String> details) {
    public static final String ANY = "*";

    public static AuditSubject of(String kind, String... words) {
        return new AuditSubject(kind, null, Set.of(), List.of(words), List.of());
    }

    /** Words that states of other kinds have too. */
    public static AuditSubject any(String... words) {
        return of(ANY, words);
    }

    public AuditSubject at(String path, String... draftStates) {
        return new AuditSubject(kind, path, Set.of(draftStates), words, details);
    }

    public AuditSubject saying(String... prefixes) {
        return new AuditSubject(kind, page, draft, words, List.of(prefixes));
    }

    /** @param state null where the event names none: then it may as well be a draft */
    public boolean isReadIn(String state) {
        return page != null && (draft.isEmpty() || state != null && !draft.contains(state));
    }
}
