package io.luxuan.application.recommend;

import io.luxuan.application.store.FindingRow.Outcome;
import io.luxuan.shared.CanonicalJson;
import io.luxuan.shared.Hashes;
import java.time.LocalDateTime;
import java.util.TreeMap;

/**
 * What a department decided of a version, frozen.
 *
 * @param contentDigest SHA-256 of the version as it is kept, lower-case hexadecimal
 * @param digest        SHA-256 of all the rest as canonical JSON
 */
public record SealedOpinion(String applicationId, int versionNo, String department, Outcome outcome, String opinion, String person,
        String contentDigest, String digest, LocalDateTime sealedAt) {
    static SealedOpinion of(String applicationId, int versionNo, String department, Outcome outcome, String opinion, String person,
            String content, LocalDateTime at) {
        SealedOpinion open = new SealedOpinion(applicationId, versionNo, department, outcome, opinion, person, Hashes.sha256(content), "", at);
        return new SealedOpinion(applicationId, versionNo, department, outcome, opinion, person, open.contentDigest, open.reckoned(), at);
    }

    /** What its digest must be. */
    String reckoned() {
        TreeMap<String, Object> all = new TreeMap<>();
        all.put("application", applicationId);
        all.put("version", (long) versionNo);
        all.put("department", department);
        all.put("outcome", outcome.name());
        all.put("opinion", opinion == null ? "" : opinion);
        all.put("person", person);
        all.put("content", contentDigest);
        all.put("at", sealedAt.withNano(0).toString());
        return Hashes.sha256(CanonicalJson.of(all));
    }

    /** Whether neither the opinion nor the version has changed since. @param content of the version as it is kept now */
    boolean holdsFor(String content) {
        return digest.equals(reckoned()) && contentDigest.equals(Hashes.sha256(content));
    }
}
