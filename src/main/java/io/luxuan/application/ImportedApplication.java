package io.luxuan.application;

import java.util.Map;

/**
 * An application that arrives from a file, not from a form.
 *
 * @param externalId its id in the file, unique in the round; becomes the public number
 * @param answers    by question key
 */
public record ImportedApplication(
        String externalId, String title, String field, String keywords, String organisationId, Map<String, String> answers) {}
