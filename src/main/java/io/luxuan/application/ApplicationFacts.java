package io.luxuan.application;

import io.luxuan.shared.ReadFace;
import io.luxuan.shared.Slice;
import io.luxuan.storage.AttachmentContent;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Applications as other modules read them. */
@ReadFace
public interface ApplicationFacts {
    /** @throws io.luxuan.shared.NotFound when there is none */
    ApplicationSummary get(String id);

    Map<String, ApplicationSummary> byIds(Collection<String> ids);

    /** In order of id; the cursor is the last id of the page before. An empty set of statuses means all. */
    Slice<ApplicationSummary> inRound(String roundId, Set<ApplicationStatus> statuses, String afterId, int limit);

    Map<ApplicationStatus, Long> countByStatus(String roundId);

    /** Answers to these questions as they stand: by application, by question. */
    Map<String, Map<String, String>> answers(Collection<String> ids, Collection<String> questions);

    /** The last submitted version. @throws io.luxuan.shared.NotFound when there is none */
    ApplicationDocument read(String applicationId);

    /** @throws io.luxuan.shared.NotFound when the application has no such attachment */
    AttachmentContent open(String applicationId, String attachmentId);
}
