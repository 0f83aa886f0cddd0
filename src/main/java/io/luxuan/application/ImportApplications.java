package io.luxuan.application;

import java.util.List;
import java.util.Map;

/**
 * Enters applications of a file into a round through the same draft, submission, recommendation and formality
 * commands and user tasks that people use, up to ACCEPTED. Idempotent by external id. Answers external id to id.
 */
public interface ImportApplications {
    Map<String, String> enter(String roundId, List<ImportedApplication> applications);
}
