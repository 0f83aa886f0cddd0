package io.luxuan.expert;

import java.util.Set;

/**
 * An application as the avoidance rules and the draw see one.
 *
 * @param label       its public number: chance is drawn by it, never by its place in a list
 * @param field       code of its field; null where none was chosen: then any expert may judge it
 * @param institution normalised name of the applying unit
 * @param conflicted  ids of experts who declared a conflict with it
 */
public record ReviewCase(
        String applicationId, String label, String field, String organisationId, String institution, String leader,
        Set<String> conflicted) {}
