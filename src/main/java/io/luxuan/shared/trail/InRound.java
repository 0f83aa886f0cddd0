package io.luxuan.shared.trail;

/** Things of one kind, each of which belongs to a round: whoever may not read the round does not read them. */
public interface InRound {
    /** As in {@link AuditEvent#subjectKind}. */
    String kind();

    /** The round of one of them; null where there is none such. */
    String roundOf(String id);
}
