package io.luxuan.application.store;

import io.luxuan.application.ApplicationDocument;
import io.luxuan.application.ApplicationReader;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.permission.ForSignedIn;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.storage.AttachmentContent;
import io.luxuan.storage.Blobs;

/** Reading for staff and the platform without further look, and for the people of one application within its bounds. */
@UseCase
public class ReadApplications implements ApplicationReader {
    private final ApplicationMapper applications;
    private final AttachmentMapper attachments;
    private final Blobs blobs;
    private final Documents documents;
    private final Own own;

    ReadApplications(ApplicationMapper applications, AttachmentMapper attachments, Blobs blobs,
            Documents documents, Own own) {
        this.applications = applications;
        this.attachments = attachments;
        this.blobs = blobs;
        this.documents = documents;
        this.own = own;
    }

    @Override
    @ForStaff
    public ApplicationDocument read(String applicationId) {
        ApplicationRow row = applications.find(applicationId);
        if (row == null || !row.wasSubmitted()) {
            throw new NotFound("application", applicationId);
        }
        return documents.submitted(row, "/manager/applications/" + row.id() + "/attachments");
    }

    @Override
    @ForStaff
    public AttachmentContent open(String applicationId, String attachmentId) {
        AttachmentRow file = attachments.find(applicationId, attachmentId);
        if (file == null) {
            throw new NotFound("attachment", attachmentId);
        }
        return new AttachmentContent(file.fileName(), file.mediaType(), file.sizeBytes(), blobs.open(file.id(), file.sizeBytes()));
    }

    /** For the people of this application: its applicant, its recommender, staff. */
    @ForSignedIn
    public AttachmentContent openOwn(String applicationId, String attachmentId) {
        return open(own.find(applicationId).id(), attachmentId);
    }
}
