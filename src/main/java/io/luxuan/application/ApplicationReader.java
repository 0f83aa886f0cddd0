package io.luxuan.application;

import io.luxuan.storage.AttachmentContent;

/** Reads submitted applications. For staff; a module that shows one to somebody else asks {@link ApplicationFacts}. */
public interface ApplicationReader {
    /** The last submitted version. @throws io.luxuan.shared.NotFound when there is none */
    ApplicationDocument read(String applicationId);

    /** @throws io.luxuan.shared.NotFound when the application has no such attachment */
    AttachmentContent open(String applicationId, String attachmentId);
}
