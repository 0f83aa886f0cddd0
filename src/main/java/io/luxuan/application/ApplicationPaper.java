package io.luxuan.application;

import io.luxuan.shared.ReadFace;
import io.luxuan.storage.AttachmentContent;
import java.util.Set;

/** The last version of an application as one paper, for modules that show it to somebody: the very bytes that everybody is given. */
@ReadFace
public interface ApplicationPaper {
    /** @throws io.luxuan.shared.NotFound when nothing was handed in */
    AttachmentContent paper(String applicationId);

    /**
     * The same without who applies: no unit, leader, members, signature page, attachment or property of the file says it.
     *
     * @param leftOut keys of questions whose answers would say it besides
     */
    AttachmentContent blindPaper(String applicationId, Set<String> leftOut);
}
