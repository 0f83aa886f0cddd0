package io.luxuan.application.store;

import io.luxuan.application.ApplicationDocument;
import io.luxuan.application.ApplicationFacts;
import io.luxuan.application.ApplicationReader;
import io.luxuan.shared.permission.ForSignedIn;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.storage.AttachmentContent;

/** Reading for staff and the platform without further look, and for the people of one application within its bounds. */
@UseCase
public class ReadApplications implements ApplicationReader {
    private final ApplicationFacts facts;
    private final Own own;

    ReadApplications(ApplicationFacts facts, Own own) {
        this.facts = facts;
        this.own = own;
    }

    @Override
    @ForStaff
    public ApplicationDocument read(String applicationId) {
        return facts.read(applicationId);
    }

    @Override
    @ForStaff
    public AttachmentContent open(String applicationId, String attachmentId) {
        return facts.open(applicationId, attachmentId);
    }

    /** For the people of this application: its applicant, its recommender, staff. */
    @ForSignedIn
    public AttachmentContent openOwn(String applicationId, String attachmentId) {
        return facts.open(own.find(applicationId).id(), attachmentId);
    }
}
