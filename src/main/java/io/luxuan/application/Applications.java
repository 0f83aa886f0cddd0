package io.luxuan.application;

import io.luxuan.shared.Slice;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What other modules may ask of applications, and the only way in which they change one. For staff and process steps. */
public interface Applications {
    ApplicationSummary get(String id);

    Map<String, ApplicationSummary> byIds(Collection<String> ids);

    /** The account that acts for each application's unit, by application id. */
    Map<String, String> applicantsOf(Collection<String> ids);

    /** Answers to some questions of the form, by application and question; what was not answered is missing. */
    Map<String, Map<String, String>> answers(Collection<String> ids, Collection<String> questions);

    /** The same of all applications of a round, by one statement. */
    Map<String, Map<String, String>> answersInRound(String roundId, Collection<String> questions);

    /** In order of id; the cursor is the last id of the page before. An empty set of statuses means all. */
    Slice<ApplicationSummary> inRound(String roundId, Set<ApplicationStatus> statuses, String afterId, int limit);

    /**
     * The same of those that hold all words.
     *
     * @param likes patterns for {@code LIKE … ESCAPE '!'} in small letters; none for all
     * @param from  number that the list begins at; null for its beginning
     */
    Slice<ApplicationSummary> find(
            String roundId, Set<ApplicationStatus> statuses, List<String> likes, String from, String afterId, int limit);

    /** All of one round by id, for what must weigh them against each other: one statement however many there are. */
    Map<String, ApplicationSummary> allInRound(String roundId);

    Map<ApplicationStatus, Long> countByStatus(String roundId);

    /**
     * Moves applications on, with a timeline entry and an audit record each, in few statements. Those that are not in
     * {@code from} are left alone, which makes it idempotent. Answers how many moved.
     *
     * @param noteKey message key of the timeline's text; null for the status's own
     */
    int advance(Collection<String> ids, Set<ApplicationStatus> from, ApplicationStatus to, String noteKey);

    /** The same with a sentence that the applicants read in the timeline. @param noteText null for none */
    int advance(Collection<String> ids, Set<ApplicationStatus> from, ApplicationStatus to, String noteKey, String noteText);

    /** What the applicant reads in the timeline of one that stays where it stands. @param noteText null for none */
    void note(String id, String noteKey, String noteText);
}
